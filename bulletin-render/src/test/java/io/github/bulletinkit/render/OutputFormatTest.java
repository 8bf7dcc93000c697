package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFormatTest {

    @Test
    void partsAreKept() {
        OutputFormat format = new OutputFormat("ooxml-2", "application/vnd.example+xml", "docx");
        assertThat(format.name()).isEqualTo("ooxml-2");
        assertThat(format.mediaType()).isEqualTo("application/vnd.example+xml");
        assertThat(format.fileExtension()).isEqualTo("docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTML", "ht ml", "-html", "html-", "网页", "html\n"})
    void nameIsLowerCaseLettersDigitsAndHyphens(String name) {
        assertThatThrownBy(() -> new OutputFormat(name, "text/html", "html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name must be lower-case letters, digits and hyphens: \"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "text/", "/html", "text/html; charset=UTF-8", "text/a/b"})
    void mediaTypeIsATypeAndASubtype(String mediaType) {
        assertThatThrownBy(() -> new OutputFormat("html", mediaType, "html"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("mediaType must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".html", "HTML", "../html"})
    void fileExtensionHasNoDot(String fileExtension) {
        assertThatThrownBy(() -> new OutputFormat("html", "text/html", fileExtension))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fileExtension must be");
    }
}
