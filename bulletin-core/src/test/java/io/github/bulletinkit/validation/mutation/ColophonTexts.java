package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The names in the colophon. */
final class ColophonTexts {

    private ColophonTexts() {}

    /** All names; empty without a colophon. */
    static List<TextAt> of(Issue issue) {
        Colophon colophon = issue.colophon();
        if (colophon == null) {
            return List.of();
        }
        List<TextAt> texts = new ArrayList<>(recipients(issue));
        texts.add(TextAt.of(
                "colophon.editor",
                colophon.editor(),
                name -> issue.toBuilder().colophon(c -> c.editor(name)).build()));
        texts.add(TextAt.of(
                "colophon.approver",
                colophon.approver(),
                name -> issue.toBuilder().colophon(c -> c.approver(name)).build()));
        return texts;
    }

    /** The names of the recipients. */
    static List<TextAt> recipients(Issue issue) {
        Colophon it = issue.colophon();
        if (it == null) {
            return List.of();
        }
        List<TextAt> texts = new ArrayList<>();
        texts.addAll(names(
                "reportTo",
                it.reportTo(),
                names -> issue.toBuilder().colophon(c -> c.reportTo(names)).build()));
        texts.addAll(names(
                "sendTo",
                it.sendTo(),
                names -> issue.toBuilder().colophon(c -> c.sendTo(names)).build()));
        texts.addAll(names(
                "distributeTo",
                it.distributeTo(),
                names -> issue.toBuilder().colophon(c -> c.distributeTo(names)).build()));
        return texts;
    }

    private static List<TextAt> names(String list, List<String> names, Function<List<String>, Issue> replacing) {
        List<TextAt> texts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            texts.add(TextAt.of(
                    "colophon." + list + "[" + i + "]",
                    names.get(i),
                    name -> replacing.apply(Lists.with(names, index, name))));
        }
        return texts;
    }
}
