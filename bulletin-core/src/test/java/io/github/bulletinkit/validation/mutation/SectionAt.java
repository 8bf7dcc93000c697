package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A section and its place.
 *
 * @param issue its issue
 * @param index its index
 */
record SectionAt(Issue issue, int index, Section section) {

    static List<SectionAt> allOf(Base base) {
        return allOf(base.issue());
    }

    static List<SectionAt> allOf(Issue issue) {
        return IntStream.range(0, issue.sections().size())
                .mapToObj(i -> new SectionAt(issue, i, issue.sections().get(i)))
                .toList();
    }

    String path() {
        return Paths.section(index);
    }

    List<ArticleAt> articles() {
        return ArticleAt.allOf(issue).stream()
                .filter(article -> article.section() == index)
                .toList();
    }

    /** The title: if changed, it is not that of the format and of the table of contents. */
    TextAt title() {
        List<Breach> broken = new ArrayList<>();
        broken.add(new Breach("section.unknown", path() + ".title"));
        broken.addAll(listedElsewhere());
        return TextAt.of(path() + ".title", section.title(), this::retitled).onceReworded(broken);
    }

    Issue retitled(String title) {
        return replaced(section.toBuilder().title(title).build());
    }

    Issue emptied() {
        return replaced(section.toBuilder().articles(List.of()).build());
    }

    Issue movedTo(int to) {
        return issue.toBuilder()
                .sections(Lists.moved(issue.sections(), index, to))
                .build();
    }

    /** The rules that a table of contents breaks if it has another title for the section. */
    List<Breach> listedElsewhere() {
        return articles().stream()
                .map(article -> new Breach("toc.section", article.entryPath()))
                .toList();
    }

    private Issue replaced(Section other) {
        return issue.toBuilder()
                .sections(Lists.with(issue.sections(), index, other))
                .build();
    }
}
