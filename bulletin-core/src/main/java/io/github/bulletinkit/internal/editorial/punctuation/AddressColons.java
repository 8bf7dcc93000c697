package io.github.bulletinkit.internal.editorial.punctuation;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.internal.editorial.text.Remarks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds web addresses that begin with full-width marks or spaces, so that nobody reaches them: http：//. */
public final class AddressColons {
    private static final Pattern SCHEME =
            Pattern.compile("(?<![A-Za-z])(https?|ftp)\\h?[:：]\\h?[/／]\\h?[/／]", Pattern.CASE_INSENSITIVE);
    private static final Pattern RIGHT = Pattern.compile("[a-zA-Z]+://");

    private static final Pattern HOST = Pattern.compile("(?<![A-Za-z])www[。．](?=[A-Za-z0-9])");

    private AddressColons() {}

    public static List<Remark> in(String text) {
        if (text.indexOf('/') < 0 && text.indexOf('／') < 0 && text.indexOf('w') < 0) {
            return List.of();
        }
        Remarks remarks = Remarks.quoting("found", "expected");
        SCHEME.matcher(text)
                .results()
                .filter(found -> !RIGHT.matcher(found.group()).matches())
                .forEach(found -> remarks.add(
                        "text.address", parameters(found.group(), found.group(1).toLowerCase(Locale.ROOT) + "://")));
        HOST.matcher(text).results().forEach(found -> remarks.add("text.address", parameters(found.group(), "www.")));
        return remarks.all();
    }

    private static Map<String, Object> parameters(String found, String expected) {
        return Map.of("found", found, "expected", expected);
    }
}
