package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.SectionsOfFormat;
import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Section;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates {@link SectionsOfFormat}. Other rules report a blank or repeated title. */
public final class SectionsOfFormatValidator implements ConstraintValidator<SectionsOfFormat, Issue> {

    @Override
    public boolean isValid(@Nullable Issue issue, ConstraintValidatorContext context) {
        Faults faults = new Faults(context);
        SeriesFacts facts = faults.facts();
        if (issue != null && facts != null && !facts.format().sections().isEmpty()) {
            check(issue.sections(), facts.format(), faults);
        }
        return faults.none();
    }

    private static void check(List<Section> sections, BulletinFormat format, Faults faults) {
        Map<String, Integer> places = places(format);
        String order = String.join("、", format.sections());
        Set<String> seen = new HashSet<>();
        List<Integer> known = new ArrayList<>();
        List<Integer> knownPlaces = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            String title = sections.get(s).title();
            String printed = Characters.printed(title);
            if (printed.isEmpty() || !seen.add(printed)) {
                continue;
            }
            Integer place = places.get(printed);
            if (place == null) {
                faults.report(
                        "section.unknown",
                        MemberPath.section(s).member("title"),
                        Map.of("title", title, "sections", order));
            } else {
                known.add(s);
                knownPlaces.add(place);
            }
        }
        for (String required : format.requiredSections()) {
            if (!seen.contains(Characters.printed(required))) {
                faults.report("section.missing", MemberPath.of("sections"), Map.of("title", required));
            }
        }
        if (format.sectionOrder() == SectionOrder.ANY) {
            return;
        }
        for (int moved : RisingOrder.outside(knownPlaces)) {
            int s = known.get(moved);
            Map<String, String> parameters = Map.of("title", sections.get(s).title(), "sections", order);
            faults.report("section.order", MemberPath.section(s), parameters);
        }
    }

    private static Map<String, Integer> places(BulletinFormat format) {
        Map<String, Integer> places = new HashMap<>();
        for (String title : format.sections()) {
            places.putIfAbsent(Characters.printed(title), places.size());
        }
        return places;
    }
}
