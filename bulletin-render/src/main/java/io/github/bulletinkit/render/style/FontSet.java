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
 * The fonts of each {@link FontRole}: a chain, in which each character takes the first font that has it. Latin letters,
 * digits and their signs have a second chain, because official documents set them in a roman typeface. Immutable.
 *
 * <p>A chain has in this order: your own fonts of the role, the bundled font of the role, the bundled Song, the other
 * bundled fonts, your own fonts of other roles. So a character is missing only if no font of the set has it. The
 * bundled fonts have the 8,105 hanzi of 通用规范汉字表, GB 2312 and the usual symbols; some have symbols that others lack.
 */
public final class FontSet {
    private static final FontFile TITLE = FontFile.bundled("BulletinTitle-Bold.ttf");
    private static final FontFile SONG = FontFile.bundled("BulletinSong-Regular.ttf");
    private static final FontFile HEI = FontFile.bundled("BulletinHei-Regular.ttf");
    private static final FontFile KAI = FontFile.bundled("BulletinKai-Regular.ttf");
    private static final FontFile FANG_SONG = FontFile.bundled("BulletinFangsong-Regular.ttf");

    /** The fallback order: the usual face first, light strokes before heavy ones. */
    private static final List<FontFile> BUNDLED = List.of(SONG, HEI, KAI, FANG_SONG, TITLE);

    private final Map<FontRole, List<FontFile>> chains;
    private final Map<FontRole, List<FontFile>> latinChains;

    private FontSet(Map<FontRole, List<FontFile>> chains, Map<FontRole, List<FontFile>> latinChains) {
        this.chains = chains;
        this.latinChains = latinChains;
    }

    /** Only the bundled fonts. */
    public static FontSet bundled() {
        return builder().build();
    }

    /** A builder that adds fonts to the bundled ones. */
    public static Builder builder() {
        return new Builder();
    }

    /** The fonts of a role in the order of their use; never empty. */
    public List<FontFile> chain(FontRole role) {
        return requireNonNull(chains.get(role), "role");
    }

    /** The fonts of a role for Latin letters, digits and their signs, in the order of their use; never empty. */
    public List<FontFile> latinChain(FontRole role) {
        return requireNonNull(latinChains.get(role), "role");
    }

    /** Builds a {@link FontSet}. */
    public static final class Builder {
        private final Map<FontRole, List<FontFile>> faces = new EnumMap<>(FontRole.class);
        private final Map<FontRole, List<FontFile>> latinFaces = new EnumMap<>(FontRole.class);

        private Builder() {}

        /**
         * Adds a font to a role, after those added before and before the bundled ones. Other roles use it as their last
         * choice.
         */
        public Builder face(FontRole role, FontFile face) {
            return add(role, face, faces);
        }

        /**
         * Adds a font to a role, as {@link #face(FontRole, FontFile)}. For a font of several roles create one
         * {@link FontFile}, so that it is loaded once.
         *
         * @throws IOException if the file cannot be read
         * @throws IllegalArgumentException if the font cannot be embedded; the message says why and what to do
         */
        public Builder face(FontRole role, Path path) throws IOException {
            return face(role, FontFile.of(path));
        }

        /**
         * Adds a font to a role, as {@link #face(FontRole, FontFile)}. For a font of several roles create one
         * {@link FontFile}, so that it is loaded once.
         *
         * @param name the name for messages
         * @param trueType the content of a TrueType file
         * @throws IllegalArgumentException if the font cannot be embedded; the message says why and what to do
         */
        public Builder face(FontRole role, String name, byte[] trueType) {
            return face(role, FontFile.of(name, trueType));
        }

        /** Adds a font for Latin letters, digits and their signs: after those added before, but before all others. */
        public Builder latinFace(FontRole role, FontFile face) {
            return add(role, face, latinFaces);
        }

        /**
         * Adds a font for Latin letters, as {@link #latinFace(FontRole, FontFile)}.
         *
         * @throws IOException if the file cannot be read
         * @throws IllegalArgumentException if the font cannot be embedded; the message says why and what to do
         */
        public Builder latinFace(FontRole role, Path path) throws IOException {
            return latinFace(role, FontFile.of(path));
        }

        /**
         * Adds a font for Latin letters, as {@link #latinFace(FontRole, FontFile)}.
         *
         * @param name the name for messages
         * @param trueType the content of a TrueType file
         * @throws IllegalArgumentException if the font cannot be embedded; the message says why and what to do
         */
        public Builder latinFace(FontRole role, String name, byte[] trueType) {
            return latinFace(role, FontFile.of(name, trueType));
        }

        private Builder add(FontRole role, FontFile face, Map<FontRole, List<FontFile>> to) {
            requireNonNull(role, "role");
            to.computeIfAbsent(role, key -> new ArrayList<>()).add(requireNonNull(face, "face"));
            return this;
        }

        /** Builds the set. */
        public FontSet build() {
            Map<FontRole, List<FontFile>> chains = new EnumMap<>(FontRole.class);
            Map<FontRole, List<FontFile>> latinChains = new EnumMap<>(FontRole.class);
            for (FontRole role : FontRole.values()) {
                List<FontFile> chain = chain(Stream.of(own(role, faces), List.of(bundled(role)), BUNDLED, all(faces)));
                chains.put(role, chain);
                // The bundled FangSong has old-style figures of uneven width, so its role takes those of the bundled
                // Song.
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
