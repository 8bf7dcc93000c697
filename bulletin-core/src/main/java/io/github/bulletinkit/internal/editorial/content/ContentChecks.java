package io.github.bulletinkit.internal.editorial.content;

import java.util.List;

/**
 * All checks of content, one for each rule. A new rule needs a class with its check, a line here, a constant of
 * {@code EditorialRules} and a message in each language.
 */
public final class ContentChecks {
    public static final List<ContentCheck> ALL = List.of(
            new ContentCheck("masthead.copy-number", MissingCopyNumber::in),
            new ContentCheck("article.repeated", Repetitions::ofArticles),
            new ContentCheck("paragraph.beginning", ParagraphBeginnings::in),
            new ContentCheck("paragraph.ending", ParagraphEnds::in),
            new ContentCheck("paragraph.repeated", Repetitions::ofParagraphs),
            new ContentCheck("heading.empty", EmptyHeadings::in),
            new ContentCheck("caption.number", CaptionNumbers::in),
            new ContentCheck("caption.missing", CaptionReferences::in),
            new ContentCheck("table.sum", TableSums::wrongIn),
            new ContentCheck("share.sum", TableSums::wrongSharesIn),
            new ContentCheck("recipient.repeated", Recipients::repeatedIn),
            new ContentCheck("recipient.mark", Recipients::stoppedIn));

    private ContentChecks() {}
}
