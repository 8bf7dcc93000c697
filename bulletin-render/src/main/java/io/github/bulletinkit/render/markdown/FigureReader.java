package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.render.markdown.Marks.Mark;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads a picture that is embedded as a data: URL (RFC 2397). */
final class FigureReader {
    private static final Pattern DATA = Pattern.compile("data:(?<type>[^;,]*);base64,(?<data>.*)", Pattern.DOTALL);

    private FigureReader() {}

    /** Whether a paragraph holds pictures only. */
    static boolean isFigures(Node paragraph) {
        boolean picture = false;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            picture |= node instanceof Image;
            boolean between = node instanceof SoftLineBreak
                    || (node instanceof Text text && text.getLiteral().isBlank());
            if (!(node instanceof Image || between)) {
                return false;
            }
        }
        return picture;
    }

    /**
     * Reads one figure, or several side by side.
     *
     * @throws IllegalArgumentException if a picture is not embedded, or is neither PNG nor JPEG, or if there are too
     *     many, or if the widths do not fit
     */
    static Block read(Node paragraph, InlineReader inlines, @Nullable Mark widths) {
        List<Figure> figures = new ArrayList<>();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Image image) {
                String alt = inlines.plain(image);
                String title = image.getTitle() == null ? "" : inlines.restored(image.getTitle());
                figures.add(read(image.getDestination(), alt, title));
            }
        }
        if (widths != null) {
            if (widths.arguments().size() != figures.size()) {
                throw new IllegalArgumentException("the mark width needs a number for each of the " + figures.size()
                        + " pictures; write 0 for the size of the picture");
            }
            for (int i = 0; i < figures.size(); i++) {
                int percent = Integer.parseInt(widths.arguments().get(i));
                figures.set(i, figures.get(i).withWidth(percent));
            }
        }
        return figures.size() == 1 ? figures.get(0) : new FigureRow(figures);
    }

    private static Figure read(String url, String alt, String caption) {
        Matcher data = DATA.matcher(url);
        if (!data.matches()) {
            throw new IllegalArgumentException("a picture that is not in the document;"
                    + " write it as ![what it shows](data:image/png;base64,… \"caption\")");
        }
        ImageData image = ImageData.of(content(data.group("data")));
        if (!image.mediaType().equals(data.group("type"))) {
            throw new IllegalArgumentException("the picture is " + image.mediaType() + ", not " + data.group("type"));
        }
        return new Figure(image, alt, caption);
    }

    private static byte[] content(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the data of the picture is no base64", e);
        }
    }
}
