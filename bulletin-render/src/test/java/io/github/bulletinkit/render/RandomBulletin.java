package io.github.bulletinkit.render;

import io.github.bulletinkit.format.SectionOrder;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.IssuePart;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An issue as an office writes it in the format of its series: it has the parts that the format requires, some of the
 * optional ones and none of the absent ones, and any of the parts that no format forbids. The same for the same seed.
 */
public final class RandomBulletin {
    private static final List<String> TITLES = List.of("岚江每周要讯", "东澜湾区工作简报", "青港信息", "云陂要情快报", "望川动态");
    private static final List<String> SECTIONS =
            List.of("科创聚焦", "经济热点", "产业动向", "政策举措", "经验交流", "域外动态", "要闻", "民生与社会治理");
    private static final List<String> CLASSIFICATIONS = List.of("内部资料 注意保存", "内部资料", "秘密★1年");
    private static final List<String> SALUTATIONS = List.of("各县（区）人民政府，市政府各部门：", "各有关单位：", "市委、市政府：");

    private static final List<String> NOTES =
            List.of("数据来自岚江市统计局。", "指 2024 年第一季度，下同。", "“一件事”集成服务指把需要多个部门办理的事项作为一件事，一次告知、一表申请、一窗受理；涉及①登记、②许可两类事项。");

    /** Less than two full lines, which print without contents may show as text. */
    private static final int LONGEST_TITLE = 46;

    private static final List<ListMarker> MARKERS = List.of(ListMarker.values());

    private final BulletinFormat format;
    private final Random random;
    private final InventedText text;
    private final RandomBlocks blocks;
    /** Apart from the other choices, so that an issue is the same but for its notes. */
    private final Random notes;

    private int headings;
    private int captions;

    private RandomBulletin(BulletinFormat format, long seed) {
        this.format = format;
        random = new Random(seed);
        notes = new Random(~seed);
        text = new InventedText(random, LONGEST_TITLE);
        blocks = new RandomBlocks(random, new Texts());
    }

    /** One to six articles; one in forty issues has up to thirty. */
    public static Issue of(BulletinFormat format, long seed) {
        RandomBulletin bulletin = new RandomBulletin(format, seed);
        return bulletin.issue(bulletin.rarely(40) ? bulletin.between(10, 30) : bulletin.between(1, 6));
    }

    private Issue issue(int articles) {
        Issue.Builder issue = Issue.builder().masthead(this::fill).sections(sections(articles));
        if (rarely(4)) {
            issue.editorNote(paragraphs(1, 2));
        }
        return rarely(3) ? issue.build() : issue.colophon(this::fill).build();
    }

    private void fill(Masthead.Builder masthead) {
        LocalDate date = LocalDate.of(between(2019, 2026), between(1, 12), between(1, 28));
        masthead.title(oneOf(TITLES));
        IssueNumber number = number(date.getYear());
        if (!number.equals(IssueNumber.of(0, 0, 0))) {
            masthead.number(number);
        }
        if (has(IssuePart.ISSUER)) {
            masthead.issuer("岚江市" + text.office());
            if (rarely(5)) {
                masthead.coIssuers(offices(1, 2, "西原省"));
            }
        }
        if (has(IssuePart.DATE)) {
            masthead.date(rarely(8) ? IssueDate.of(YearMonth.from(date)) : IssueDate.of(date));
        }
        if (rarely(8)) {
            masthead.period(date.minusDays(6), date);
        }
        if (rarely(3)) {
            masthead.classification(oneOf(CLASSIFICATIONS));
        }
        maybe(8, masthead::urgency, "特急");
        maybe(3, masthead::copyNumber, String.format(Locale.ROOT, "%06d", between(1, 999)));
        maybe(8, masthead::signatory, text.person());
        maybe(8, masthead::overline, "岚江市" + text.office());
    }

    private IssueNumber number(int year) {
        int issue = has(IssuePart.ISSUE) ? between(1, 52) : 0;
        int total = has(IssuePart.TOTAL) ? between(53, 700) : 0;
        IssueNumber number = IssueNumber.of(has(IssuePart.YEAR) ? year : 0, issue, total);
        if (issue > 0 && rarely(8)) {
            number = number.withLastIssue(issue + 1);
        }
        if (issue > 0 && number.year() > 0 && rarely(8)) {
            number = number.withQuarter(between(1, 4));
        }
        return issue > 0 && rarely(8) ? number.withSupplement(between(1, 3)) : number;
    }

    private boolean has(IssuePart part) {
        return switch (format.presence(part)) {
            case REQUIRED -> true;
            case OPTIONAL -> random.nextBoolean();
            case ABSENT -> false;
        };
    }

    private List<Section> sections(int articles) {
        boolean titled = has(IssuePart.SECTION_TITLE);
        List<String> titles = new ArrayList<>(format.sections().isEmpty() ? SECTIONS : format.sections());
        if (format.sections().isEmpty() || format.sectionOrder() == SectionOrder.ANY) {
            Collections.shuffle(titles, random);
        }
        int count = titled ? between(1, Math.min(articles, titles.size())) : 1;
        List<Section> sections = new ArrayList<>();
        int left = articles;
        for (int i = 0; i < count; i++) {
            int here = i == count - 1 ? left : between(1, left - (count - 1 - i));
            sections.add(Section.builder()
                    .title(titled ? titles.get(i) : "")
                    .articles(Stream.generate(this::article).limit(here).toList())
                    .build());
            left -= here;
        }
        return sections;
    }

    private Article article() {
        Article.Builder article = Article.builder().title(has(IssuePart.ARTICLE_TITLE) ? text.title() : "");
        maybe(8, article::subtitle, "——以" + text.place() + "为例");
        maybe(8, article::byline, "本刊记者 " + text.person());
        maybe(3, article::source, text.office());
        if (rarely(10)) {
            article.editorNote(paragraphs(1, 1));
        }
        if (rarely(10)) {
            article.salutation(oneOf(SALUTATIONS));
        }
        article.body(body(5));
        if (rarely(8)) {
            article.signOff(signOff());
        }
        if (rarely(10)) {
            int count = between(1, 3);
            for (int i = 0; i < count; i++) {
                article.attachment(new Attachment(text.clause(), random.nextBoolean() ? paragraphs(1, 3) : List.of()));
            }
        }
        return article.build();
    }

    private SignOff signOff() {
        LocalDate date = LocalDate.of(between(2019, 2026), between(1, 12), between(1, 28));
        return new SignOff(offices(1, 2, "岚江市"), rarely(6) ? null : IssueDate.of(date));
    }

    /** Begins and ends with a paragraph. */
    private List<Block> body(int most) {
        headings = 0;
        captions = 0;
        List<Block> body = new ArrayList<>();
        body.add(text(text.paragraph()));
        for (int more = rarely(3) ? 0 : between(0, most); more > 0; more--) {
            Block block = rarely(3) ? blocks.block() : text(text.paragraph());
            if (isLikeOneWith(block, body.get(body.size() - 1))) {
                body.add(text(text.paragraph()));
            }
            if (block instanceof ListBlock && random.nextBoolean()) {
                body.add(text(text.clause() + "，具体如下："));
            }
            body.add(block);
            if (more == 1) {
                body.add(text(text.paragraph()));
            }
        }
        return body;
    }

    /** Print shows two adjacent lists as one, and a heading after a list as an item if it has the next number. */
    private static boolean isLikeOneWith(Block block, Block before) {
        return before instanceof ListBlock && (block instanceof ListBlock || block instanceof Heading);
    }

    private List<Block> paragraphs(int least, int most) {
        return Stream.<Block>generate(() -> text(text.paragraph()))
                .limit(between(least, most))
                .toList();
    }

    /** Perhaps with a note before the first comma, or at the end. */
    private Paragraph text(String text) {
        int comma = text.indexOf('，');
        int end = comma < 0 ? text.length() : comma;
        Paragraph.Builder paragraph = Paragraph.builder();
        if (rarely(5)) {
            paragraph.strong(text.substring(0, end));
        } else {
            paragraph.text(text.substring(0, end));
        }
        if (notes.nextInt(12) == 0) {
            paragraph.note(NOTES.get(notes.nextInt(NOTES.size())));
        }
        return paragraph.text(text.substring(end)).build();
    }

    private void fill(Colophon.Builder colophon) {
        if (random.nextBoolean()) {
            colophon.reportTo(offices(1, 6, "")).sendTo(offices(1, 8, ""));
        }
        if (rarely(4)) {
            colophon.distributeTo(offices(1, 4, ""));
        }
        if (rarely(6)) {
            colophon.addressedTo(offices(1, 3, "")).copyTo(offices(1, 3, ""));
        }
        maybe(2, colophon::editor, text.person());
        maybe(4, colophon::proofreader, text.person());
        maybe(4, colophon::reviewer, text.person());
        maybe(4, colophon::approver, text.person());
        maybe(5, colophon::contact, text.person());
        maybe(5, colophon::phone, "0600-5551234");
        if (rarely(6)) {
            colophon.printedBy("岚江市" + text.office()).printedOn(LocalDate.of(2025, between(1, 12), between(1, 28)));
        }
        if (random.nextBoolean()) {
            colophon.copies(between(10, 300));
        }
    }

    private List<String> offices(int least, int most, String prefix) {
        return Stream.generate(() -> prefix + text.office())
                .distinct()
                .limit(between(least, most))
                .toList();
    }

    private void maybe(int of, Consumer<String> setter, String value) {
        if (rarely(of)) {
            setter.accept(value);
        }
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** True once in this number of times, on average. */
    private boolean rarely(int of) {
        return random.nextInt(of) == 0;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Numbered headings, short cells, captions with a number. */
    private final class Texts implements RandomBlocks.Texts {

        @Override
        public Paragraph paragraph() {
            return text(text.sentence());
        }

        @Override
        public String heading(int level) {
            return MARKERS.get(level - 1).label(++headings) + text.topic();
        }

        @Override
        public String caption() {
            return rarely(3) ? "" : "图 " + ++captions + " " + text.place() + "有关情况";
        }

        @Override
        public List<Cell> header(int columns) {
            return Stream.of("地区", "产值", "增速", "占比")
                    .limit(columns)
                    .map(Cell::of)
                    .toList();
        }

        @Override
        public List<Cell> cells(int columns) {
            return Stream.concat(Stream.of(text.place()), Stream.generate(() -> between(1, 999) + "." + between(0, 9)))
                    .limit(columns)
                    .map(Cell::of)
                    .toList();
        }

        @Override
        public int mostSubheaders() {
            return 0;
        }

        @Override
        public boolean turned() {
            return false;
        }

        @Override
        public int figureWidth() {
            return 0;
        }

        @Override
        public int fewestRows() {
            return 1;
        }

        @Override
        public int mostItems() {
            return 4;
        }

        /** Numbers of one form do not show which list they are of. */
        @Override
        public List<ListMarker> markersIn(ListMarker outer) {
            return MARKERS.stream().filter(marker -> marker != outer).toList();
        }
    }
}
