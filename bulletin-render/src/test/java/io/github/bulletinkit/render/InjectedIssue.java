package io.github.bulletinkit.render;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An issue with one text in every text field of the model, and texts that imitate markup. */
public final class InjectedIssue {
    private static final String HTML = """
            <script>alert(1)</script>
            <SCRIPT SRC=//example.org/x.js></SCRIPT>
            </script><script>alert(1)</script>
            <img src=x onerror=alert(1)>
            <img src="x" onload='alert(1)'/>
            <svg/onload=alert(1)>
            <svg><animate onbegin=alert(1) attributeName=x></svg>
            <math><mtext></math><img src=x onerror=alert(1)>
            <iframe src="javascript:alert(1)"></iframe>
            <iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">
            <object data="data:text/html;base64,PHNjcmlwdD4="></object>
            <embed src="data:text/html,<script>alert(1)</script>">
            <a href="javascript:alert(1)">甲</a>
            <a href=&#106;avascript:alert(1)>甲</a>
            <base href="//example.org/">
            <link rel=stylesheet href=//example.org/x.css>
            <meta http-equiv="refresh" content="0;url=//example.org">
            <meta name="robots" content="noindex">
            <style>*{background:url(//example.org)}</style>
            </style><script>alert(1)</script>
            <form action=//example.org><input name=a>
            <details open ontoggle=alert(1)>
            <body onload=alert(1)>
            <h1>甲</h1><p>乙
            </p></article></section></main></body></html>
            <!--
            --><b>甲</b><!--
            <![CDATA[<b>甲</b>]]>
            <?xml version="1.0"?>
            <!DOCTYPE html>
            "><script>alert(1)</script>
            '><img src=x onerror=alert(1)>
            " onmouseover="alert(1)
            ' onfocus='alert(1)' autofocus='
            " id="toc" class="section
            &lt;script&gt;alert(1)&lt;/script&gt;
            &#60;script&#62;alert(1)&#60;/script&#62;
            &#x3C;img src=x onerror=alert(1)&#x3E;
            javascript:alert(1)
            data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==
            {"@context":"https://schema.org","@type":"Person"}
            </script>{"name":"甲"}
            {{7*7}}${7*7}#{7*7}
            <%= 7*7 %>
            """;

    private static final String MARKDOWN = """
            # 甲
            ## 甲
            ### 甲 ###
            甲 ##
            ##甲
            - 甲
            * 甲
            + 甲
            1. 甲
            1) 甲
            > 甲
            >>甲
            ---
            ***
            - - -
            ===
            ```
            ~~~ html
            `甲`
            ``甲`
            *甲*
            **甲**
            ***甲***
            __甲__
            _甲_
            ~~甲~~
            **
            甲**
            *
            [甲](javascript:alert(1))
            [甲](<http://example.org> "乙")
            [甲][//]
            [//]
            [甲]
            [甲]: http://example.org "乙"
            [//]: # (no-indent)
            [//]: # (source)
            ![甲](http://example.org/a.png)
            ![甲](data:image/png;base64,AAAA)
            <http://example.org>
            <a@example.org>
            http://example.org www.example.org a@example.org
            | 甲 | 乙 |
            |---|
            |
            \\|
            甲 | 乙
            \\
            甲\\
            \\*甲\\*
            \\<b>
            [^1]
            [^1]: 甲
            - [x] 甲
            :smile:
            $甲$
            &amp;
            &copy;
            &#x41;
            &#0;
            ")
            甲" 'title')
            甲)
            甲](乙)
            来源：甲
            附件：1. 甲
            编者按
            [//]: # (article)
            [//]: # (sign-off)
            """;

    private static final String YAML = """
            title: 甲
            刊名：甲
            甲: 乙
            甲:
            甲 #乙
            #甲
            - 甲
            ? 甲
            [甲]
            {甲: 乙}
            ", "editor": "甲
            "], "sendTo": ["甲
            "}
            '甲
            "甲
            &a 甲
            *a
            !!python/object/apply:os.system ["甲"]
            |
            >-
            %YAML 1.2
            @甲
            no
            null
            ~
            1e3
            0x1F
            2022-01-07
            ...
            <<: *a
            """;

    private InjectedIssue() {}

    /** The texts, some of them over several lines. */
    public static List<String> texts() {
        Stream<String> lines = Stream.of(HTML, MARKDOWN, YAML).flatMap(String::lines);
        Stream<String> several = Stream.of(
                "甲\n\n## 乙",
                "甲\n---\n乙",
                "甲\n===",
                "甲\r\n\r\n<b>乙</b>",
                "\n---\ntitle: 甲\n---\n",
                "---\n\n# 甲",
                "甲\n| 乙 | 丙 |\n| --- | --- |\n| 丁 | 戊 |",
                "甲\n\n[//]: # (no-indent)\n\n乙",
                "    甲",
                "\t甲",
                "甲  \n乙",
                "甲\\\n乙",
                "\u2028<b>甲</b>",
                "\u0085- 甲",
                "\u00A0# 甲",
                "\uFEFF---",
                "\u202E甲<b>",
                "甲\u200B**乙**");
        return Stream.concat(lines, several).distinct().toList();
    }

    public static Issue with(String text) {
        return Issue.builder()
                .masthead(m -> masthead(text, m))
                .editorNote(text)
                .section(text, s -> s.article(text, a -> body(text, a)))
                .colophon(c -> colophon(text, c))
                .tableOfContents(new TableOfContents(List.of(new TocEntry(text, text, 3))))
                .build();
    }

    private static void masthead(String text, Masthead.Builder masthead) {
        masthead.overline(text)
                .title(text)
                .number(IssueNumber.of(2022, 1, 252).withSupplement(1))
                .issuer(text)
                .coIssuers(text, text)
                .date(LocalDate.of(2022, 1, 7))
                .period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 7))
                .classification(text)
                .urgency(text)
                .copyNumber(text)
                .signatory(text);
    }

    private static void colophon(String text, Colophon.Builder colophon) {
        colophon.addressedTo(text)
                .reportTo(text, text)
                .sendTo(text)
                .copyTo(text)
                .distributeTo(text)
                .editor(text)
                .proofreader(text)
                .reviewer(text)
                .approver(text)
                .contact(text)
                .phone(text)
                .otherLines(text, text)
                .printedBy(text)
                .printedOn(LocalDate.of(2022, 1, 8))
                .copies(160);
    }

    private static void body(String text, Article.Builder article) {
        article.subtitle(text)
                .byline(text)
                .source(text)
                .editorNote(text, text)
                .salutation(text)
                .signOff(new SignOff(List.of(text, text), IssueDate.of(LocalDate.of(2022, 1, 7))))
                .attachment(new Attachment(text, List.of(Paragraph.of(text), new Heading(1, text))))
                .attachment(text)
                .paragraph(text)
                .paragraph(p -> p.text(text).indent(false))
                .paragraph(p -> p.strong(text))
                .paragraph(p -> p.text(text).strong(text).text(text).strong(text))
                .paragraph(p -> p.strong(text).text(text))
                .paragraph(p -> p.link(text, text).text(text).link(text, text).superscript(text))
                .paragraph(p -> p.subscript(text).text(text).superscript(text).subscript(text))
                .paragraph(p -> p.note(text).text(text).note(text).note(text).link(text, text))
                .list(l -> l.item(i -> i.text(text).note(text)).item(i -> i.superscript(text)))
                .table(t -> t.caption(text).header(text, text).row(text, text))
                .table(t -> t.row(text))
                .block(new Figure(AllElements.chart(), text, text));
        for (int level = 1; level <= Heading.LOWEST_LEVEL; level++) {
            article.heading(level, text);
        }
        article.block(Paragraph.of(text));
    }
}
