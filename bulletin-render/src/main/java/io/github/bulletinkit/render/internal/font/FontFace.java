package io.github.bulletinkit.render.internal.font;

import io.github.bulletinkit.render.internal.truetype.TrueTypeFont;
import io.github.bulletinkit.render.style.FontFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A font of a font set. Its file is read once, when first needed. Safe to share between threads. */
public final class FontFace {
    private final FontFile file;
    private final int number;
    private volatile @Nullable TrueTypeFont font;

    FontFace(FontFile file, int number) {
        this.file = file;
        this.number = number;
    }

    /** Its number in the set, counted from 0. */
    public int number() {
        return number;
    }

    /** The name for messages. */
    public String name() {
        return file.name();
    }

    /** The font, read at the first call. */
    public TrueTypeFont font() {
        TrueTypeFont read = font;
        if (read == null) {
            synchronized (this) {
                read = font;
                if (read == null) {
                    read = read();
                    font = read;
                }
            }
        }
        return read;
    }

    private TrueTypeFont read() {
        try {
            return TrueTypeFont.read(file.read());
        } catch (IOException e) {
            throw new UncheckedIOException("font " + name() + " cannot be read", e);
        }
    }
}
