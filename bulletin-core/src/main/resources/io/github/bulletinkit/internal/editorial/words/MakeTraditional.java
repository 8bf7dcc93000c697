import com.ibm.icu.text.Transliterator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes traditional.txt: every character that ICU's transliterator Traditional-Simplified (CLDR data, from Unihan) turns
 * into one of 通用规范汉字表 and that is not in that list itself. Run by
 *
 * <pre>java -cp icu4j-78.1.jar MakeTraditional.java tgscc-8105.txt &gt; traditional.txt</pre>
 *
 * where the list has a code point in hex on each line, and icu4j comes from Maven Central (com.ibm.icu:icu4j:78.1).
 */
final class MakeTraditional {
    private static final int PAIRS_OF_A_LINE = 40;

    public static void main(String[] args) throws Exception {
        Set<String> standard = Files.readAllLines(Path.of(args[0])).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Character.toString(Integer.parseInt(line, 16)))
                .collect(Collectors.toSet());
        Transliterator simplifying = Transliterator.getInstance("Traditional-Simplified");
        var pairs = IntStream.range(0x3400, 0x30000)
                .filter(Character::isIdeographic)
                .mapToObj(Character::toString)
                .filter(c -> !standard.contains(c) && standard.contains(simplifying.transliterate(c)))
                .map(c -> c + simplifying.transliterate(c))
                .toList();
        System.out.println("# Traditional characters outside 通用规范汉字表 (2013), each before its simplified form in it: "
                + pairs.size() + " pairs, in order of code points.");
        System.out.println("# From CLDR and Unihan, © 1991-2025 Unicode, Inc., Unicode License V3 (Unicode-3.0);"
                + " made by MakeTraditional.java.");
        for (int i = 0; i < pairs.size(); i += PAIRS_OF_A_LINE) {
            System.out.println(String.join("", pairs.subList(i, Math.min(pairs.size(), i + PAIRS_OF_A_LINE))));
        }
    }
}
