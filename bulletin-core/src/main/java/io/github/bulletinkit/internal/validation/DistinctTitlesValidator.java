package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.DistinctTitles;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Section;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validates {@link DistinctTitles}: reports the second use of a title. */
public final class DistinctTitlesValidator implements ConstraintValidator<DistinctTitles, Issue> {

    @Override
    public boolean isValid(@Nullable Issue issue, ConstraintValidatorContext context) {
        if (issue == null) {
            return true;
        }
        Faults faults = new Faults(context);
        Set<String> sectionTitles = new HashSet<>();
        Set<String> articleTitles = new HashSet<>();
        List<Section> sections = issue.sections();
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            if (standsAgain(section.title(), sectionTitles)) {
                faults.report(
                        "section.duplicate", MemberPath.section(s).member("title"), Map.of("title", section.title()));
            }
            List<Article> articles = section.articles();
            for (int a = 0; a < articles.size(); a++) {
                String title = articles.get(a).title();
                if (standsAgain(title, articleTitles)) {
                    faults.report(
                            "article.duplicate", MemberPath.article(s, a).member("title"), Map.of("title", title));
                }
            }
        }
        return faults.none();
    }

    private static boolean standsAgain(String title, Set<String> seen) {
        String printed = Characters.printed(title);
        return !printed.isEmpty() && !seen.add(printed);
    }
}
