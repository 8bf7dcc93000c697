package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A rendered issue as a PDF reader sees it. */
final class RenderedPdf implements AutoCloseable {
    /** Renderers load their fonts once, so the tests share one. */
    static final PdfRenderer RENDERER = PdfRenderer.builder().build();

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private final PDDocument document;

    private RenderedPdf(PDDocument document) {
        this.document = document;
    }

    static RenderedPdf of(Issue issue) {
        return of(RENDERER, issue);
    }

    static RenderedPdf of(PdfRenderer renderer, Issue issue) {
        try {
            return new RenderedPdf(Loader.loadPDF(bytes(renderer, issue)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(PdfRenderer renderer, Issue issue) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(issue, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    PDDocument document() {
        return document;
    }

    /** The text of each page, without any white space. */
    List<String> pageTexts() {
        List<String> texts = new ArrayList<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            texts.add(text(page));
        }
        return texts;
    }

    /** The text of a page, counted from 0, without any white space. */
    String text(int page) {
        return withoutBlanks(strip(new PDFTextStripper(), page));
    }

    /** The position of each character of a page. */
    List<TextPosition> positions(int page) {
        List<TextPosition> positions = new ArrayList<>();
        strip(
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition position) {
                        positions.add(position);
                    }
                },
                page);
        return positions;
    }

    private String strip(PDFTextStripper stripper, int page) {
        try {
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutBlanks(String text) {
        return BLANK.matcher(text).replaceAll("");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
