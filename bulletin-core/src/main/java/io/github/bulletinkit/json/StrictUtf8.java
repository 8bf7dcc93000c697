package io.github.bulletinkit.json;

import io.github.bulletinkit.model.UnreadableIssueException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Decodes UTF-8 strictly, and reports where it is malformed. */
final class StrictUtf8 {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictUtf8() {}

    static String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw broken(text, bytes[in.position()]);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static UnreadableIssueException broken(String before, byte culprit) {
        String[] lines = before.split("\r\n|\r|\n", -1);
        String hex = HexFormat.of().withUpperCase().toHexDigits(culprit);
        return new UnreadableIssueException(
                "expected text in UTF-8, found the byte 0x" + hex + " out of place",
                lines.length,
                lines[lines.length - 1].length() + 1,
                "",
                null);
    }
}
