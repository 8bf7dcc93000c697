package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.render.docx.DocxRenderer;
import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.markdown.MarkdownRenderer;
import io.github.bulletinkit.render.ofd.OfdRenderer;
import io.github.bulletinkit.render.pdf.PdfProof;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes an issue as {@code issue.pdf}, {@code issue.ofd}, {@code issue.docx}, {@code issue.html}, {@code issue.md} and
 * {@code issue.json}, or some of these.
 *
 * @param kinds the kinds of files, in the order of writing
 */
public record IssueFiles(List<Kind> kinds) {

    public IssueFiles {
        kinds = List.copyOf(kinds);
    }

    /** Returns the kinds of files that are written unless others are chosen: PDF, HTML, Markdown and JSON. */
    public static IssueFiles usual() {
        return new IssueFiles(List.of(Kind.PDF, Kind.HTML, Kind.MD, Kind.JSON));
    }

    /**
     * Returns the kinds of files that an option lists.
     *
     * @param endings such as {@code pdf,json}
     * @throws IllegalArgumentException if one is unknown
     */
    static IssueFiles of(String endings) {
        return new IssueFiles(
                Stream.of(endings.split(",", -1)).map(IssueFiles::kind).toList());
    }

    private static Kind kind(String ending) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.ending().equals(ending.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no kind of file " + ending + "; the kinds are " + endings()));
    }

    private static String endings() {
        return Stream.of(Kind.values()).map(Kind::ending).collect(Collectors.joining(", "));
    }

    /** The kinds of files, by their endings. */
    enum Kind {
        PDF {
            @Override
            void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException {
                proof.writeTo(out);
            }
        },
        OFD {
            @Override
            void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException {
                OfdRenderer.builder().bulletinFormat(format).build().render(proof.issue(), out);
            }
        },
        DOCX {
            @Override
            void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException {
                DocxRenderer.builder().bulletinFormat(format).build().render(proof.issue(), out);
            }
        },
        HTML {
            @Override
            void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException {
                HtmlRenderer.builder().bulletinFormat(format).build().render(proof.issue(), out);
            }
        },
        MD {
            @Override
            void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException {
                MarkdownRenderer.create().render(proof.issue(), out);
            }
        },
        JSON {
            @Override
            void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException {
                IssueJson.write(proof.issue(), out);
            }
        };

        abstract void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException;

        private String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes all files or none, and returns their paths; creates the directory if it is missing. */
    public List<Path> write(PdfProof proof, BulletinFormat format, Path directory) throws IOException {
        try (AtomicFiles drafts = AtomicFiles.in(directory)) {
            for (Kind kind : kinds) {
                drafts.add("issue." + kind.ending(), out -> kind.write(proof, format, out));
            }
            return drafts.moveIntoPlace();
        }
    }
}
