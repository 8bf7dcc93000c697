package io.github.bulletinkit.validation.mutation;

import static io.github.bulletinkit.validation.mutation.Mutation.anyOf;

import java.util.List;

/** The entries of the rules that are errors, in the order of the rules. */
final class ErrorEntries {

    private ErrorEntries() {}

    static List<Entry> all() {
        return List.of(
                Entry.of("masthead.title", MastheadMutations.blankTitle()),
                Entry.of("masthead.issuer", MastheadMutations.blankIssuer()),
                Entry.of("masthead.date", MastheadMutations.undated()),
                Entry.of(
                        "number.positive",
                        anyOf(
                                MastheadMutations.yearThatIsNone(),
                                MastheadMutations.issueThatIsNone(),
                                MastheadMutations.unnumbered())),
                Entry.of("number.quarter", MastheadMutations.quarterThatIsNone()),
                Entry.of("number.combined", MastheadMutations.lastIssueNotAfterTheFirst()),
                Entry.of("number.total", MastheadMutations.totalBelowIssue()),
                Entry.of("number.year", MastheadMutations.otherYear()),
                Entry.of("number.supplement", MastheadMutations.negativeSupplement()),
                Entry.of("issue.empty", SectionMutations.allDropped()),
                Entry.of("section.title", SectionMutations.blankTitle()),
                Entry.of("section.unknown", SectionMutations.unknownTitle(), "toc.section"),
                Entry.of("section.duplicate", SectionMutations.repeatedTitle(), "toc.section"),
                Entry.of("section.order", SectionMutations.moved(), "toc.order"),
                Entry.of(
                        "section.empty",
                        anyOf(SectionMutations.emptied(), SectionMutations.emptiedAndUnlisted()),
                        "toc.unknown"),
                Entry.of("article.title", ArticleMutations.blankTitle(), "toc.unknown"),
                Entry.of("article.duplicate", ArticleMutations.repeatedTitle(), "toc.missing", "toc.unknown"),
                Entry.of("article.empty", ArticleMutations.emptied()),
                Entry.of(
                        "text.blank",
                        anyOf(
                                BlockMutations.blanked(),
                                BlockMutations.blankInserted(),
                                BlockMutations.recipientBlanked(),
                                BlockMutations.noteBlanked())),
                Entry.of("text.control", anyOf(TextMutations.control(), TextMutations.lineBreak())),
                Entry.of(
                        "text.replacement",
                        TextMutations.replacement(),
                        "section.unknown",
                        "toc.missing",
                        "toc.unknown",
                        "toc.section"),
                Entry.of(
                        "text.unpaired-surrogate",
                        TextMutations.unpairedSurrogate(),
                        "section.unknown",
                        "toc.missing",
                        "toc.unknown",
                        "toc.section"),
                Entry.of("link.target", BlockMutations.linkToNoAddress()),
                Entry.of("list.empty", BlockMutations.emptyListInserted()),
                Entry.of("table.empty", BlockMutations.emptyTableInserted()),
                Entry.of(
                        "table.columns",
                        anyOf(
                                BlockMutations.cellDropped(),
                                BlockMutations.cellAdded(),
                                BlockMutations.headerCellDropped())),
                Entry.of("table.span", BlockMutations.cellHeightened()),
                Entry.of("figure.alt", BlockMutations.figureWithoutWords()),
                Entry.of("colophon.copies", BlockMutations.negativeCopies()),
                Entry.of("toc.missing", ContentsMutations.entryDropped()),
                Entry.of("toc.unknown", anyOf(ContentsMutations.entryRepeated(), ContentsMutations.entryLeftOver())),
                Entry.of("toc.order", ContentsMutations.entryMoved()),
                Entry.of("toc.section", ContentsMutations.otherSection()),
                Entry.of("toc.page.ascending", anyOf(PageMutations.lowered(), PageMutations.raised())),
                Entry.of("toc.page.first", PageMutations.beforeTheBody()),
                Entry.of("toc.page.mismatch", PageMutations.elsewhere()));
    }
}
