package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.DamagedPictureException.DamagedPicture;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.TableTooWideException;
import io.github.bulletinkit.render.TableTooWideException.WideTable;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import io.github.bulletinkit.validation.IssueValidator;
import io.github.bulletinkit.validation.Severity;
import io.github.bulletinkit.validation.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What typesetting and validating an issue, and reading its pictures, brought to light.
 *
 * @param findings the findings
 * @param resolved the table of contents as typeset; null where the issue cannot be typeset, which is an error then
 */
public record Review(List<Finding> findings, @Nullable TableOfContents resolved) {

    public static Review of(ReadIssue read, IssueValidator validator, PdfRenderer pdf) {
        Review text = ofText(read, validator, pdf);
        List<Finding> findings = new ArrayList<>(text.findings());
        findings.addAll(damagedPictures(read.issue(), pdf));
        return new Review(findings, text.resolved());
    }

    private static Review ofText(ReadIssue read, IssueValidator validator, PdfRenderer pdf) {
        try {
            TableOfContents resolved = pdf.tableOfContents(read.issue());
            List<Finding> findings = new ArrayList<>();
            Issue issue = read.typesetElsewhere() ? PrintedPages.replace(read, resolved, findings) : read.issue();
            validator.validate(issue, resolved).violations().forEach(violation -> findings.add(Finding.of(violation)));
            return new Review(findings, resolved);
        } catch (MissingGlyphException e) {
            return new Review(
                    withoutTypesetting(validator.validate(read.issue()).violations(), e), null);
        } catch (TableTooWideException e) {
            Stream<Finding> violations =
                    validator.validate(read.issue()).violations().stream().map(Finding::of);
            Stream<Finding> wide = e.wideTables().stream().map(Review::tooWide);
            return new Review(Stream.concat(violations, wide).toList(), null);
        }
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** A text in which validation found an error is not reported again for characters missing from the fonts. */
    private static List<Finding> withoutTypesetting(List<Violation> violations, MissingGlyphException missing) {
        Set<String> reported = violations.stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .map(Violation::path)
                .collect(Collectors.toSet());
        List<Finding> findings = violations.stream().map(Finding::of).collect(Collectors.toCollection(ArrayList::new));
        for (MissingGlyph glyph : missing.missingGlyphs()) {
            if (!reported.contains(glyph.path())) {
                String message = String.format(Locale.ROOT, "没有字体含有字符 U+%04X，请改用别的字符", glyph.codePoint());
                findings.add(new Finding("ERROR", "glyph.missing", glyph.path(), message));
            }
        }
        return findings;
    }

    private static Finding tooWide(WideTable table) {
        String message =
                "表格有 " + table.columns() + " 列，字号小于 " + size(table.leastSizePt()) + " 磅才排得下，请减少列数、缩短文字或改用更大的纸张";
        return new Finding("ERROR", "table.too-wide", table.path(), message);
    }

    private static String size(double sizePt) {
        return BigDecimal.valueOf(sizePt).stripTrailingZeros().toPlainString();
    }

    /** Typesetting takes no more than the size of a picture, so its file is looked at here. */
    private static List<Finding> damagedPictures(Issue issue, PdfRenderer pdf) {
        try {
            pdf.requireSoundPictures(issue);
            return List.of();
        } catch (DamagedPictureException e) {
            return e.damagedPictures().stream().map(Review::damaged).toList();
        }
    }

    private static Finding damaged(DamagedPicture damaged) {
        String message = "图片（" + damaged.picture() + "）已损坏，请重新保存或另换一幅";
        return new Finding("ERROR", "picture.damaged", damaged.path(), message);
    }
}
