package io.github.bulletinkit.render;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when pictures of an issue are damaged. Names each picture and its place. */
public final class DamagedPictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int PICTURES_IN_MESSAGE = 10;

    @SuppressWarnings("serial") // the lists of List.copyOf are serializable, which their type does not say
    private final List<DamagedPicture> damagedPictures;

    /**
     * A damaged picture at one place.
     *
     * @param path the figure, such as {@code sections[0].articles[1].body[2]} or {@code editorNote[1]}
     * @param picture its type and size, such as {@code image/png 1660 × 760}
     * @param problem what is wrong with its file, such as {@code it is cut off}
     */
    public record DamagedPicture(String path, String picture, String problem) implements Serializable {
        private static final long serialVersionUID = 1L;

        public DamagedPicture {
            requireNonNull(path, "path");
            requireNonNull(picture, "picture");
            requireNonNull(problem, "problem");
        }

        @Override
        public String toString() {
            return path + " (" + picture + "): " + problem;
        }
    }

    /**
     * The message names at most ten pictures.
     *
     * @param damagedPictures in the order of the issue
     * @throws IllegalArgumentException if the list is empty
     */
    public DamagedPictureException(List<DamagedPicture> damagedPictures) {
        super(message(damagedPictures));
        this.damagedPictures = List.copyOf(damagedPictures);
    }

    /** All damaged pictures in the order of the issue, also those that the message leaves out. */
    public List<DamagedPicture> damagedPictures() {
        return damagedPictures;
    }

    private static String message(List<DamagedPicture> damagedPictures) {
        if (damagedPictures.isEmpty()) {
            throw new IllegalArgumentException("damagedPictures must not be empty");
        }
        return damagedPictures.size() == 1
                ? "this picture is damaged: " + list(damagedPictures) + ". Save it again or replace it."
                : "these " + damagedPictures.size() + " pictures are damaged: " + list(damagedPictures)
                        + ". Save them again or replace them.";
    }

    private static String list(List<DamagedPicture> damagedPictures) {
        String list = damagedPictures.stream()
                .limit(PICTURES_IN_MESSAGE)
                .map(DamagedPicture::toString)
                .collect(Collectors.joining("; "));
        int others = damagedPictures.size() - PICTURES_IN_MESSAGE;
        return others > 0 ? list + "; and " + others + " more" : list;
    }
}
