package io.github.bulletinkit.render.html;

import io.github.bulletinkit.render.style.TextStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.PrimitiveIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet for a {@code style} element: the host's own or the library's. */
record Stylesheet(String css, boolean isOwn) {
    /** For a page whose elements have their style on them. */
    static final Stylesheet NONE = new Stylesheet("", false);

    private static final Pattern CLASS_SELECTOR = Pattern.compile("\\.(?=[a-z])");
    /** The placeholder in the files for the red of mastheads, which is that of typeset pages. */
    private static final String RED_NAME = "BULLETIN_RED";

    private static final String RED = "#%06x".formatted(TextStyle.RED);
    private static final Pattern END_TAG = Pattern.compile("</style", Pattern.CASE_INSENSITIVE);

    /** The rules for the parts of an issue; all class names get the prefix. */
    static Stylesheet ofParts(String classPrefix) {
        return new Stylesheet(prefixed(read("bulletin.css"), classPrefix), false);
    }

    /** The rules for the parts of an issue, and those for a complete page: dark mode and print. */
    static Stylesheet ofPage(String classPrefix) {
        return new Stylesheet(prefixed(read("bulletin.css") + "\n" + read("page.css"), classPrefix), false);
    }

    /** With the rules for a logo. */
    Stylesheet withLogo(String classPrefix) {
        return new Stylesheet(css + "\n" + prefixed(read("logo.css"), classPrefix), isOwn);
    }

    /** A style sheet of the host. Throws IllegalArgumentException if it cannot be in a page. */
    static Stylesheet own(String css) {
        String unix = css.replace("\r\n", "\n").replace('\r', '\n');
        Matcher end = END_TAG.matcher(unix);
        if (end.find()) {
            throw new IllegalArgumentException("stylesheet: \"" + end.group() + "\" at character " + end.start()
                    + " would end the style element; write its \"<\" as \"\\3c \"");
        }
        int index = 0;
        for (PrimitiveIterator.OfInt i = unix.codePoints().iterator(); i.hasNext(); ) {
            int codePoint = i.nextInt();
            if (!HtmlWriter.isAllowed(codePoint)) {
                throw new IllegalArgumentException(
                        String.format("stylesheet: U+%04X at character %d is not allowed in HTML", codePoint, index));
            }
            index += Character.charCount(codePoint);
        }
        return new Stylesheet(unix, true);
    }

    private static String prefixed(String css, String classPrefix) {
        return CLASS_SELECTOR.matcher(css).replaceAll("." + classPrefix);
    }

    static String read(String resource) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the jar is incomplete: it lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(RED_NAME, RED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Base64 digest by which a Content-Security-Policy allows only these rules. */
    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
