package io.github.bulletinkit.render.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** The colour profile that is written by hand. */
class SrgbProfileTest {
    private static final ICC_Profile PROFILE = ICC_Profile.getInstance(SrgbProfile.bytes());

    @Test
    void profileIsADisplayProfileOfVersion4InRgb() {
        assertThat(PROFILE.getMajorVersion()).isEqualTo(4);
        assertThat(PROFILE.getProfileClass()).isEqualTo(ICC_Profile.CLASS_DISPLAY);
        assertThat(PROFILE.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
        assertThat(PROFILE.getPCSType()).isEqualTo(ColorSpace.TYPE_XYZ);
    }

    @Test
    void profileSaysHowLongItIs() {
        byte[] bytes = SrgbProfile.bytes();
        assertThat(ByteBuffer.wrap(bytes).getInt()).isEqualTo(bytes.length);
        assertThat(bytes.length % 4).isZero();
    }

    /** Java's own sRGB differs from the standard's tone curve by a little; half a step of 255 is 0.002. */
    @Test
    void coloursAreThoseOfSrgb() {
        ICC_ColorSpace space = new ICC_ColorSpace(PROFILE);
        for (float red = 0; red <= 1; red += 0.2f) {
            for (float green = 0; green <= 1; green += 0.2f) {
                for (float blue = 0; blue <= 1; blue += 0.2f) {
                    float[] colour = {red, green, blue};
                    assertThat(space.toRGB(colour)).containsExactly(colour, within(0.004f));
                }
            }
        }
    }

    @Test
    void whiteIsThatOfTheConnectionSpace() {
        float[] white = new ICC_ColorSpace(PROFILE).toCIEXYZ(new float[] {1, 1, 1});
        assertThat(white).containsExactly(new float[] {0.9642f, 1, 0.8249f}, within(0.001f));
    }
}
