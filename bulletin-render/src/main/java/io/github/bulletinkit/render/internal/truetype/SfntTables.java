package io.github.bulletinkit.render.internal.truetype;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tables of a TrueType file of one face. */
final class SfntTables {
    private static final String REMEDY = "Give a TrueType file of one face (.ttf)";
    private static final String TRUE_TYPE = "\0\1\0\0";
    private static final int HEADER = 12;
    private static final int RECORD = 16;

    private final Map<String, SfntTable> tables = new HashMap<>();

    private SfntTables() {}

    static SfntTables of(byte[] file) {
        requireTrueType(file);
        SfntTable directory = new SfntTable("directory", file, 0, file.length);
        int count = directory.uint16(4);
        SfntTables tables = new SfntTables();
        for (int i = 0; i < count; i++) {
            int record = HEADER + RECORD * i;
            directory.requireBytes(record, RECORD);
            String tag = new String(file, record, 4, StandardCharsets.ISO_8859_1);
            int offset = directory.uint31(record + 8);
            int length = directory.uint31(record + 12);
            if ((long) offset + length > file.length) {
                throw UnusableFontException.damaged(
                        tag.trim(), "runs past the end of the file, which has " + file.length + " bytes");
            }
            tables.tables.put(tag, new SfntTable(tag.trim(), file, offset, length));
        }
        if (tables.tables.containsKey("CFF ") || tables.tables.containsKey("CFF2")) {
            throw postScript();
        }
        return tables;
    }

    private static void requireTrueType(byte[] file) {
        if (file.length == 0) {
            throw new UnusableFontException("the file is empty", REMEDY);
        }
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        switch (start) {
            case TRUE_TYPE -> {}
            case "OTTO" -> throw postScript();
            case "ttcf" ->
                throw new UnusableFontException(
                        "it is a collection of several faces (.ttc)", REMEDY + " cut out of it");
            case "wOFF", "wOF2" ->
                throw new UnusableFontException("it is a packed web font (WOFF)", REMEDY + " unpacked from it");
            default -> throw new UnusableFontException(kind(start), REMEDY);
        }
    }

    private static String kind(String start) {
        boolean type1 = start.startsWith("%!") || start.startsWith("\u0080\1");
        return type1 ? "it is a PostScript Type 1 font" : "it is not a TrueType file";
    }

    private static UnusableFontException postScript() {
        return new UnusableFontException(
                "it has PostScript outlines (.otf, CFF)", REMEDY + ", or convert its outlines to TrueType");
    }

    SfntTable require(String tag) {
        return find(tag).orElseThrow(() -> UnusableFontException.damaged(tag, "is missing"));
    }

    Optional<SfntTable> find(String tag) {
        return Optional.ofNullable(tables.get(tag));
    }
}
