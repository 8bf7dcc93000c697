package io.github.bulletinkit.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType file of a few glyphs, all of them boxes a thousand units high, that can be damaged at will. */
public final class SmallFont {
    public static final int UNITS_PER_EM = 1000;

    private final List<byte[]> outlines = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();
    private final TreeMap<Integer, Integer> characters = new TreeMap<>();
    private final TreeMap<String, byte[]> tables = new TreeMap<>();
    private String name = "Small";

    /** A font with the glyph .notdef, which has ink. */
    public SmallFont() {
        add(box(0, 500), 500);
    }

    public SmallFont glyph(int character, int advance, int xMin, int xMax) {
        return map(character, add(box(xMin, xMax), advance));
    }

    public SmallFont hanzi(String hanzi) {
        hanzi.codePoints().forEach(character -> glyph(character, UNITS_PER_EM, 50, 950));
        return this;
    }

    public SmallFont blank(int character, int advance) {
        return map(character, add(new byte[0], advance));
    }

    /** Adds a glyph made of another one. */
    public SmallFont composite(int character, int component) {
        byte[] outline = bytes(-1, 50, 0, 950, 1000, 0x0003, component, 0, 0);
        return map(character, add(outline, UNITS_PER_EM));
    }

    public SmallFont outline(int character, byte[] outline) {
        return map(character, add(outline, UNITS_PER_EM));
    }

    public SmallFont map(int character, int glyph) {
        characters.put(character, glyph);
        return this;
    }

    public SmallFont named(String postScriptName) {
        this.name = postScriptName;
        return this;
    }

    /** Makes the tables, with a map of format 4; from now on they can be changed or removed. */
    public SmallFont made() {
        int glyphs = outlines.size();
        tables.put(
                "head",
                bytes(
                        1,
                        0,
                        1,
                        0,
                        0,
                        0,
                        0x5F0F,
                        0x3CF5,
                        0,
                        UNITS_PER_EM,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        1000,
                        1000,
                        0,
                        8,
                        2,
                        0,
                        0,
                        0));
        tables.put("hhea", bytes(1, 0, 800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, glyphs));
        tables.put("maxp", bytes(1, 0, glyphs, 8, 2, 8, 2, 1, 0, 0, 0, 0, 0, 0, 4, 1));
        ByteArrayOutputStream hmtx = new ByteArrayOutputStream();
        ByteArrayOutputStream loca = new ByteArrayOutputStream();
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        loca.writeBytes(bytes(0));
        for (int i = 0; i < glyphs; i++) {
            hmtx.writeBytes(bytes(advances.get(i), 0));
            glyf.writeBytes(padded(outlines.get(i), 2));
            loca.writeBytes(bytes(glyf.size() / 2));
        }
        tables.put("hmtx", hmtx.toByteArray());
        tables.put("loca", loca.toByteArray());
        tables.put("glyf", glyf.toByteArray());
        tables.put("cmap", cmap(1, segments()));
        tables.put("name", names());
        tables.put("OS/2", ByteBuffer.allocate(96).putShort((short) 4).array());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x30000).array());
        return this;
    }

    public SmallFont withFullUnicode() {
        ByteBuffer groups = ByteBuffer.allocate(16 + 12 * characters.size());
        groups.putInt(12 << 16).putInt(groups.capacity()).putInt(0).putInt(characters.size());
        characters.forEach(
                (character, glyph) -> groups.putInt(character).putInt(character).putInt(glyph));
        return with("cmap", cmap(10, groups.array()));
    }

    public SmallFont with(String table, byte[] content) {
        tables.put(table, content);
        return this;
    }

    public SmallFont without(String table) {
        tables.remove(table);
        return this;
    }

    /** Cuts a table short. */
    public SmallFont cut(String table, int length) {
        return with(table, Arrays.copyOf(tables.get(table), length));
    }

    /** Writes a 16-bit number over what a table has at a place. */
    public SmallFont patch(String table, int at, int value) {
        ByteBuffer.wrap(tables.get(table)).putShort(at, (short) value);
        return this;
    }

    public byte[] bytes() {
        if (tables.isEmpty()) {
            made();
        }
        int start = 12 + 16 * tables.size();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        directory.writeBytes(bytes(1, 0, tables.size(), 0, 0, 0));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            directory.writeBytes(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            ByteBuffer record = ByteBuffer.allocate(12);
            record.putInt(0).putInt(start + content.size()).putInt(table.getValue().length);
            directory.writeBytes(record.array());
            content.writeBytes(padded(table.getValue(), 4));
        }
        directory.writeBytes(content.toByteArray());
        return directory.toByteArray();
    }

    private int add(byte[] outline, int advance) {
        outlines.add(outline);
        advances.add(advance);
        return outlines.size() - 1;
    }

    private static byte[] box(int left, int right) {
        byte[] header = bytes(1, left, 0, right, 1000, 3, 0);
        byte[] flags = {0x01, 0x01, 0x01, 0x01};
        byte[] coordinates = bytes(left, 0, right - left, 0, 0, 1000, 0, -1000);
        return ByteBuffer.allocate(header.length + flags.length + coordinates.length)
                .put(header)
                .put(flags)
                .put(coordinates)
                .array();
    }

    /** A segment for each character; that of one without a glyph points to a list of one zero. */
    private byte[] segments() {
        int count = characters.size() + 1;
        ByteBuffer map = ByteBuffer.allocate(16 + 8 * count + 2);
        map.putShort((short) 4).putShort((short) map.capacity()).putShort((short) 0);
        map.putShort((short) (2 * count))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        characters.keySet().forEach(character -> map.putShort(character.shortValue()));
        map.putShort((short) -1).putShort((short) 0);
        characters.keySet().forEach(character -> map.putShort(character.shortValue()));
        map.putShort((short) -1);
        characters.forEach((character, glyph) -> map.putShort((short) (glyph == 0 ? 0 : glyph - character)));
        map.putShort((short) 1);
        int left = count;
        for (int glyph : characters.values()) {
            map.putShort((short) (glyph == 0 ? 2 * left : 0));
            left--;
        }
        return map.array();
    }

    private static byte[] cmap(int encoding, byte[] subtable) {
        byte[] header = bytes(0, 1, 3, encoding, 0, 12);
        return ByteBuffer.allocate(header.length + subtable.length)
                .put(header)
                .put(subtable)
                .array();
    }

    private byte[] names() {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        byte[] header = bytes(0, 1, 18, 3, 1, 0x409, 6, text.length, 0);
        return ByteBuffer.allocate(header.length + text.length)
                .put(header)
                .put(text)
                .array();
    }

    private static byte[] bytes(int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * words.length);
        for (int word : words) {
            bytes.putShort((short) word);
        }
        return bytes.array();
    }

    private static byte[] padded(byte[] bytes, int to) {
        return Arrays.copyOf(bytes, (bytes.length + to - 1) / to * to);
    }
}
