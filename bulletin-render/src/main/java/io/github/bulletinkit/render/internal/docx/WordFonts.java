package io.github.bulletinkit.render.internal.docx;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.render.style.FontRole;
import java.util.EnumMap;
import java.util.Map;

/**
 * The names of the fonts in Word.
 *
 * @param chinese for each role
 * @param latin for Latin letters and digits in all roles; empty to use the Chinese font
 */
public record WordFonts(Map<FontRole, String> chinese, String latin) {
    /** The fonts of GB/T 9704 that offices have; Times New Roman for Latin. */
    public static final WordFonts OF_OFFICES = new WordFonts(
            Map.of(
                    FontRole.TITLE, "方正小标宋简体",
                    FontRole.SONG, "宋体",
                    FontRole.HEI, "黑体",
                    FontRole.KAI, "楷体",
                    FontRole.FANG_SONG, "仿宋"),
            "Times New Roman");

    /** What Word takes where a font is missing. */
    private static final Map<FontRole, String> SUBSTITUTES = Map.of(
            FontRole.TITLE, "宋体",
            FontRole.SONG, "SimSun",
            FontRole.HEI, "SimHei",
            FontRole.KAI, "楷体_GB2312",
            FontRole.FANG_SONG, "仿宋_GB2312");

    public WordFonts {
        chinese = Map.copyOf(chinese);
        requireNonNull(latin, "latin");
    }

    /** The same fonts but for one role. */
    public WordFonts with(FontRole role, String name) {
        Map<FontRole, String> changed = new EnumMap<>(chinese);
        changed.put(role, name);
        return new WordFonts(changed, latin);
    }

    public WordFonts withLatin(String name) {
        return new WordFonts(chinese, name);
    }

    String chinese(FontRole role) {
        return requireNonNull(chinese.get(role), "role");
    }

    String latin(FontRole role) {
        return latin.isEmpty() ? chinese(role) : latin;
    }

    static String substitute(FontRole role) {
        return requireNonNull(SUBSTITUTES.get(role), "role");
    }
}
