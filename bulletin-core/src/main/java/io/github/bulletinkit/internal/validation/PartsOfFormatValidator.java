package io.github.bulletinkit.internal.validation;

import static io.github.bulletinkit.internal.hanzi.Spaces.isBlank;

import io.github.bulletinkit.constraint.PartsOfFormat;
import io.github.bulletinkit.format.Presence;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.IssuePart;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.Section;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link PartsOfFormat}. */
public final class PartsOfFormatValidator implements ConstraintValidator<PartsOfFormat, Issue> {

    @Override
    public boolean isValid(@Nullable Issue issue, ConstraintValidatorContext context) {
        Faults faults = new Faults(context);
        SeriesFacts facts = faults.facts();
        if (issue != null && facts != null) {
            Check check = new Check(facts.format(), faults);
            check.masthead(issue.masthead());
            check.sections(issue.sections());
        }
        return faults.none();
    }

    private record Check(BulletinFormat format, Faults faults) {

        void masthead(Masthead masthead) {
            number(masthead.number());
            part(IssuePart.ISSUER, !masthead.issuers().isEmpty(), "masthead.issuer", MemberPath.masthead("issuer"));
            part(IssuePart.DATE, masthead.date() != null, "masthead.date", MemberPath.masthead("date"));
        }

        private void number(@Nullable IssueNumber number) {
            boolean required = format.presence(IssuePart.YEAR) == Presence.REQUIRED
                    || format.presence(IssuePart.ISSUE) == Presence.REQUIRED;
            if (number == null) {
                if (required) {
                    faults.report("number.positive", MemberPath.masthead("number"), Map.of());
                } else if (format.presence(IssuePart.TOTAL) == Presence.REQUIRED) {
                    faults.report("number.total/missing", MemberPath.masthead("number"), Map.of());
                }
                return;
            }
            part(IssuePart.YEAR, number.year() != 0, "number.positive", MemberPath.number("year"));
            part(IssuePart.ISSUE, number.issue() != 0, "number.positive", MemberPath.number("issue"));
            part(IssuePart.TOTAL, number.total() != 0, "number.total/missing", MemberPath.number("total"));
        }

        void sections(List<Section> sections) {
            for (int s = 0; s < sections.size(); s++) {
                Section section = sections.get(s);
                MemberPath title = MemberPath.section(s).member("title");
                part(IssuePart.SECTION_TITLE, !isBlank(section.title()), "section.title", title);
                for (int a = 0; a < section.articles().size(); a++) {
                    boolean titled = !isBlank(section.articles().get(a).title());
                    part(
                            IssuePart.ARTICLE_TITLE,
                            titled,
                            "article.title",
                            MemberPath.article(s, a).member("title"));
                }
            }
        }

        private void part(IssuePart part, boolean present, String missing, MemberPath path) {
            Presence presence = format.presence(part);
            if (!present && presence == Presence.REQUIRED) {
                faults.report(missing, path, Map.of());
            } else if (present && presence == Presence.ABSENT) {
                faults.report("part.unexpected", path, Map.of("series", format.name()));
            }
        }
    }
}
