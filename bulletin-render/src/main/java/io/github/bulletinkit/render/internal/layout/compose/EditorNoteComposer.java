package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes an editor's note (编者按). Its word is a heading, or begins the first paragraph if it ends with a colon or is a
 * single hanzi: {@code 按：}. It may be empty.
 */
final class EditorNoteComposer {
    private static final String COLON = "：";

    private final ElementStyles styles;
    private final String word;

    EditorNoteComposer(ElementStyles styles, PrintedWords words) {
        this.styles = styles;
        String text = words.text(PrintedWord.EDITOR_NOTE);
        this.word = text.length() == 1 ? text + COLON : text;
    }

    /**
     * Composes a note.
     *
     * @param rank the rank of the heading above it in the logical structure, 0 if there is none
     */
    List<FlowBlock> compose(List<Block> note, MemberPath path, StructureElement structure, int rank) {
        boolean headed = !word.isEmpty() && !word.endsWith(COLON);
        int rankAbove = headed ? rank + 1 : rank;
        List<FlowBlock> blocks =
                new BlockComposer(styles, TextElement.EDITOR_NOTE, structure, rankAbove).compose(note, path);
        if (word.isEmpty()) {
            return blocks;
        }
        if (headed) {
            return afterHeading(word, blocks, structure.child(StructureType.ofRank(rankAbove)));
        }
        if (blocks.get(0) instanceof TextBlock first && first.element() == TextElement.EDITOR_NOTE) {
            List<FlowBlock> labelled = new ArrayList<>(blocks);
            labelled.set(0, first.after(new StyledText.Run(word, styles.role(TextElement.EDITOR_NOTE_HEADING))));
            return labelled;
        }
        String heading = word.substring(0, word.length() - COLON.length());
        return afterHeading(heading, blocks, structure.child(StructureType.P));
    }

    private List<FlowBlock> afterHeading(String text, List<FlowBlock> blocks, StructureElement structure) {
        List<FlowBlock> all = new ArrayList<>();
        all.add(styles.centered(TextElement.EDITOR_NOTE_HEADING, "", text, structure)
                .withNext());
        all.addAll(blocks);
        return all;
    }
}
