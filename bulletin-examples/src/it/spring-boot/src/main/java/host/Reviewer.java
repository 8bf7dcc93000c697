package host;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.TableTooWideException;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Holds issues against all rules, and finds what would keep them from being printed: characters that no font has,
 * tables that are too wide, and damaged pictures.
 *
 * <p>The rules, and the exceptions that name every missing character, wide table and damaged picture, are the library's. That these
 * are findings like breaches of rules, and in which words they are told, is for each host to choose.
 */
@Component
final class Reviewer {
    private final IssueValidator inChinese = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
    private final IssueValidator inEnglish = inChinese.withLocale(Locale.ENGLISH);
    private final PdfRenderer pdf;
    private final MessageSource messages;

    Reviewer(PdfRenderer pdf, MessageSource messages) {
        this.pdf = pdf;
        this.messages = messages;
    }

    Review review(Issue issue, Locale locale) {
        IssueValidator validator = locale.getLanguage().equals("zh") ? inChinese : inEnglish;
        Review review = reviewText(issue, validator, locale);
        return new Review(review.issue(), join(review.findings(), damagedPictures(issue, locale)));
    }

    private Review reviewText(Issue issue, IssueValidator validator, Locale locale) {
        try {
            TableOfContents contents = pdf.tableOfContents(issue);
            Issue resolved = issue.toBuilder().tableOfContents(contents).build();
            return new Review(resolved, findings(validator.validate(issue, contents)));
        } catch (MissingGlyphException e) {
            List<Finding> findings = findings(validator.validate(issue));
            return new Review(issue, join(findings, missingGlyphs(e, findings, locale)));
        } catch (TableTooWideException e) {
            return new Review(issue, join(findings(validator.validate(issue)), wideTables(e, locale)));
        }
    }

    private static List<Finding> findings(ValidationReport report) {
        return report.violations().stream().map(Finding::of).toList();
    }

    /** Without those in a text that has an error already: it is mostly the same character. */
    private List<Finding> missingGlyphs(MissingGlyphException missing, List<Finding> findings, Locale locale) {
        Set<String> faulty =
                findings.stream().filter(Finding::isError).map(Finding::path).collect(Collectors.toSet());
        return missing.missingGlyphs().stream()
                .filter(glyph -> !faulty.contains(glyph.path()))
                .map(glyph -> {
                    String codePoint = String.format(Locale.ROOT, "U+%04X", glyph.codePoint());
                    String character = Character.toString(glyph.codePoint());
                    return finding("glyph.missing", glyph.path(), locale, codePoint, character);
                })
                .toList();
    }

    private List<Finding> wideTables(TableTooWideException wide, Locale locale) {
        return wide.wideTables().stream()
                .map(table -> finding("table.too-wide", table.path(), locale, table.columns(), table.leastSizePt()))
                .toList();
    }

    private List<Finding> damagedPictures(Issue issue, Locale locale) {
        try {
            pdf.requireSoundPictures(issue);
            return List.of();
        } catch (DamagedPictureException e) {
            return e.damagedPictures().stream()
                    .map(damaged ->
                            finding("picture.damaged", damaged.path(), locale, damaged.picture(), damaged.problem()))
                    .toList();
        }
    }

    private Finding finding(String rule, String path, Locale locale, Object... arguments) {
        return Finding.error(rule, path, messages.getMessage(rule, arguments, locale));
    }

    private static List<Finding> join(List<Finding> first, List<Finding> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
