package io.github.bulletinkit.render.internal.font;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.render.internal.truetype.TrueTypeFont;
import io.github.bulletinkit.render.style.FontFile;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.FontSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The faces of a font set, with the fallback chains of each role. */
public final class FontFaces implements FontMetrics {
    private static final String SIGNS_BESIDE_FIGURES = "¥£€‰°℃℉№";

    private final List<FontFace> faces = new ArrayList<>();
    private final Map<FontRole, int[]> chains = new EnumMap<>(FontRole.class);
    private final Map<FontRole, int[]> latinChains = new EnumMap<>(FontRole.class);

    public FontFaces(FontSet fonts) {
        List<FontFile> files = new ArrayList<>();
        for (FontRole role : FontRole.values()) {
            chains.put(role, numbers(fonts.chain(role), files));
            latinChains.put(role, numbers(fonts.latinChain(role), files));
        }
    }

    private int[] numbers(List<FontFile> chain, List<FontFile> files) {
        return chain.stream().mapToInt(file -> number(file, files)).toArray();
    }

    private int number(FontFile file, List<FontFile> files) {
        if (!files.contains(file)) {
            files.add(file);
            faces.add(new FontFace(file, faces.size()));
        }
        return files.indexOf(file);
    }

    @Override
    public int faceFor(FontRole role, String cluster) {
        int[] chain = (isLatin(cluster.codePointAt(0)) ? latinChains : chains).get(role);
        for (int face : requireNonNull(chain, "role")) {
            if (has(face, cluster)) {
                return face;
            }
        }
        return NO_FACE;
    }

    private boolean has(int face, String cluster) {
        for (int i = 0; i < cluster.length(); i = cluster.offsetByCodePoints(i, 1)) {
            if (!has(face, cluster.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Latin letters, digits, ASCII signs, and signs of money and units, which must match the figures beside them. Other
     * signs, such as · and ×, belong to the Chinese text around them.
     */
    private static boolean isLatin(int codePoint) {
        return codePoint < 0x80
                || (codePoint < 0x250 && Character.isLetter(codePoint))
                || SIGNS_BESIDE_FIGURES.indexOf(codePoint) >= 0;
    }

    @Override
    public boolean has(int face, int codePoint) {
        return font(face).has(codePoint);
    }

    @Override
    public double advance(int face, int codePoint) {
        return font(face).advance(codePoint);
    }

    @Override
    public double inkLeft(int face, int codePoint) {
        return font(face).inkLeft(codePoint);
    }

    @Override
    public double inkRight(int face, int codePoint) {
        return font(face).inkRight(codePoint);
    }

    @Override
    public double inkBottom(int face, int codePoint) {
        return font(face).inkBottom(codePoint);
    }

    @Override
    public double inkTop(int face, int codePoint) {
        return font(face).inkTop(codePoint);
    }

    private TrueTypeFont font(int face) {
        return faces.get(face).font();
    }

    @Override
    public List<FontFace> faces() {
        return Collections.unmodifiableList(faces);
    }
}
