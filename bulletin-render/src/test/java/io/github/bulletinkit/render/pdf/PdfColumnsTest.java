package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.style.Columns;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Documents in two columns. */
class PdfColumnsTest {
    private static final PdfRenderer RENDERER = PdfRenderer.builder()
            .pageStyle(PageStyle.gbt9704().toBuilder().columns(Columns.two(8)).build())
            .build();

    @Test
    void textIsReadColumnByColumn() throws IOException {
        String first = "本市一季度工业增加值增长百分之六点八。".repeat(9);
        String second = "下一步将围绕产业链补链强链。".repeat(9);
        Issue issue = Issue.builder()
                .masthead(m -> m.title("江湾要讯"))
                .section(
                        "经济运行",
                        s -> s.article("工业开局良好", a -> a.paragraph(first)).article("项目提速增效", a -> a.paragraph(second)))
                .build();

        try (RenderedPdf pdf = RenderedPdf.of(RENDERER, issue)) {
            assertThat(pdf.text(1)).startsWith("经济运行工业开局良好" + first + "项目提速增效" + second);
        }
    }

    @Test
    void contentsNameThePagesOnWhichArticlesBeginAlsoInTheSecondColumn() throws IOException {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("江湾要讯"))
                .section("经济运行", s -> {
                    for (int i = 0; i < 12; i++) {
                        s.article("标题" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(i), a -> a.paragraph("这是正文的一句话。".repeat(12)));
                    }
                })
                .build();

        try (RenderedPdf pdf = RenderedPdf.of(RENDERER, issue)) {
            assertThat(RENDERER.tableOfContents(issue).entries())
                    .allSatisfy(entry -> assertThat(pdf.text(entry.page() - 1)).contains(entry.title()));
            assertThat(RENDERER.tableOfContents(issue).entries().stream().map(TocEntry::page))
                    .isSorted()
                    .contains(2, 3);
        }
    }
}
