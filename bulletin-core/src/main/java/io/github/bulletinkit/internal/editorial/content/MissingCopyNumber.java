package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.MemberPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A secret issue, 机密 or 绝密, has the number of its copy (GB/T 9704-2012, 7.2.1 and 7.2.2). */
final class MissingCopyNumber {
    /** The level of secrecy, alone or with its period: 机密★1年, 绝密 ★ 长期. */
    private static final Pattern SECRET =
            Pattern.compile("(?:密级[：:])?(?<level>[机绝][" + Spaces.ANY + "]*密)级?(?!\\p{IsHan}).*");

    private MissingCopyNumber() {}

    static List<MemberRemark> in(Content content) {
        Masthead masthead = content.issue().masthead();
        Matcher secret = SECRET.matcher(masthead.classification().strip());
        if (!secret.matches() || !Spaces.isBlank(masthead.copyNumber())) {
            return List.of();
        }
        return List.of(MemberRemark.of(
                MemberPath.masthead("copyNumber"),
                "masthead.copy-number",
                Map.of("classification", Line.printed(secret.group("level")))));
    }
}
