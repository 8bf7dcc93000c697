package io.github.bulletinkit.render.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Where the words of a text end. */
class WordsTest {

    @Test
    void textIsDividedIntoItsMostFrequentWords() {
        assertThat(words("推动人工智能产业健康发展")).containsExactly("推动", "人工智能", "产业", "健康", "发展");
        assertThat(words("医保基金监督管理")).containsExactly("医保", "基金", "监督管理");
    }

    @Test
    void ofTwoDivisionsTheMoreFrequentWordsAreTaken() {
        assertThat(words("研究生命起源")).containsExactly("研究", "生命", "起源");
        assertThat(words("提高人民生活水平")).containsExactly("提高", "人民", "生活", "水平");
    }

    @Test
    void charactersThatAreNoHanziAreWords() {
        assertThat(words("5G，\u20000、é")).containsExactly("5", "G", "，", "\u2000", "0", "、", "é");
    }

    @Test
    void hanziThatTheListLacksIsAWord() {
        assertThat(words("在\u9FA6地")).contains("\u9FA6");
        assertThat(Words.ends("\uD840\uDC00").get(2)).isTrue();
    }

    @Test
    void textWithoutCharactersHasNoWords() {
        assertThat(Words.ends("").isEmpty()).isTrue();
    }

    @Test
    void threadsShareTheList() throws Exception {
        String text = "深化行政审批制度改革优化营商环境";
        BitSet expected = Words.ends(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<BitSet> divide = () -> Words.ends(text);
            for (Future<BitSet> ends : threads.invokeAll(List.of(divide, divide, divide, divide))) {
                assertThat(ends.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> words(String text) {
        BitSet ends = Words.ends(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
