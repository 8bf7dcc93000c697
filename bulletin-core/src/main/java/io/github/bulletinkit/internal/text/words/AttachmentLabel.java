package io.github.bulletinkit.internal.text.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with 附件: the list of attachments below an article, or the head of an attached text.
 *
 * @param number the number of the attachment as printed; empty if there is none
 * @param title the title after the label; empty if the label is alone
 */
public record AttachmentLabel(String number, String title) {
    private static final Pattern LABEL = Pattern.compile(
            "[【〔（(]?附 ?件 ?(?<number>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|)[】〕）)]?(?: *[:：] *|  *|$)(?<title>.*)");

    public static boolean begins(String text) {
        return LABEL.matcher(text).lookingAt();
    }

    /** Returns the parts of a line that {@linkplain #begins begins} with the label. */
    public static AttachmentLabel of(String text) {
        Matcher label = LABEL.matcher(text);
        return label.matches()
                ? new AttachmentLabel(
                        label.group("number"), label.group("title").strip())
                : new AttachmentLabel("", text);
    }
}
