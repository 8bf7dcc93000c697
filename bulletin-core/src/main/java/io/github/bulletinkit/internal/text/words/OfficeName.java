package io.github.bulletinkit.internal.text.words;

import java.util.regex.Pattern;

/** Whether a line reads like the name of an office, by how it ends. */
public final class OfficeName {
    private static final int LONGEST = 40;
    private static final Pattern END = Pattern.compile(".*(?:委|办|室|厅|局|处|中心|站|所|院|部|组|队|政府|公司|集团|大学|校|街道|银行|社|专班|科|馆"
            + "|厂|人大|政协|联盟|支部|园区|委员会|[协学商工总理董分联]会|促进会|联合会|研究会|基金会|居委会|村委会|管委会|联席会|组委会|执委会|编委会|常委会)");
    private static final Pattern NO_NAME =
            Pattern.compile("[。，；：！？,;:!?“”《》]|[召举]|开展|推进|印发|走访|调研|视察|检查|发布|部署|赴|来到|关于|报告");

    private OfficeName() {}

    public static boolean isLike(String text) {
        return text.length() > 2
                && text.length() <= LONGEST
                && END.matcher(text.replaceFirst("[（(][^）)]*[）)]$", "")).matches()
                && !NO_NAME.matcher(text).find();
    }
}
