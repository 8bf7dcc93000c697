package io.github.bulletinkit.internal.text.head;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.model.Masthead;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markings above the title: classification (密级), urgency (紧急程度), number of the copy (份号), and who signed (签发人). */
final class Markings {
    private static final String SECRECY = "秘密|机密|绝密";
    private static final String TERM = "[★☆]|[0-9一二三四五六七八九十]{1,3}(?:年|个?月)|长期|解密前";
    private static final String INTERNAL =
            "内部(?:资料|文件|刊物|参阅|参考|交流|发行|使用)|(?:供)?领导(?:参阅|参考)|仅供参考|(?:请)?注意(?:保存|保密)|妥善保管|请?勿外传|不得外传|阅后(?:即)?(?:退回|销毁)";
    private static final Pattern CLASSIFICATION =
            Pattern.compile("(?:(?:" + SECRECY + "|" + TERM + "|" + INTERNAL + ")[" + Spaces.ANY + "，,、]*+){1,8}+");
    private static final Pattern SECRET = Pattern.compile(SECRECY);
    private static final Pattern URGENCY = Pattern.compile("[【〔（(]?(?:特急|加急|急件|平急|特提|紧急)件?[】〕）)]?");
    /** GB/T 9704-2012, 7.2.1 has six digits; one or two digits alone are more likely a page number. */
    private static final Pattern COPY_NUMBER = Pattern.compile("(?<label>(?i:No)\\.?|№|(?:份|编)" + PrintedPattern.SPACES
            + "号[:：]?)" + PrintedPattern.SPACES + "(?<labelled>[0-9]{1,9})|(?<bare>[0-9]{3,9})");

    private static final Pattern SIGNATORY = Pattern.compile("(?<label>签" + PrintedPattern.SPACES + "发(?:"
            + PrintedPattern.SPACES + "人)?[:：])" + PrintedPattern.SPACES + "(?<name>.{1,30})");

    private final SeenFormat seen;
    private String classification = "";
    private boolean secret;
    private boolean internal;
    private String urgency = "";
    private String copyNumber = "";
    private String signatory = "";

    Markings(SeenFormat seen) {
        this.seen = seen;
    }

    static boolean isMarking(String text) {
        return CLASSIFICATION.matcher(text).matches()
                || URGENCY.matcher(text).matches()
                || COPY_NUMBER.matcher(text).matches()
                || SIGNATORY.matcher(text).matches();
    }

    /** Returns the markings that make up the text, with space between them; empty if it has anything else. */
    static List<String> in(String text) {
        if (isMarking(text)) {
            return List.of(text);
        }
        for (int i = text.length() - 1; i > 0; i--) {
            if (Spaces.isSpace(text.charAt(i)) && isMarking(text.substring(0, i).strip())) {
                List<String> rest = in(text.substring(i).strip());
                if (!rest.isEmpty()) {
                    List<String> all =
                            new ArrayList<>(List.of(text.substring(0, i).strip()));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return List.of();
    }

    /** Takes a marking; false if there is one of its kind already. */
    boolean take(String text) {
        Matcher copy = COPY_NUMBER.matcher(text);
        Matcher signed = SIGNATORY.matcher(text);
        if (CLASSIFICATION.matcher(text).matches()) {
            return takeClassification(text);
        }
        if (URGENCY.matcher(text).matches()) {
            return take(urgency, () -> urgency = text);
        }
        if (copy.matches()) {
            return take(copyNumber, () -> {
                copyNumber = copy.group("labelled") == null ? copy.group("bare") : copy.group("labelled");
                if (copy.group("label") != null) {
                    seen.word(PrintedWord.COPY_NUMBER, copy.group("label") + "#");
                }
            });
        }
        return signed.matches()
                && take(signatory, () -> {
                    signatory = signed.group("name");
                    seen.word(PrintedWord.SIGNATORY, signed.group("label") + "#");
                });
    }

    private static boolean take(String value, Runnable setter) {
        if (value.isEmpty()) {
            setter.run();
        }
        return value.isEmpty();
    }

    /** The secrecy and the note that the paper is internal may be on two lines. */
    private boolean takeClassification(String text) {
        boolean isSecret = SECRET.matcher(text).find();
        if (isSecret ? secret : internal) {
            return false;
        }
        secret |= isSecret;
        internal |= !isSecret;
        classification = classification.isEmpty() ? text : classification + " " + text;
        return true;
    }

    void addTo(Masthead.Builder masthead) {
        masthead.classification(classification)
                .urgency(urgency)
                .copyNumber(copyNumber)
                .signatory(signatory);
    }
}
