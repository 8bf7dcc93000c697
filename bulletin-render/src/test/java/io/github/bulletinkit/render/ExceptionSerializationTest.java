package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.render.DamagedPictureException.DamagedPicture;
import io.github.bulletinkit.render.MissingGlyphException.MissingGlyph;
import io.github.bulletinkit.render.TableTooWideException.WideTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exceptions travel between virtual machines, in test runners and remote calls for instance. */
class ExceptionSerializationTest {

    @Test
    void missingGlyphsSurvive() throws Exception {
        List<MissingGlyph> missing = List.of(
                new MissingGlyph('ə', "masthead.title"),
                new MissingGlyph('é', "sections[0].title"),
                new MissingGlyph(0x20BB7, "editorNote[0]"));

        MissingGlyphException back = (MissingGlyphException) serialized(new MissingGlyphException(missing));

        assertThat(back.missingGlyphs()).isEqualTo(missing);
    }

    @Test
    void damagedPicturesSurvive() throws Exception {
        List<DamagedPicture> damaged =
                List.of(new DamagedPicture("editorNote[1]", "image/png 1660 × 760", "it is cut off"));

        DamagedPictureException back = (DamagedPictureException) serialized(new DamagedPictureException(damaged));

        assertThat(back.damagedPictures()).isEqualTo(damaged);
    }

    @Test
    void wideTablesSurvive() throws Exception {
        List<WideTable> wide = List.of(new WideTable("editorNote[1]", 30, 2.6, 7.5));

        TableTooWideException back = (TableTooWideException) serialized(new TableTooWideException(wide));

        assertThat(back.wideTables()).isEqualTo(wide);
    }

    private static Object serialized(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
