package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of what an issue consists of. */
final class ContentMutations {
    private static final Pattern LISTED = Pattern.compile("[一二三四五][是要、]|第[一二三]，|首先|其[一二]|[两一二三四五六七八九十\\d][个项条大点]");
    private static final List<String> NAMES =
            List.of("省委", "省政府", "省直各部门", "各市人民政府", "省内各高等院校", "各县（市、区）", "驻澜机构", "商会各会员单位");

    private ContentMutations() {}

    static Mutation uncounted() {
        return Mutation.of((base, chance) -> {
            String level = chance.oneOf(List.of("机密", "绝密", "机　密", "绝 密"));
            String period = chance.oneOf(List.of("", "★", " ★ 长期", "★" + chance.between(1, 30) + "年"));
            Issue issue = base.issue().toBuilder()
                    .masthead(m -> m.classification(level + period).copyNumber(""))
                    .build();
            return Mutant.of("the classification is " + level + period, issue)
                    .relocating(Relocation.gone("masthead.classification"))
                    .breaking("masthead.copy-number", "masthead.copyNumber");
        });
    }

    static Mutation articleRepeated() {
        return Mutation.at(ContentMutations::soundArticles, (base, earlier, chance) -> {
            List<ArticleAt> others = ArticleAt.allOf(base).stream()
                    .filter(other -> other.ordinal() > earlier.ordinal())
                    .toList();
            if (others.isEmpty()) {
                return Mutant.of("nothing", base.issue());
            }
            ArticleAt later = chance.oneOf(others);
            return Mutant.of(
                            later.path() + " has the body of " + earlier.path(),
                            later.edited(a -> a.body(earlier.article().body())))
                    .relocating(Relocation.gone(later.path() + ".body"))
                    .breaking("article.repeated", later.path());
        });
    }

    private static List<ArticleAt> soundArticles(Base base) {
        return ArticleAt.allOf(base).stream()
                .filter(article -> base.breaches().stream()
                        .noneMatch(breach -> breach.path().startsWith(article.path())))
                .toList();
    }

    static Mutation markAtBeginning() {
        return Mutation.at(ContentMutations::paragraphs, (base, at, chance) -> {
            String text = chance.oneOf(List.of("，", "、", "。", "；", "：", "？", "！")) + at.text();
            return Mutant.of(at.path() + " reads " + Words.excerpt(text, 0, 1), at.replaced(Paragraph.of(text)))
                    .breaking("paragraph.beginning", at.path());
        });
    }

    static Mutation markAtEndMissing() {
        return Mutation.at(ContentMutations::endings, (base, at, chance) -> {
            String text = at.text().substring(0, at.text().length() - 1) + chance.oneOf(List.of("", "，", "、"));
            return Mutant.of(
                            at.path() + " reads " + Words.excerpt(text, text.length(), text.length()),
                            at.replaced(Paragraph.of(text)))
                    .breaking("paragraph.ending", at.path());
        });
    }

    private static List<BlockAt> endings(Base base) {
        return paragraphs(base).stream()
                .filter(at -> at.text().matches(".+。.+。"))
                .filter(at -> at.index() + 1 == at.article().article().body().size()
                        || at.article().article().body().get(at.index() + 1) instanceof Paragraph)
                .toList();
    }

    static Mutation paragraphRepeated() {
        return Mutation.at(ContentMutations::plainParagraphs, (base, at, chance) -> {
            List<ArticleAt> others = ArticleAt.allOf(base).stream()
                    .filter(other -> other.ordinal() != at.article().ordinal())
                    .toList();
            ArticleAt other = chance.oneOf(others);
            BlockAt first = BlockAt.allOf(other).get(0);
            return Mutant.of(at.path() + " is also before " + first.path(), first.preceded(at.block()))
                    .relocating(Relocation.inserted(first.list(), 0))
                    .breaking(
                            "paragraph.repeated", other.ordinal() < at.article().ordinal() ? at.path() : first.path());
        });
    }

    /** Paragraphs of one run that break no rule. */
    private static List<BlockAt> paragraphs(Base base) {
        return BlockAt.outsideEnumerations(base).stream()
                .filter(at -> at.block() instanceof Paragraph it && it.inlines().size() == 1)
                .filter(at -> at.block().equals(Paragraph.of(at.text())))
                .filter(at -> base.breaches().stream()
                        .noneMatch(breach -> breach.path().equals(at.path())))
                .toList();
    }

    private static List<BlockAt> plainParagraphs(Base base) {
        return paragraphs(base).stream()
                .filter(at -> at.text().length() > 30 && at.text().endsWith("。"))
                .filter(at -> !LISTED.matcher(at.text()).find())
                .toList();
    }

    static Mutation headingEmpty() {
        return Mutation.at(ContentMutations::withoutHeadings, (base, article, chance) -> {
            List<Block> headings = chance.coin()
                    ? List.of(new Heading(1, "一、下一步打算"))
                    : List.of(
                            new Heading(1, "一、主要做法"), new Heading(2, "（一）" + chance.oneOf(List.of("建网", "育人", "管水"))));
            int last = article.article().body().size() + headings.size() - 1;
            return Mutant.of(article.path() + " ends with a heading", article.withBody(body -> body.addAll(headings)))
                    .breaking("heading.empty", article.path() + ".body[" + last + "]");
        });
    }

    private static List<ArticleAt> withoutHeadings(Base base) {
        return ArticleAt.allOf(base).stream()
                .filter(article -> BlockAt.allOf(article).stream()
                        .noneMatch(at -> at.block() instanceof Heading || Enumeration.isItem(at.text())))
                .toList();
    }

    static Mutation captionMisnumbered() {
        return Mutation.at(ArticleAt::allOf, (base, article, chance) -> {
            int first = chance.between(1, 9);
            int second = chance.oneOf(List.of(first, first + 2, first + 3));
            Table.Builder table = Table.builder().header("项目", "进展").row("首期", "完工");
            return appended(
                            article,
                            table.caption("表" + first + " 首期").build(),
                            table.caption("表" + second + " 二期").build())
                    .breaking("caption.number", end(article, 1) + ".caption");
        });
    }

    static Mutation captionMissing() {
        return Mutation.at(ArticleAt::allOf, (base, article, chance) -> {
            String kind = chance.oneOf(List.of("表", "图"));
            int number = chance.between(1, 20);
            String text = chance.coin() ? "各地进展情况见" + kind + number + "。" : "如" + kind + number + "所示，各地进展较快。";
            return appended(article, Paragraph.of(text)).breaking("caption.missing", end(article, 0));
        });
    }

    static Mutation sumWrong() {
        return Mutation.at(ArticleAt::allOf, (base, article, chance) -> {
            Table.Builder table = Table.builder().header("地区", "企业（家）");
            int rows = chance.between(2, 6);
            int sum = 0;
            for (int i = 0; i < rows; i++) {
                int value = chance.between(1, 999);
                sum += value;
                table.row("甲乙丙丁戊己".substring(i, i + 1) + "区", Integer.toString(value));
            }
            int wrong = sum + chance.oneOf(List.of(1, -1, 10, 100, 9));
            table.row(chance.oneOf(List.of("合计", "总计", "合　计", "小计")), Integer.toString(wrong));
            return appended(article, table.build()).breaking("table.sum", end(article, 0) + ".rows[" + rows + "][1]");
        });
    }

    static Mutation sharesWrong() {
        return Mutation.at(ArticleAt::allOf, (base, article, chance) -> {
            int first = chance.between(10, 40);
            int second = chance.between(10, 40);
            int third = 100 - first - second + chance.between(3, 15);
            if (chance.coin()) {
                String text = "三次产业结构为" + first + "：" + second + "：" + third + "。";
                return appended(article, Paragraph.of(text)).breaking("share.sum", end(article, 0));
            }
            Table table = Table.builder()
                    .caption("表 企业构成")
                    .header("类别", "占比")
                    .row("大型", first + "%")
                    .row("中型", second + "%")
                    .row("小型", third + "%")
                    .build();
            return appended(article, table).breaking("share.sum", end(article, 0) + ".header[1]");
        });
    }

    private static Mutant appended(ArticleAt article, Block... blocks) {
        return Mutant.of(
                article.path() + " ends with " + List.of(blocks),
                article.withBody(body -> body.addAll(List.of(blocks))));
    }

    /** The path of an appended block. */
    private static String end(ArticleAt article, int index) {
        return article.path() + ".body[" + (article.article().body().size() + index) + "]";
    }

    static Mutation recipientRepeated() {
        return Mutation.of((base, chance) -> {
            String name = chance.oneOf(NAMES);
            List<String> others = new ArrayList<>(
                    NAMES.stream().filter(other -> !other.equals(name)).toList());
            List<String> before = others.subList(0, chance.between(0, 3));
            List<String> after = others.subList(4, chance.between(4, 7));
            List<String> list = Stream.of(before, List.of(name), after, List.of(name))
                    .flatMap(List::stream)
                    .toList();
            int last = list.size() - 1;
            return chance.coin()
                    ? colophon(base, Colophon.builder().sendTo(list).build())
                            .breaking("recipient.repeated", "colophon.sendTo[" + last + "]")
                    : colophon(
                                    base,
                                    Colophon.builder()
                                            .reportTo(list.subList(0, last))
                                            .distributeTo(name)
                                            .build())
                            .breaking("recipient.repeated", "colophon.distributeTo[0]");
        });
    }

    static Mutation recipientStopped() {
        return Mutation.of((base, chance) -> {
            int index = chance.between(0, NAMES.size() - 1);
            String mark = chance.oneOf(List.of("。", "，", "、", "；"));
            List<String> names = Lists.with(NAMES, index, NAMES.get(index) + mark);
            return colophon(base, Colophon.builder().sendTo(names).build())
                    .breaking("recipient.mark", "colophon.sendTo[" + index + "]");
        });
    }

    private static Mutant colophon(Base base, Colophon colophon) {
        return Mutant.of(
                "the recipients are " + colophon.recipients(),
                base.issue().toBuilder().colophon(colophon).build());
    }
}
