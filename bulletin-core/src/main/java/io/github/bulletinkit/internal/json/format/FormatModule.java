package io.github.bulletinkit.internal.json.format;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.NumberSequence;
import io.github.bulletinkit.format.Presence;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.model.IssuePart;

/** Adds the names of the enums of a format. */
public final class FormatModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates a module without state. */
    public FormatModule() {
        EnumName.register(this, ContentsPlacement.class);
        EnumName.register(this, Figures.class);
        EnumName.register(this, IssuePart.class);
        EnumName.register(this, NumberSequence.class);
        EnumName.register(this, Presence.class);
        EnumName.register(this, PrintedWord.class);
        EnumName.register(this, SectionOrder.class);
        EnumName.register(this, SourcePlacement.class);
    }
}
