package io.github.bulletinkit.render.internal.picture;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssuePicture;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.DamagedPictureException.DamagedPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the pictures of an issue before anything is written, so that a damaged one leaves no partial output. Each
 * picture is read once, even if it is used several times.
 */
public final class IssuePictures<T> {
    private final Function<IntactPicture, T> form;
    private final Map<ImageData, T> intact = new HashMap<>();
    private final Map<ImageData, String> problems = new HashMap<>();
    private final List<DamagedPicture> damaged = new ArrayList<>();

    private IssuePictures(Function<IntactPicture, T> form) {
        this.form = form;
    }

    /** Throws a {@link DamagedPictureException} that names all damaged pictures of an issue, if any. */
    public static void requireIntact(Issue issue) {
        read(issue, picture -> Boolean.TRUE);
    }

    /**
     * Reads the pictures of an issue.
     *
     * @param form converts each picture at once for a renderer, because a decoded picture takes much memory
     * @throws DamagedPictureException if some are damaged; it names them all
     */
    public static <T> Map<ImageData, T> read(Issue issue, Function<IntactPicture, T> form) {
        IssuePictures<T> pictures = new IssuePictures<>(form);
        issue.pictures().forEach(pictures::read);
        if (!pictures.damaged.isEmpty()) {
            throw new DamagedPictureException(pictures.damaged);
        }
        return pictures.intact;
    }

    private void read(IssuePicture found) {
        ImageData picture = found.image();
        if (!intact.containsKey(picture) && !problems.containsKey(picture)) {
            read(picture);
        }
        String problem = problems.get(picture);
        if (problem != null) {
            damaged.add(new DamagedPicture(found.path().toString(), picture.toString(), problem));
        }
    }

    private void read(ImageData picture) {
        try {
            intact.put(picture, form.apply(IntactPicture.read(picture)));
        } catch (UnreadablePictureException e) {
            problems.put(picture, String.valueOf(e.getMessage()));
        }
    }
}
