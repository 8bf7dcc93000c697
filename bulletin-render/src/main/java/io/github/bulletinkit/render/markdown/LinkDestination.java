package io.github.bulletinkit.render.markdown;

import java.util.regex.Pattern;

/** The address of a link as it is written (CommonMark 0.31, 6.3). */
final class LinkDestination {
    /** An address that needs neither escapes nor pointed brackets, if nothing in it is a character reference. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}:/?#@!$&',;=%.+_~*-]+");

    private LinkDestination() {}

    static String of(String target) {
        if (PLAIN.matcher(target).matches()
                && !MarkdownToken.CHARACTER_REFERENCE.matcher(target).find()) {
            return target;
        }
        StringBuilder destination = new StringBuilder("<");
        for (int i = 0; i < target.length(); i += Character.charCount(target.codePointAt(i))) {
            MarkdownToken token = MarkdownToken.of(target, i);
            destination.append(token.source().equals(">") ? token.asEscape().source() : token.source());
        }
        return destination.append('>').toString();
    }
}
