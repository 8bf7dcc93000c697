package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.ImageData;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a picture that is embedded as a data: URL (RFC 2397). */
final class FigureReader {
    private static final Pattern DATA = Pattern.compile("data:(?<type>[^;,]*);base64,(?<data>.*)", Pattern.DOTALL);

    private FigureReader() {}

    /** Throws IllegalArgumentException if the picture is not embedded, or is neither PNG nor JPEG. */
    static Figure read(String url, String alt, String caption) {
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
