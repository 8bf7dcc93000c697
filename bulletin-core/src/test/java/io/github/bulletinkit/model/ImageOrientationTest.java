package io.github.bulletinkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The orientation of pictures by EXIF; for unusual files it is that of Chromium. */
class ImageOrientationTest {
    private static final int TAG = 0x112;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final byte[] XMP = bytes("http://ns.adobe.com/xap/1.0/\0<x/>");

    private static final int AFTER_JFIF = 20;
    private static final int AFTER_START_OF_FRAME = 177;
    private static final int AFTER_PNG_HEADER = 33;

    /** Where a file has its EXIF data. */
    enum Format {
        JPEG,
        PNG;

        ImageData with(byte[]... exif) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            byte[] plain = Pictures.written(this == PNG ? "png" : "jpg", 30, 20);
            int head = this == PNG ? AFTER_PNG_HEADER : 2;
            file.write(plain, 0, head);
            Stream.of(exif).map(this::part).forEach(file::writeBytes);
            file.write(plain, head, plain.length - head);
            return ImageData.of(file.toByteArray());
        }

        byte[] part(byte[] exif) {
            return this == PNG ? chunk(exif) : segment(0xE1, join(bytes("Exif\0\0"), exif));
        }
    }

    static Stream<Arguments> orientations() {
        return Stream.of(Format.values())
                .flatMap(format -> Stream.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)
                        .flatMap(order -> IntStream.rangeClosed(1, 8)
                                .mapToObj(orientation -> Arguments.of(format, order, orientation))));
    }

    @ParameterizedTest
    @MethodSource("orientations")
    void sizeIsThatOfTheUprightPicture(Format format, ByteOrder order, int orientation) {
        ImageData image = format.with(tiff(order, TAG, SHORT, 1, orientation));

        assertThat(image.orientation()).isEqualTo(orientation);
        assertThat(image.width()).isEqualTo(orientation < 5 ? 30 : 20);
        assertThat(image.height()).isEqualTo(orientation < 5 ? 20 : 30);
    }

    @ParameterizedTest
    @EnumSource
    void pictureWithoutExifIsUpright(Format format) {
        assertThat(format.with().orientation()).isEqualTo(1);
        assertThat(format.with()).hasToString(format == Format.PNG ? "image/png 30 × 20" : "image/jpeg 30 × 20");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 255, 256, 1536, 65535})
    void orientationThatIsNoneIsUpright(int value) {
        for (Format format : Format.values()) {
            assertThat(format.with(tiff(ByteOrder.BIG_ENDIAN, TAG, SHORT, 1, value))
                            .orientation())
                    .isEqualTo(1);
        }
    }

    static Stream<Arguments> withoutOrientation() {
        byte[] exif = orientation(6);
        byte[] otherMagic = exif.clone();
        otherMagic[3] = 43;
        byte[] otherOrder = exif.clone();
        otherOrder[1] = 'I';
        byte[] fewer = exif.clone();
        fewer[9] = 0;
        return Stream.of(
                Arguments.of("nothing", new byte[0]),
                Arguments.of("half a header", Arrays.copyOf(exif, 5)),
                Arguments.of("no directory", Arrays.copyOf(exif, 8)),
                Arguments.of("half a number of entries", Arrays.copyOf(exif, 9)),
                Arguments.of("an entry cut off", Arrays.copyOf(exif, 21)),
                Arguments.of("fewer entries than there are", fewer),
                Arguments.of("another number than 42", otherMagic),
                Arguments.of("no byte order", otherOrder),
                Arguments.of("another tag", tiff(ByteOrder.BIG_ENDIAN, TAG + 1, SHORT, 1, 6)),
                Arguments.of("another type", tiff(ByteOrder.BIG_ENDIAN, TAG, LONG, 1, 6)),
                Arguments.of("no value", tiff(ByteOrder.BIG_ENDIAN, TAG, SHORT, 0, 6)),
                Arguments.of("two values", tiff(ByteOrder.BIG_ENDIAN, TAG, SHORT, 2, 6)),
                Arguments.of(
                        "a directory beyond the end",
                        ByteBuffer.wrap(exif.clone()).putInt(4, 99).array()),
                Arguments.of(
                        "a directory beyond all",
                        ByteBuffer.wrap(exif.clone()).putInt(4, -1).array()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutOrientation")
    void damagedExifStatesNoOrientation(String fault, byte[] exif) {
        for (Format format : Format.values()) {
            assertThat(format.with(exif).orientation()).isEqualTo(1);
        }
    }

    @Test
    void directoryMayLieAnywhereAndSayMoreEntriesThanThereAre() {
        byte[] exif = orientation(6);
        byte[] apart = join(Arrays.copyOf(exif, 8), new byte[5], Arrays.copyOfRange(exif, 8, exif.length));
        ByteBuffer.wrap(apart).putInt(4, 13);
        byte[] more = exif.clone();
        more[8] = (byte) 0xFF;
        for (Format format : Format.values()) {
            assertThat(format.with(apart).orientation()).isEqualTo(6);
            assertThat(format.with(more).orientation()).isEqualTo(6);
        }
    }

    @Test
    void entryWithoutAnOrientationGivesWayToTheNextOne() {
        byte[] first = tiff(ByteOrder.BIG_ENDIAN, TAG, SHORT, 1, 9);
        byte[] exif = join(Arrays.copyOf(first, 22), Arrays.copyOfRange(orientation(6), 10, 22));
        exif[9] = 2;
        assertThat(Format.JPEG.with(exif).orientation()).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheFirstExifCounts(Format format) {
        byte[] none = tiff(ByteOrder.BIG_ENDIAN, TAG + 1, SHORT, 1, 5);
        assertThat(format.with(orientation(3), orientation(6)).orientation()).isEqualTo(3);
        assertThat(format.with(orientation(1), orientation(6)).orientation()).isEqualTo(1);
        assertThat(format.with(none, orientation(6)).orientation()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, AFTER_JFIF, AFTER_START_OF_FRAME})
    void exifOfAJpegMayStandBehindOtherSegments(int place) {
        byte[] plain = Pictures.written("jpg", 30, 20);
        byte[] segments = join(segment(0xE1, XMP), segment(0xFE, XMP), Format.JPEG.part(orientation(6)));

        ImageData image = ImageData.of(inserted(plain, place, segments));
        assertThat(image.orientation()).isEqualTo(6);
        assertThat(image).hasToString("image/jpeg 20 × 30");
    }

    @Test
    void otherSegmentsAndWhatStandsBehindThePixelsAreNoExif() {
        byte[] exif = join(bytes("Exif\0\0"), orientation(6));
        byte[] jpeg = Pictures.written("jpg", 30, 20);
        byte[] png = Pictures.written("png", 30, 20);

        assertThat(ImageData.of(inserted(jpeg, 2, segment(0xE2, exif))).orientation())
                .isEqualTo(1);
        assertThat(ImageData.of(inserted(jpeg, 2, segment(0xE1, bytes("Exif")))).orientation())
                .isEqualTo(1);
        assertThat(ImageData.of(inserted(jpeg, 2, segment(0xE1, join(bytes("exif\0\0"), orientation(6)))))
                        .orientation())
                .isEqualTo(1);
        assertThat(ImageData.of(inserted(png, png.length - 12, chunk(orientation(6))))
                        .orientation())
                .isEqualTo(1);
        assertThat(Format.PNG.with(exif).orientation()).isEqualTo(1);
    }

    @Test
    void fileCutOffOrDamagedInExifIsStillRead() {
        Random random = new Random(20261113);
        for (Format format : Format.values()) {
            byte[] whole = format.with(orientation(6)).bytes();
            int head = format == Format.PNG ? 75 : 210;
            for (int length = head; length < whole.length; length++) {
                assertThat(ImageData.of(Arrays.copyOf(whole, length)).orientation())
                        .isEqualTo(6);
            }
            int exif = format == Format.PNG ? AFTER_PNG_HEADER + 8 : 12;
            for (int i = 0; i < 2_000; i++) {
                byte[] damaged = whole.clone();
                for (int changes = 0; changes < 3; changes++) {
                    damaged[exif + random.nextInt(26)] = (byte) random.nextInt(256);
                }
                assertThat(ImageData.of(damaged).orientation()).isBetween(1, 8);
            }
        }
    }

    private static byte[] orientation(int orientation) {
        return tiff(ByteOrder.BIG_ENDIAN, TAG, SHORT, 1, orientation);
    }

    /** A directory with one entry; the value is in the first of its four bytes. */
    private static byte[] tiff(ByteOrder order, int tag, int type, int count, int value) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(order);
        tiff.put(bytes(order == ByteOrder.BIG_ENDIAN ? "MM" : "II")).putShort((short) 42);
        tiff.putInt(8).putShort((short) 1);
        tiff.putShort((short) tag).putShort((short) type).putInt(count);
        if (type == SHORT) {
            tiff.putShort((short) value);
        } else {
            tiff.putInt(value);
        }
        return tiff.array();
    }

    private static byte[] segment(int marker, byte[] data) {
        return ByteBuffer.allocate(4 + data.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + data.length))
                .put(data)
                .array();
    }

    /** The checksum is not checked here. */
    private static byte[] chunk(byte[] exif) {
        return ByteBuffer.allocate(12 + exif.length)
                .putInt(exif.length)
                .put(bytes("eXIf"))
                .put(exif)
                .array();
    }

    private static byte[] inserted(byte[] file, int place, byte[] part) {
        return join(Arrays.copyOf(file, place), part, Arrays.copyOfRange(file, place, file.length));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
