package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageDataTest {
    private static final int START_OF_FRAME_IN_JFIF = 158;

    @ParameterizedTest
    @CsvSource({"png,image/png", "jpg,image/jpeg"})
    void typeAndSizeAreReadFromTheFile(String format, String mediaType) {
        ImageData image = ImageData.of(Pictures.written(format, 37, 290));

        assertThat(image.mediaType()).isEqualTo(mediaType);
        assertThat(image.width()).isEqualTo(37);
        assertThat(image.height()).isEqualTo(290);
        assertThat(image).hasToString(mediaType + " 37 × 290");
    }

    @Test
    void fileOnDiskIsReadAtOnce(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("chart.png"), Pictures.png().bytes());
        ImageData image = ImageData.of(file);
        Files.delete(file);

        assertThat(image).isEqualTo(Pictures.png()).hasSameHashCodeAs(Pictures.png());
        assertThat(image).isNotEqualTo(ImageData.of(Pictures.written("png", 1, 2)));
    }

    @Test
    void bytesAreCopiedOnTheWayInAndOut() throws IOException {
        byte[] content = Pictures.png().bytes();
        ImageData image = ImageData.of(content);
        Arrays.fill(content, (byte) 0);
        Arrays.fill(image.bytes(), (byte) 0);

        assertThat(image.bytes()).isEqualTo(Pictures.png().bytes());
        assertThat(image.inputStream().readAllBytes()).isEqualTo(image.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "RIFF....WEBP", "%PDF-1.7"})
    void otherTypesAreRefused(String content) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageData.of(content.getBytes(StandardCharsets.UTF_8)))
                .withMessage("the picture is neither PNG nor JPEG; convert it to one of them");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void fileCutOffBeforeItsSizeIsRefused(String format) {
        byte[] content = Pictures.written(format, 37, 290);

        for (int length = 0; length < 24; length++) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImageData.of(cut))
                    .withMessageStartingWith("the picture ");
        }
    }

    @Test
    void sizeThatIsNoneIsRefused() {
        byte[] content = Pictures.png().bytes();
        content[19] = 0;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageData.of(content))
                .withMessage("the picture (image/png) is damaged: its width is 0 and its height 1");
    }

    @ParameterizedTest
    @CsvSource({"60000,60000", "10001,10000", "1,100000001", "2147483647,2147483647"})
    void sizeThatWouldTakeAllMemoryIsRefused(int width, int height) {
        byte[] content = Pictures.png().bytes();
        ByteBuffer.wrap(content).putInt(16, width).putInt(20, height);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageData.of(content))
                .withMessage("the picture (image/png) is too large: " + width + " × " + height
                        + " pixels, more than 100 million; scale it down");
    }

    @Test
    void largestSizeIsTaken() {
        byte[] content = Pictures.png().bytes();
        ByteBuffer.wrap(content).putInt(16, 10_000).putInt(20, 10_000);

        assertThat(ImageData.of(content)).hasToString("image/png 10000 × 10000");
    }

    @Test
    void jpegOfFourColourComponentsIsRefused() {
        byte[] content = jpegWith(9, 4);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageData.of(content))
                .withMessage("the picture is a JPEG of 4 colour components, such as CMYK; convert it to RGB or grey");
    }

    @ParameterizedTest
    @CsvSource({"1,195,0xc3,8", "1,201,0xc9,8", "4,12,0xc0,12"})
    void jpegOfARareKindIsRefused(int offset, int value, String marker, int bits) {
        byte[] content = jpegWith(offset, value);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImageData.of(content))
                .withMessage("the picture is a JPEG of a rare kind (marker " + marker + ", " + bits
                        + " bits); save it as a baseline or progressive one of 8 bits");
    }

    @Test
    void bytesBeforeAMarkerAreSkipped() {
        byte[] content = {
            (byte) 0xFF,
            (byte) 0xD8, // start of image
            (byte) 0xFF,
            (byte) 0xFF,
            (byte) 0xFE,
            0,
            3,
            'c', // fill byte, comment
            (byte) 0xFF,
            (byte) 0xC2,
            0,
            11,
            8,
            1,
            0,
            0,
            2,
            1,
            1,
            0x11,
            0 // progressive, 256 lines of 2 samples
        };

        assertThat(ImageData.of(content)).hasToString("image/jpeg 2 × 256");
    }

    @Test
    void damagedFilesAreReadOrRefusedButNeverBreakTheReader() {
        Random random = new Random(20220107);
        byte[][] whole = {Pictures.written("png", 9, 5), Pictures.written("jpg", 9, 5)};
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] content = damaged(whole[i % 2], random);
            try {
                ImageData image = ImageData.of(content);
                assertThat(image.width()).isPositive();
                assertThat(image.height()).isPositive();
                read++;
            } catch (IllegalArgumentException refusal) {
                assertThat(refusal).hasMessageStartingWith("the picture ");
            }
        }
        assertThat(read).isBetween(1_000, 19_000);
    }

    /** Cut somewhere, with some bytes changed, most of them in the head. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] content = Arrays.copyOf(whole, random.nextInt(2) == 0 ? whole.length : random.nextInt(whole.length));
        for (int changes = random.nextInt(6); changes > 0 && content.length > 3; changes--) {
            int reach = random.nextBoolean() ? content.length : Math.min(content.length, 40);
            content[3 + random.nextInt(Math.max(1, reach - 3))] = (byte) random.nextInt(256);
        }
        return content;
    }

    /** A JPEG with one byte of its start of frame changed. */
    private static byte[] jpegWith(int offset, int value) {
        byte[] content = Pictures.written("jpg", 9, 5);
        assertThat(content[START_OF_FRAME_IN_JFIF + 1]).isEqualTo((byte) 0xC0);
        content[START_OF_FRAME_IN_JFIF + offset] = (byte) value;
        return content;
    }

    @Test
    @SuppressWarnings("NullAway") // tests null
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> ImageData.of((byte[]) null))
                .withMessage("content");
        assertThatNullPointerException()
                .isThrownBy(() -> ImageData.of((Path) null))
                .withMessage("file");
    }
}
