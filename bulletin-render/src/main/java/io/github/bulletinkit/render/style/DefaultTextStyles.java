package io.github.bulletinkit.render.style;

/** The default faces and sizes: those of weekly bulletins, with headings after GB/T 9704-2012, 7.3.3. */
final class DefaultTextStyles {
    /** Text above it is read as easily as without it. */
    private static final int LIGHT_GREY = 0xE6E6E6;

    /** The size of running text on A4, for which the other sizes are. */
    private static final double BODY_PT = 16;

    /** Size 5 (五号) below text of size 3 (三号). */
    private static final double NOTE_IN_BODY = 10.5 / 16;

    /** Size 6 (六号): smaller notes are hard to read. */
    private static final double LEAST_NOTE_PT = 7.5;

    private DefaultTextStyles() {}

    /** The default style of an element. Text in the flow follows the size of the body, and other text the paper. */
    static TextStyle of(TextElement element, PageStyle style) {
        return switch (element) {
            case MASTHEAD_TITLE ->
                onPaper(FontRole.TITLE, 44, style.masthead().rgb().orElse(TextStyle.RED), style);
            case MASTHEAD_OVERLINE -> {
                TextStyle title = style.textStyle(TextElement.MASTHEAD_TITLE);
                yield new TextStyle(
                        FontRole.TITLE,
                        title.sizePt() / 2,
                        style.masthead().rgb().orElse(title.rgb()));
            }
            case MASTHEAD_LINE, COPY_NUMBER, BODY -> onPaper(FontRole.FANG_SONG, BODY_PT, TextStyle.BLACK, style);
            case CLASSIFICATION -> onPaper(FontRole.HEI, BODY_PT, TextStyle.BLACK, style);
            case FOLIO -> onPaper(FontRole.SONG, 14, TextStyle.BLACK, style);
            case RUNNING_HEAD -> onPaper(FontRole.SONG, 10.5, TextStyle.BLACK, style);
            case WATERMARK -> onPaper(FontRole.HEI, 72, LIGHT_GREY, style);
            case CONTENTS_HEADING, SECTION_HEADING -> inFlow(FontRole.HEI, 18, style);
            case CONTENTS_SECTION -> inFlow(FontRole.HEI, 15, style);
            case CONTENTS_ENTRY -> inFlow(FontRole.FANG_SONG, 15, style);
            case ARTICLE_TITLE -> inFlow(FontRole.TITLE, BODY_PT, style);
            case EDITOR_NOTE_HEADING, HEADING_1 -> inFlow(FontRole.HEI, BODY_PT, style);
            case EDITOR_NOTE, HEADING_2 -> inFlow(FontRole.KAI, BODY_PT, style);
            case HEADING_3, HEADING_4, SIGN_OFF, ATTACHMENT_LIST -> inFlow(FontRole.FANG_SONG, BODY_PT, style);
            case SUBTITLE -> style.textStyle(TextElement.HEADING_2);
            case SOURCE -> inFlow(FontRole.KAI, 14, style);
            case BYLINE -> style.textStyle(TextElement.SOURCE);
            case ATTACHMENT_LABEL -> style.textStyle(TextElement.HEADING_1);
            case STRONG -> {
                TextStyle body = style.textStyle(TextElement.BODY);
                yield new TextStyle(FontRole.HEI, body.sizePt(), body.rgb());
            }
            case TABLE_CAPTION, FIGURE_CAPTION -> inFlow(FontRole.HEI, 14, style);
            case TABLE_HEADER ->
                new TextStyle(
                        FontRole.HEI, style.textStyle(TextElement.TABLE_CELL).sizePt());
            case TABLE_CELL -> inFlow(FontRole.FANG_SONG, 12, style);
            case NOTE ->
                new TextStyle(
                        FontRole.SONG,
                        noteSizePt(style.textStyle(TextElement.BODY).sizePt()));
            case COLOPHON -> inFlow(FontRole.FANG_SONG, 14, style);
        };
    }

    private static TextStyle onPaper(FontRole role, double sizePt, int rgb, PageStyle style) {
        return new TextStyle(role, TextStyle.rounded(sizePt * style.textScale), rgb);
    }

    /** Sizes equal to that of the body stay exactly equal. */
    private static TextStyle inFlow(FontRole role, double sizePt, PageStyle style) {
        double bodyPt = style.textStyle(TextElement.BODY).sizePt();
        boolean asBody = Double.compare(sizePt, BODY_PT) == 0;
        return new TextStyle(role, asBody ? bodyPt : TextStyle.rounded(sizePt * bodyPt / BODY_PT));
    }

    /** In half points, and never larger than the body. */
    private static double noteSizePt(double bodyPt) {
        return Math.min(bodyPt, Math.max(LEAST_NOTE_PT, Math.rint(2 * NOTE_IN_BODY * bodyPt) / 2));
    }
}
