package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.bulletinkit.model.ContentsPlacement;
import io.github.bulletinkit.model.Figures;
import io.github.bulletinkit.model.IssuePart;
import io.github.bulletinkit.model.Presence;
import io.github.bulletinkit.model.PrintedWord;
import io.github.bulletinkit.model.SectionOrder;
import io.github.bulletinkit.model.SourcePlacement;

/** Adds the names of the enums of a format. */
public final class FormatModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates a module without state. */
    public FormatModule() {
        EnumName.register(this, ContentsPlacement.class);
        EnumName.register(this, Figures.class);
        EnumName.register(this, IssuePart.class);
        EnumName.register(this, Presence.class);
        EnumName.register(this, PrintedWord.class);
        EnumName.register(this, SectionOrder.class);
        EnumName.register(this, SourcePlacement.class);
    }
}
