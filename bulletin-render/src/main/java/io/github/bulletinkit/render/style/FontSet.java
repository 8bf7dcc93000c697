package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The faces for each {@link FontRole}. A role has a chain of faces: each character is set in the first that has it. Latin
 * letters, digits and the signs set with them have a chain of their own, because the Chinese faces of official documents
 * are set with a roman.
 *
 * <p>A chain has your own faces of the role, the bundled face of the role, the bundled Song, the other bundled faces, and at
 * the end your own faces of other roles. So a character is missing only if no face of the set has it. The bundled faces hold
 * the 8,105 hanzi of 通用规范汉字表, GB 2312 and the usual symbols; some have symbols that the others lack. Immutable.
 */
public final class FontSet {
    private static final FontFile TITLE = FontFile.bundled("BulletinTitle-Bold.ttf");
    private static final FontFile SONG = FontFile.bundled("BulletinSong-Regular.ttf");
    private static final FontFile HEI = FontFile.bundled("BulletinHei-Regular.ttf");
    private static final FontFile KAI = FontFile.bundled("BulletinKai-Regular.ttf");
    private static final FontFile FANG_SONG = FontFile.bundled("BulletinFangsong-Regular.ttf");

    /** Completes the face of a role: the usual face first, and those of light strokes before the heavy one. */
    private static final List<FontFile> BUNDLED = List.of(SONG, HEI, KAI, FANG_SONG, TITLE);

    private final Map<FontRole, List<FontFile>> chains;
    private final Map<FontRole, List<FontFile>> latinChains;

    private FontSet(Map<FontRole, List<FontFile>> chains, Map<FontRole, List<FontFile>> latinChains) {
        this.chains = chains;
        this.latinChains = latinChains;
    }

    /**
     * The bundled faces.
     *
     * @return the set
     */
    public static FontSet bundled() {
        return builder().build();
    }

    /**
     * A builder that starts from the bundled faces.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The faces of a role, in the order in which they are asked for a character.
     *
     * @param role the role
     * @return its chain, never empty
     */
    public List<FontFile> chain(FontRole role) {
        return requireNonNull(chains.get(role), "role");
    }

    /**
     * The faces of a role, in the order in which they are asked for a Latin letter, a digit or a sign set with them.
     *
     * @param role the role
     * @return its chain, never empty
     */
    public List<FontFile> latinChain(FontRole role) {
        return requireNonNull(latinChains.get(role), "role");
    }

    /** Builds a {@link FontSet}. */
    public static final class Builder {
        private final Map<FontRole, List<FontFile>> faces = new EnumMap<>(FontRole.class);
        private final Map<FontRole, List<FontFile>> latinFaces = new EnumMap<>(FontRole.class);

        private Builder() {}

        /**
         * Puts a face of your own into a role, after those given to it before and ahead of the bundled ones. Other roles use it
         * for characters that they do not have otherwise.
         *
         * @param role the role
         * @param face the face
         * @return this builder
         */
        public Builder face(FontRole role, FontFile face) {
            return add(role, face, faces);
        }

        /**
         * Puts a face of your own into a role, as {@link #face(FontRole, FontFile)} does. For a face of several roles make
         * one {@link FontFile}, so that it is loaded once.
         *
         * @param role the role
         * @param path a TrueType file
         * @return this builder
         * @throws IOException if the file cannot be read
         * @throws IllegalArgumentException if the font cannot be embedded; says why and what to do
         */
        public Builder face(FontRole role, Path path) throws IOException {
            return face(role, FontFile.of(path));
        }

        /**
         * Puts a face of your own into a role, as {@link #face(FontRole, FontFile)} does. For a face of several roles make
         * one {@link FontFile}, so that it is loaded once.
         *
         * @param role the role
         * @param name what to call the font in messages
         * @param trueType the content of a TrueType file
         * @return this builder
         * @throws IllegalArgumentException if the font cannot be embedded; says why and what to do
         */
        public Builder face(FontRole role, String name, byte[] trueType) {
            return face(role, FontFile.of(name, trueType));
        }

        /**
         * Puts a face of your own into a role for Latin letters and digits alone, after those given to it before and ahead
         * of all others.
         *
         * @param role the role
         * @param face the face
         * @return this builder
         */
        public Builder latinFace(FontRole role, FontFile face) {
            return add(role, face, latinFaces);
        }

        /**
         * Puts a face of your own into a role for Latin letters and digits alone, as {@link #latinFace(FontRole, FontFile)}
         * does.
         *
         * @param role the role
         * @param path a TrueType file
         * @return this builder
         * @throws IOException if the file cannot be read
         * @throws IllegalArgumentException if the font cannot be embedded; says why and what to do
         */
        public Builder latinFace(FontRole role, Path path) throws IOException {
            return latinFace(role, FontFile.of(path));
        }

        /**
         * Puts a face of your own into a role for Latin letters and digits alone, as {@link #latinFace(FontRole, FontFile)}
         * does.
         *
         * @param role the role
         * @param name what to call the font in messages
         * @param trueType the content of a TrueType file
         * @return this builder
         * @throws IllegalArgumentException if the font cannot be embedded; says why and what to do
         */
        public Builder latinFace(FontRole role, String name, byte[] trueType) {
            return latinFace(role, FontFile.of(name, trueType));
        }

        private Builder add(FontRole role, FontFile face, Map<FontRole, List<FontFile>> to) {
            requireNonNull(role, "role");
            to.computeIfAbsent(role, key -> new ArrayList<>()).add(requireNonNull(face, "face"));
            return this;
        }

        /**
         * The set as given so far.
         *
         * @return the set
         */
        public FontSet build() {
            Map<FontRole, List<FontFile>> chains = new EnumMap<>(FontRole.class);
            Map<FontRole, List<FontFile>> latinChains = new EnumMap<>(FontRole.class);
            for (FontRole role : FontRole.values()) {
                List<FontFile> chain = chain(Stream.of(own(role, faces), List.of(bundled(role)), BUNDLED, all(faces)));
                chains.put(role, chain);
                // The bundled FangSong has old-style figures of uneven width; the bundled Song's are the usual ones.
                List<FontFile> figures = role == FontRole.FANG_SONG ? List.of(SONG) : List.of();
                latinChains.put(role, chain(Stream.of(own(role, latinFaces), figures, chain, all(latinFaces))));
            }
            return new FontSet(chains, latinChains);
        }

        private static List<FontFile> own(FontRole role, Map<FontRole, List<FontFile>> faces) {
            return faces.getOrDefault(role, List.of());
        }

        private static List<FontFile> all(Map<FontRole, List<FontFile>> faces) {
            return faces.values().stream().flatMap(List::stream).toList();
        }

        private static List<FontFile> chain(Stream<List<FontFile>> parts) {
            return parts.flatMap(List::stream).distinct().toList();
        }

        private static FontFile bundled(FontRole role) {
            return switch (role) {
                case TITLE -> TITLE;
                case SONG -> SONG;
                case HEI -> HEI;
                case KAI -> KAI;
                case FANG_SONG -> FANG_SONG;
            };
        }
    }
}
