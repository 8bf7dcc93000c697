package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.TableTooWideException;
import io.github.bulletinkit.render.TableTooWideException.WideTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an issue, or what keeps it from having any.
 *
 * @param pages the pages, null if the issue could not be typeset
 * @param missingGlyphs every character that no face has, with every place
 * @param wideTables every table that is too wide, but for those with a missing character
 */
public record TypesettingResult(
        @Nullable TypesetIssue pages, List<MissingGlyph> missingGlyphs, List<WideTable> wideTables) {

    /**
     * The pages.
     *
     * @throws MissingGlyphException if a character is missing
     * @throws TableTooWideException if a table is too wide
     */
    TypesetIssue required() {
        if (pages != null) {
            return pages;
        }
        throw missingGlyphs.isEmpty()
                ? new TableTooWideException(wideTables)
                : new MissingGlyphException(missingGlyphs);
    }
}
