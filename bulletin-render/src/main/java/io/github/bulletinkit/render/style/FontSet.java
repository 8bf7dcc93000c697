package io.github.bulletinkit.render.style;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The faces for each {@link FontRole}. A role has a chain of faces: each character is set in the first that has it. Latin
 * letters, digits and the signs set with them have a chain of their own, because the Chinese faces of official documents
 * are set with a roman.
 *
 * <p>The bundled faces hold the 8,105 hanzi of 通用规范汉字表, GB 2312 and the usual symbols; every chain ends in the
 * bundled Song, which has the widest choice of symbols. Immutable.
 */
public final class FontSet {
    private static final FontFile TITLE = FontFile.bundled("BulletinTitle-Bold.ttf");
    private static final FontFile SONG = FontFile.bundled("BulletinSong-Regular.ttf");
    private static final FontFile HEI = FontFile.bundled("BulletinHei-Regular.ttf");
    private static final FontFile KAI = FontFile.bundled("BulletinKai-Regular.ttf");
    private static final FontFile FANG_SONG = FontFile.bundled("BulletinFangsong-Regular.ttf");

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
         * Puts a face of your own into a role, after those given to it before and ahead of the bundled ones.
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
                List<FontFile> chain = chain(faces.get(role), List.of(bundled(role), SONG));
                chains.put(role, chain);
                // The bundled FangSong has old-style figures of uneven width; the bundled Song's are the usual ones.
                List<FontFile> latin = role == FontRole.FANG_SONG ? chain(List.of(SONG), chain) : chain;
                latinChains.put(role, chain(latinFaces.get(role), latin));
            }
            return new FontSet(chains, latinChains);
        }

        private static List<FontFile> chain(@Nullable List<FontFile> own, List<FontFile> others) {
            Set<FontFile> chain = new LinkedHashSet<>(own == null ? List.of() : own);
            chain.addAll(others);
            return List.copyOf(chain);
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
