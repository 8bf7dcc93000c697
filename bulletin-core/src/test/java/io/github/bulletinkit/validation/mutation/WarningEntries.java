package io.github.bulletinkit.validation.mutation;

import static io.github.bulletinkit.validation.mutation.Mutation.anyOf;

import java.util.List;

/** The entries of the rules that are warnings, in the order of the rules. */
final class WarningEntries {

    private WarningEntries() {}

    static List<Entry> all() {
        return List.of(
                Entry.of(
                        "enumeration.gap",
                        anyOf(
                                EnumerationMutations.skipped(),
                                EnumerationMutations.repeated(),
                                EnumerationMutations.swapped(),
                                EnumerationMutations.dropped(),
                                EnumerationMutations.firstDropped())),
                Entry.of(
                        "enumeration.count",
                        anyOf(EnumerationMutations.otherCount(), EnumerationMutations.lastDropped())),
                Entry.of("heading.level", HeadingMutations.levelSkipped()),
                Entry.of(
                        "punctuation.halfwidth",
                        anyOf(PunctuationMutations.halved(), PunctuationMutations.bracketsHalved())),
                Entry.of(
                        "punctuation.unbalanced",
                        anyOf(
                                PunctuationMutations.dropped(),
                                PunctuationMutations.turned(),
                                PunctuationMutations.crossed())),
                Entry.of(
                        "punctuation.doubled",
                        anyOf(
                                PunctuationMutations.doubled(),
                                PunctuationMutations.joined(),
                                PunctuationMutations.stoppedTwice())),
                Entry.of("punctuation.range", anyOf(NumberMutations.hyphenated(), NumberMutations.hyphenatedRange())),
                Entry.of("text.indent", BlockMutations.indentTyped()),
                Entry.of("text.spacing", NumberMutations.spaced()),
                Entry.of("text.tilde", anyOf(NumberMutations.tilde(), NumberMutations.tildeRange())),
                Entry.of("text.foreign-word", WordMutations.foreignWord()),
                Entry.of("numeral.width", NumberMutations.widened()),
                Entry.of("punctuation.spacing", PunctuationMutations.spaced()),
                Entry.of("enumeration.mark", PunctuationMutations.misnumbered()),
                Entry.of("numeral.percent", NumberMutations.percentTwice()),
                Entry.of("numeral.date", NumberMutations.impossibleDate()),
                Entry.of("text.document-number", NumberMutations.documentNumber()),
                Entry.of("text.repeated", anyOf(WordMutations.wordTwice(), WordMutations.sentenceTwice())),
                Entry.of("text.traditional", WordMutations.traditional()),
                Entry.of("text.address", WordMutations.fullWidthAddress()),
                Entry.of("title.ending", PunctuationMutations.stopAfterTitle(), "toc.missing", "toc.unknown"),
                Entry.of("masthead.copy-number", ContentMutations.uncounted()),
                Entry.of("article.repeated", ContentMutations.articleRepeated()),
                Entry.of("paragraph.beginning", ContentMutations.markAtBeginning()),
                Entry.of("paragraph.ending", ContentMutations.markAtEndMissing()),
                Entry.of("paragraph.repeated", ContentMutations.paragraphRepeated()),
                Entry.of("heading.empty", ContentMutations.headingEmpty()),
                Entry.of("caption.number", ContentMutations.captionMisnumbered()),
                Entry.of("caption.missing", ContentMutations.captionMissing()),
                Entry.of("table.sum", ContentMutations.sumWrong()),
                Entry.of("share.sum", ContentMutations.sharesWrong()),
                Entry.of("recipient.repeated", ContentMutations.recipientRepeated()),
                Entry.of("recipient.mark", ContentMutations.recipientStopped()));
    }
}
