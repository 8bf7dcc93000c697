package io.github.bulletinkit.render.internal.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The ICC profile of sRGB (IEC 61966-2-1), built here so that it is the same on every platform: a version 4 display
 * profile of three primaries and a tone curve (ICC.1:2004-10). The numbers are those of the ICC's paper on sRGB,
 * adapted to its white point D50 after Bradford.
 */
final class SrgbProfile {
    private static final int HEADER_BYTES = 128;
    private static final int VERSION_4_2 = 0x04200000;
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private static final double[] D65_TO_D50 = {
        1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168
    };

    /** From a value to light: ((v + 0.055) / 1.055) ^ 2.4, and v / 12.92 below 0.04045. */
    private static final double[] TONE_CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private static final int CURVE_OF_FIVE_PARAMETERS = 3;

    private static final String[] TAGS = {"desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"
    };
    private static final byte[][] VALUES = {
        text("sRGB IEC61966-2.1"),
        text("No copyright, use freely"),
        numbers("XYZ ", D50),
        numbers("sf32", D65_TO_D50),
        numbers("XYZ ", RED),
        numbers("XYZ ", GREEN),
        numbers("XYZ ", BLUE),
        curve()
    };

    private SrgbProfile() {}

    static byte[] bytes() {
        int tableBytes = Integer.BYTES + TAGS.length * 3 * Integer.BYTES;
        int[] offsets = new int[VALUES.length];
        int size = HEADER_BYTES + tableBytes;
        for (int i = 0; i < VALUES.length; i++) {
            offsets[i] = size;
            size += VALUES[i].length;
        }
        ByteBuffer profile = ByteBuffer.allocate(size);
        putHeader(profile, size);
        profile.position(HEADER_BYTES).putInt(TAGS.length);
        for (int i = 0; i < TAGS.length; i++) {
            int value = Math.min(i, VALUES.length - 1);
            profile.put(ascii(TAGS[i])).putInt(offsets[value]).putInt(VALUES[value].length);
        }
        for (byte[] value : VALUES) {
            profile.put(value);
        }
        return profile.array();
    }

    private static void putHeader(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(VERSION_4_2);
        profile.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            profile.putShort((short) part);
        }
        profile.put(ascii("acsp"));
        profile.position(68);
        for (double value : D50) {
            profile.putInt(fixed(value));
        }
    }

    private static byte[] numbers(String type, double[] values) {
        ByteBuffer element = ByteBuffer.allocate(8 + values.length * Integer.BYTES);
        element.put(ascii(type)).putInt(0);
        for (double value : values) {
            element.putInt(fixed(value));
        }
        return element.array();
    }

    private static byte[] curve() {
        ByteBuffer element = ByteBuffer.allocate(12 + TONE_CURVE.length * Integer.BYTES);
        element.put(ascii("para")).putInt(0).putShort((short) CURVE_OF_FIVE_PARAMETERS);
        element.putShort((short) 0);
        for (double parameter : TONE_CURVE) {
            element.putInt(fixed(parameter));
        }
        return element.array();
    }

    /** A text in American English, padded to whole words. */
    private static byte[] text(String text) {
        byte[] characters = text.getBytes(StandardCharsets.UTF_16BE);
        int start = 28;
        ByteBuffer element = ByteBuffer.allocate((start + characters.length + 3) / 4 * 4);
        element.put(ascii("mluc")).putInt(0).putInt(1).putInt(12);
        element.put(ascii("enUS")).putInt(characters.length).putInt(start);
        element.put(characters);
        return element.array();
    }

    /** A number in the fixed-point form of ICC profiles, s15Fixed16. */
    private static int fixed(double value) {
        return (int) Math.round(value * 0x10000);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
