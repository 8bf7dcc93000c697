package host;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** Under what name a browser saves an issue, such as {@code 东湾每周要讯2026年第45期总498期.pdf}. */
final class IssueFile {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern REFUSED_BY_FILE_SYSTEMS = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");
    /** In code points. A name has 255 bytes at the most, and a hanzi three or four. */
    private static final int LONGEST_NAME = 60;

    private IssueFile() {}

    static ContentDisposition named(Issue issue, String extension) {
        return ContentDisposition.inline()
                .filename(name(issue.masthead()) + "." + extension, StandardCharsets.UTF_8)
                .build();
    }

    private static String name(Masthead masthead) {
        String name = SPACES.matcher(masthead.title() + PrintedWords.STANDARD.number(masthead))
                .replaceAll("");
        String safe = REFUSED_BY_FILE_SYSTEMS.matcher(name).replaceAll("_");
        int length = Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length()));
        return safe.substring(0, safe.offsetByCodePoints(0, length));
    }
}
