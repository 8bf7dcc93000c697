package io.github.bulletinkit.render;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * A format that a renderer writes.
 *
 * @param name the name for {@link Renderers#forFormat}: lower-case ASCII letters, digits and hyphens, such as {@code html}
 * @param mediaType the media type without parameters (RFC 6838, 4.2), such as {@code text/html}
 * @param fileExtension the usual extension of file names, without a dot: lower-case ASCII letters and digits
 */
public record OutputFormat(String name, String mediaType, String fileExtension) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String MEDIA_TYPE_PART = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}";
    private static final Pattern MEDIA_TYPE = Pattern.compile(MEDIA_TYPE_PART + "/" + MEDIA_TYPE_PART);
    private static final Pattern FILE_EXTENSION = Pattern.compile("[a-z0-9]+");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is not as described above
     */
    public OutputFormat {
        requireMatch(NAME, name, "name", "lower-case letters, digits and hyphens");
        requireMatch(MEDIA_TYPE, mediaType, "mediaType", "a type, a slash and a subtype");
        requireMatch(FILE_EXTENSION, fileExtension, "fileExtension", "lower-case letters and digits, without a dot");
    }

    private static void requireMatch(Pattern pattern, String value, String part, String expected) {
        requireNonNull(value, part);
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(part + " must be " + expected + ": \"" + value + "\"");
        }
    }
}
