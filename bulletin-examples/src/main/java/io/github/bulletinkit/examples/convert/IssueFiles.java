package io.github.bulletinkit.examples.convert;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.render.html.HtmlRenderer;
import io.github.bulletinkit.render.markdown.MarkdownRenderer;
import io.github.bulletinkit.render.pdf.PdfProof;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes an issue as {@code issue.pdf}, {@code issue.html}, {@code issue.md} and {@code issue.json}, or some of these. */
public final class IssueFiles {
    private IssueFiles() {}

    /** The kinds of files, by their endings. */
    public enum Kind {
        PDF {
            @Override
            void write(PdfProof proof, BulletinFormat format, OutputStream out) throws IOException {
                proof.writeTo(out);
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

        /**
         * Returns the kinds that an option lists.
         *
         * @param endings such as {@code pdf,json}
         * @throws IllegalArgumentException if one is unknown
         */
        public static List<Kind> of(String endings) {
            List<Kind> kinds = new ArrayList<>();
            for (String ending : List.of(endings.split(",", -1))) {
                kinds.add(Arrays.stream(values())
                        .filter(kind -> kind.ending().equals(ending.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "there is no kind of file " + ending + "; the kinds are pdf, html, md, json")));
            }
            return kinds;
        }
    }

    /** Writes all files or none, and returns their paths; creates the directory if it is missing. */
    public static List<Path> write(PdfProof proof, BulletinFormat format, List<Kind> kinds, Path directory)
            throws IOException {
        try (AtomicFiles drafts = AtomicFiles.in(directory)) {
            for (Kind kind : kinds) {
                drafts.add("issue." + kind.ending(), out -> kind.write(proof, format, out));
            }
            return drafts.moveIntoPlace();
        }
    }
}
