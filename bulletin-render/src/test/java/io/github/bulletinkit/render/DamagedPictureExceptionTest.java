package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.render.DamagedPictureException.DamagedPicture;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DamagedPictureExceptionTest {

    @Test
    void messageNamesThePictureItsPlaceAndTheFix() {
        assertThat(new DamagedPictureException(
                        List.of(new DamagedPicture("editorNote[1]", "image/png 13 × 11", "it is cut off"))))
                .hasMessage("this picture is damaged: editorNote[1] (image/png 13 × 11): it is cut off."
                        + " Save it again or replace it.");
    }

    @Test
    void everyPictureIsNamed() {
        assertThat(new DamagedPictureException(List.of(
                        new DamagedPicture("editorNote[1]", "image/png 13 × 11", "it is cut off"),
                        new DamagedPicture(
                                "sections[0].articles[1].body[2]",
                                "image/jpeg 480 × 300",
                                "there is no segment at byte 20"))))
                .hasMessage("these 2 pictures are damaged: editorNote[1] (image/png 13 × 11): it is cut off;"
                        + " sections[0].articles[1].body[2] (image/jpeg 480 × 300): there is no segment at byte 20."
                        + " Save them again or replace them.");
    }

    @Test
    void longMessageIsCutButTheListIsWhole() {
        List<DamagedPicture> damaged = IntStream.range(0, 13)
                .mapToObj(i -> new DamagedPicture("editorNote[" + i + "]", "image/png 1 × 1", "it is cut off"))
                .toList();
        DamagedPictureException exception = new DamagedPictureException(damaged);
        assertThat(exception)
                .hasMessageContaining("editorNote[9] (image/png 1 × 1): it is cut off; and 3 more.")
                .hasMessageNotContaining("editorNote[10]");
        assertThat(exception.damagedPictures()).isEqualTo(damaged);
    }

    @Test
    void somethingMustBeDamaged() {
        assertThatThrownBy(() -> new DamagedPictureException(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("damagedPictures must not be empty");
    }
}
