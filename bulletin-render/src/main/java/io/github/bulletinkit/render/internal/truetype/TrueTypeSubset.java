package io.github.bulletinkit.render.internal.truetype;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A font with some characters of another. Its glyphs have new numbers: 0 is still the glyph for missing characters, then come
 * the glyphs in the order of their characters, then those that composed glyphs consist of.
 */
final class TrueTypeSubset {
    private static final List<String> COPIED = List.of("OS/2", "name", "cvt ", "fpgm", "prep");
    private static final int POST_HEADER = 32;
    private static final int POST_WITHOUT_NAMES = 0x00030000;
    private static final short LONG_OFFSETS = 1;

    private final SfntTables tables;
    private final GlyphOutlines outlines;
    private final GlyphAdvances advances;
    private final int[] codePoints;
    private final int[] glyphs;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    TrueTypeSubset(
            SfntTables tables,
            CharacterMap characters,
            GlyphOutlines outlines,
            GlyphAdvances advances,
            int... codePoints) {
        this.tables = tables;
        this.outlines = outlines;
        this.advances = advances;
        this.codePoints = codePoints;
        this.glyphs = new int[codePoints.length];
        number(0);
        for (int i = 0; i < codePoints.length; i++) {
            int glyph = characters.glyph(codePoints[i]);
            if (glyph == 0) {
                throw new IllegalArgumentException("the font has no U+%04X".formatted(codePoints[i]));
            }
            glyphs[i] = number(glyph);
        }
    }

    /** The new number of a glyph. */
    private int number(int glyph) {
        Integer next = numbers.size();
        Integer known = numbers.putIfAbsent(glyph, next);
        return known == null ? next : known;
    }

    byte[] file() {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        byte[] loca = outlines(glyf);
        SfntWriter writer = new SfntWriter()
                .add("glyf", glyf.toByteArray())
                .add("loca", loca)
                .add("cmap", new CharacterMapWriter(codePoints, glyphs).table())
                .add("hmtx", advances())
                .add("head", head())
                .add("hhea", with(tables.require("hhea").bytes(), 34, numbers.size()))
                .add("maxp", with(tables.require("maxp").bytes(), 4, numbers.size()))
                .add("post", post());
        for (String tag : COPIED) {
            tables.find(tag).ifPresent(table -> writer.add(tag, table.bytes()));
        }
        return writer.file();
    }

    /** Writes the outlines and returns where each begins. Glyphs that others consist of are added at the end. */
    private byte[] outlines(ByteArrayOutputStream glyf) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> pending = new ArrayList<>(numbers.keySet());
        for (int i = 0; i < pending.size(); i++) {
            starts.add(glyf.size());
            byte[] outline = renumbered(outlines.outline(pending.get(i)), pending);
            glyf.write(outline, 0, outline.length);
            glyf.write(new byte[3], 0, -outline.length & 3);
        }
        starts.add(glyf.size());
        ByteBuffer loca = ByteBuffer.allocate(4 * starts.size());
        starts.forEach(loca::putInt);
        return loca.array();
    }

    private byte[] renumbered(byte[] outline, List<Integer> pending) {
        ByteBuffer written = ByteBuffer.wrap(outline);
        for (int place : GlyphOutlines.components(outline)) {
            int component = written.getShort(place) & 0xFFFF;
            int before = numbers.size();
            written.putShort(place, (short) number(component));
            if (numbers.size() > before) {
                pending.add(component);
            }
        }
        return outline;
    }

    private byte[] advances() {
        ByteBuffer hmtx = ByteBuffer.allocate(4 * numbers.size());
        numbers.keySet()
                .forEach(glyph -> hmtx.putShort((short) advances.advance(glyph))
                        .putShort((short) advances.leftSideBearing(glyph)));
        return hmtx.array();
    }

    private byte[] head() {
        byte[] head = tables.require("head").bytes();
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, LONG_OFFSETS);
        return head;
    }

    private byte[] post() {
        byte[] post =
                tables.find("post").map(table -> table.bytes(0, POST_HEADER)).orElseGet(() -> new byte[POST_HEADER]);
        ByteBuffer.wrap(post).putInt(0, POST_WITHOUT_NAMES);
        return post;
    }

    private static byte[] with(byte[] table, int at, int count) {
        ByteBuffer.wrap(table).putShort(at, (short) count);
        return table;
    }
}
