package io.github.bulletinkit.render.internal.truetype;

import java.nio.charset.StandardCharsets;

/** The table name: what a font is called. Only the names for Windows are read, as every Unicode font has them. */
final class FontNames {
    private static final int HEADER = 6;
    private static final int RECORD = 12;
    private static final int WINDOWS = 3;
    private static final int FAMILY = 1;

    private FontNames() {}

    static String family(SfntTable name) {
        int count = name.uint16(2);
        int storage = name.uint16(4);
        for (int i = 0; i < count; i++) {
            int record = HEADER + RECORD * i;
            if (name.uint16(record) == WINDOWS && name.uint16(record + 6) == FAMILY) {
                byte[] text = name.bytes(storage + name.uint16(record + 10), name.uint16(record + 8));
                return new String(text, StandardCharsets.UTF_16BE);
            }
        }
        return "";
    }
}
