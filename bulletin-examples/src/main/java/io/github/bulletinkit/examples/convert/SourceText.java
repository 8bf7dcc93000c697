package io.github.bulletinkit.examples.convert;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file in UTF-8 (with or without a byte order mark), else GB 18030. A few hanzi in GB 18030 are also valid
 * UTF-8, but with letters that no bulletin uses: 目录 would be Ŀ¼.
 *
 * @param text without byte order mark
 */
record SourceText(String text, Charset charset) {
    private static final Charset GB_18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Decodes the content of a file; throws if it is neither UTF-8 nor GB 18030. */
    static SourceText decode(byte[] content) throws CharacterCodingException {
        try {
            String text = strictly(content, StandardCharsets.UTF_8);
            if (!hasHanzi(text) && isChinese(content, GB_18030)) {
                return new SourceText(strictly(content, GB_18030), GB_18030);
            }
            boolean marked = text.startsWith(BYTE_ORDER_MARK);
            return new SourceText(marked ? text.substring(BYTE_ORDER_MARK.length()) : text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return new SourceText(strictly(content, GB_18030), GB_18030);
        }
    }

    private static boolean isChinese(byte[] content, Charset charset) {
        try {
            return hasHanzi(strictly(content, charset));
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }

    private static boolean hasHanzi(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }
}
