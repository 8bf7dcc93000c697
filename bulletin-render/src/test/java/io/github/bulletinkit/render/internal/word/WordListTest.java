package io.github.bulletinkit.render.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The words of a list and their frequencies. */
class WordListTest {
    private static final String RESOURCES = "/io/github/bulletinkit/render/words/";

    @Test
    void frequentWordIsMoreProbable() {
        WordList list = new WordList("人b工a智能c\n工a\n智a能b\n");

        assertThat(list.size()).isEqualTo(6);
        assertThat(list.bits("人", 0, 1)).isEqualTo(3);
        assertThat(list.bits("人工", 0, 2)).isEqualTo(4);
        assertThat(list.bits("人工智能", 1, 2)).isEqualTo(4);
        assertThat(list.bits("人智能", 0, 3)).isEqualTo(2);
    }

    @Test
    void charactersThatAreNoWordHaveNoProbability() {
        WordList list = new WordList("人b工a\n");

        assertThat(list.bits("工人", 0, 2)).isEqualTo(-1);
        assertThat(list.bits("人5", 0, 2)).isEqualTo(-1);
        assertThat(list.bits("地", 0, 1)).isEqualTo(list.bits("5", 0, 1)).isEqualTo(2);
    }

    @Test
    void bundledWordsAreInOrderWithoutRepeats() throws IOException {
        String previous = "";
        int words = 0;
        for (String line :
                new String(bytes("words.txt"), StandardCharsets.UTF_8).lines().toList()) {
            String first = line.substring(0, 1);
            List<String> rests = List.of(line.substring(1).split("[a-z]", -1));
            for (String rest : rests.subList(0, rests.size() - 1)) {
                String word = first + rest;
                assertThat(word).isGreaterThan(previous).matches("[\u4E00-\u9FFF]{1,4}");
                previous = word;
                words++;
            }
        }
        assertThat(WordList.bundled().size()).isEqualTo(words).isGreaterThan(100_000);
    }

    @Test
    void filesAreThoseThatTheSumsWereTakenOf() throws IOException, GeneralSecurityException {
        List<String> sums =
                new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
        for (String file : List.of("words.txt", "LICENSE-jieba.txt")) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes(file));
            assertThat(sums).contains(HexFormat.of().formatHex(sum) + "  " + file);
        }
    }

    @Test
    void listHasItsLicenceBesideIt() throws IOException {
        assertThat(new String(bytes("LICENSE-jieba.txt"), StandardCharsets.UTF_8))
                .contains("The MIT License (MIT)", "Copyright (c) 2013 Sun Junyi");
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(WordListTest.class.getResourceAsStream(RESOURCES + file), file)) {
            return in.readAllBytes();
        }
    }
}
