package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.render.style.PageStyle;

/** Writes the settings of a document (settings.xml). Fields are not updated when it is opened. */
final class SettingsPart {
    /** Word 2013 and later. */
    private static final String WORD_VERSION = "15";

    private SettingsPart() {}

    static byte[] of(PageStyle style, boolean evenPagesDiffer, boolean fontsEmbedded) {
        WordXml xml = new WordXml("w:settings");
        if (fontsEmbedded) {
            xml.empty("w:embedTrueTypeFonts");
        }
        if (Double.compare(style.leftPt(1), style.leftPt(2)) != 0) {
            xml.empty("w:mirrorMargins");
        }
        xml.value("w:defaultTabStop", 420);
        if (evenPagesDiffer) {
            xml.empty("w:evenAndOddHeaders");
        }
        xml.value("w:characterSpacingControl", "compressPunctuation");
        xml.start("w:footnotePr");
        xml.empty("w:footnote", "w:id", Integer.toString(Footnotes.RULE));
        xml.empty("w:footnote", "w:id", Integer.toString(Footnotes.RULE_OF_CONTINUED))
                .end();
        xml.start("w:compat").empty("w:spaceForUL").empty("w:balanceSingleByteDoubleByteWidth");
        xml.empty("w:doNotLeaveBackslashAlone").empty("w:ulTrailSpace").empty("w:doNotExpandShiftReturn");
        xml.empty("w:adjustLineHeightInTable").empty("w:useFELayout");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                WORD_VERSION);
        xml.end();
        xml.empty("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        return xml.bytes();
    }
}
