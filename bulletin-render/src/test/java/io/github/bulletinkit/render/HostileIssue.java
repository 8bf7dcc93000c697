package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Issues with every part of the model, or without it, whose texts are made of what is markup, escape or white space
 * somewhere in Markdown, YAML, HTML or JSON; the same for the same seed.
 */
public final class HostileIssue {
    private static final String[] MARKUP =
            ("# ## ### ####### > >> - -- --- + * ** *** _ __ ` ``` ~ ~~ ~~~ | |- :-- = ==="
                            + " [ ] [x] [//]: [^1] [^1]: ](z) ^ <sup> </sub> [//]:# ![x](y) (z) ( ) <b> </b> <!-- --> <a@b.c> <http://c.d> http://e.f & &amp;"
                            + " &#x20; &#10; &copy &copy; \\ \\\\ \\* \\n { } {.x} $ ! \" ' % @ ^ / ? , . ; : : :x x: 1. 1) 12."
                            + " 1234567890. 0) ... null ~ true no off y 2022-01-07 0x1F 0o7 1e3 .inf <<: title: 刊名： - a B 7 é")
                    .split(" ");

    private static final String[] CHINESE =
            "甲 乙 加快 推动 来源： 附件： 编者按 第45期 𠮷 ， 。 、 “ ” （ ） 《 》 —— …… · ～ １ Ａ ＃ ＊ ：￥ ☆ 👨‍👩‍👧 🇨🇳 كىتاب שלום"
                    .split(" ");

    private static final String[] INVISIBLE = {
        " ",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\f",
        "\u000B",
        "\u3000",
        "\u3000\u3000",
        "\u00A0",
        "\u2003",
        "\u2028",
        "\u2029",
        "\u0085",
        "\u200B",
        "\uFEFF",
        "\u0001",
        "\u007F",
        "\uFFFD",
        "\uFFFE",
        "\u202E",
        "\u0301",
        "\0",
        "\uD842",
        "\uDFB7"
    };

    private final Random random;
    private final RandomBlocks blocks;

    private HostileIssue(int seed) {
        random = new Random(seed);
        blocks = new RandomBlocks(random, new Texts());
    }

    public static Issue of(int seed) {
        return new HostileIssue(seed).issue();
    }

    private Issue issue() {
        Issue.Builder issue = Issue.builder()
                .masthead(this::fill)
                .editorNote(some(2, this::block))
                .sections(some(2, this::section));
        if (chance(2)) {
            issue.colophon(this::fill);
        }
        if (chance(2)) {
            issue.tableOfContents(new TableOfContents(
                    some(3, () -> new TocEntry(text(), text(), random.nextInt(30) - 2))));
        }
        return issue.build();
    }

    private void fill(Masthead.Builder masthead) {
        masthead.title(text())
                .overline(text())
                .issuer(text())
                .coIssuers(texts(2))
                .classification(text())
                .urgency(text())
                .copyNumber(text())
                .signatory(text());
        if (chance(2)) {
            masthead.number(new IssueNumber(number(), number(), number(), number(), number(), number()));
        }
        if (chance(2)) {
            masthead.date(date());
        }
        if (chance(2)) {
            masthead.period(period());
        }
    }

    private IssueDate date() {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(10_000_000) - 5_000_000);
        return chance(2) ? IssueDate.of(day) : IssueDate.of(YearMonth.from(day));
    }

    private DateSpan period() {
        IssueDate one = date();
        IssueDate other = date();
        return one.compareTo(other) < 0 ? new DateSpan(one, other) : new DateSpan(other, one);
    }

    private int number() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt();
            default -> random.nextInt(3000);
        };
    }

    private void fill(Colophon.Builder colophon) {
        colophon.addressedTo(texts(3))
                .reportTo(texts(3))
                .sendTo(texts(3))
                .copyTo(texts(3))
                .distributeTo(texts(3))
                .editor(text())
                .proofreader(text())
                .reviewer(text())
                .approver(text())
                .contact(text())
                .phone(text())
                .otherLines(texts(2))
                .printedBy(text())
                .copies(number());
        if (chance(2)) {
            colophon.printedOn(date());
        }
    }

    private Section section() {
        return Section.builder().title(text()).articles(some(3, this::article)).build();
    }

    private Article article() {
        Article.Builder article = Article.builder()
                .title(text())
                .subtitle(text())
                .byline(text())
                .source(text())
                .editorNote(some(2, this::block))
                .salutation(text())
                .body(some(6, this::block))
                .attachments(some(2, () -> new Attachment(text(), some(2, this::block))));
        if (chance(2)) {
            article.signOff(new SignOff(some(2, this::text), chance(2) ? date() : null));
        }
        return article.build();
    }

    private Block block() {
        return blocks.block();
    }

    private Paragraph paragraph() {
        Paragraph.Builder paragraph = Paragraph.builder().indent(chance(2));
        for (int runs = random.nextInt(5); runs > 0; runs--) {
            switch (random.nextInt(8)) {
                case 0 -> paragraph.link(text(), chance(2) ? text() : "https://a.example/" + text());
                case 1 -> paragraph.superscript(text());
                case 2 -> paragraph.subscript(text());
                case 3 -> paragraph.note(text());
                case 4, 5 -> paragraph.strong(text());
                default -> paragraph.text(text());
            }
        }
        return paragraph.build();
    }

    private String[] texts(int most) {
        return some(most, this::text).toArray(String[]::new);
    }

    private <T> List<T> some(int most, Supplier<T> part) {
        return Stream.generate(part).limit(random.nextInt(most + 1)).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(
                    switch (random.nextInt(5)) {
                        case 0, 1 -> pick(MARKUP);
                        case 2, 3 -> pick(CHINESE);
                        default -> pick(INVISIBLE);
                    });
        }
        return text.toString();
    }

    private String pick(String[] fragments) {
        return fragments[random.nextInt(fragments.length)];
    }

    private boolean chance(int of) {
        return random.nextInt(of) > 0;
    }

    /** Rows of different lengths now and then, and sometimes lists with numbers of two digits. */
    private final class Texts implements RandomBlocks.Texts {

        @Override
        public Paragraph paragraph() {
            return HostileIssue.this.paragraph();
        }

        @Override
        public String heading(int level) {
            return text();
        }

        @Override
        public String caption() {
            return text();
        }

        @Override
        public List<Cell> header(int columns) {
            return cells(columns);
        }

        /** Cells that fill a row, unless cells from above are in it, or now and then of another number. */
        @Override
        public List<Cell> cells(int columns) {
            int spans = chance(2) ? 1 : 3;
            List<Cell> cells = new ArrayList<>();
            for (int free = chance(6) ? columns : random.nextInt(5); free > 0; ) {
                Cell cell = new Cell(text(), 1 + random.nextInt(Math.min(free, spans)), 1 + random.nextInt(spans));
                cells.add(cell);
                free -= cell.columns();
            }
            return cells;
        }

        @Override
        public int mostSubheaders() {
            return 2;
        }

        @Override
        public boolean turned() {
            return !chance(4);
        }

        @Override
        public int figureWidth() {
            return chance(2) ? 0 : random.nextInt(101);
        }

        @Override
        public int fewestRows() {
            return 0;
        }

        @Override
        public int mostItems() {
            return chance(20) ? 4 : 50;
        }

        @Override
        public List<ListMarker> markersIn(ListMarker outer) {
            return List.of(ListMarker.values());
        }
    }
}
