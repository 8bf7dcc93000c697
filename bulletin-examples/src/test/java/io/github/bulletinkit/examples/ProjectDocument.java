package io.github.bulletinkit.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of the project for its readers.
 *
 * @param path the path, seen from the root of the project
 * @param text the Markdown
 */
record ProjectDocument(String path, String text) {
    private static final List<String> ENGLISH = List.of(
            "README.md",
            "bulletin-core/README.md",
            "bulletin-render/README.md",
            "bulletin-examples/README.md",
            ".github/CONTRIBUTING.md");

    static ProjectDocument read(String path) throws IOException {
        return new ProjectDocument(path, ProjectFiles.read(path));
    }

    /** The paths of the documents in English, in the order of reading. */
    static Stream<String> english() {
        return ENGLISH.stream();
    }

    /** The paths of all documents. */
    static Stream<String> all() {
        return ENGLISH.stream().flatMap(english -> Stream.of(english, chinese(english)));
    }

    /** The path of the same document in Chinese. */
    static String chinese(String english) {
        return english.replace(".md", ".zh-CN.md");
    }

    /** The fenced blocks in a language. */
    List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\R(.*?)^```$")
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The shell commands without comments, each on one line. */
    Stream<String> commands() {
        return blocks("sh").stream()
                .flatMap(block -> block.replaceAll("\\\\\n\\s*", "").lines())
                .map(line -> line.replaceAll("\\s+# .*", ""));
    }

    /** The links to files of the project: the target, and the heading in it or null. */
    Stream<MatchResult> relativeLinks() {
        return Pattern.compile("]\\((?!https?:|mailto:)([^)#]*)(?:#([^)]+))?\\)")
                .matcher(text)
                .results();
    }

    /** The file that a relative link leads to. */
    Path file(String link) {
        Path here = ProjectFiles.root().resolve(path);
        return link.isEmpty() ? here : here.resolveSibling(link);
    }
}
