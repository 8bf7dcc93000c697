package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.AllElements;
import java.util.List;

/** Texts that would be markup if a page did not escape them, and an issue with one in every field. */
final class HostileTexts {
    static final List<String> ALL = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt >alert(1)</sCrIpT >",
            "<script/src=data:,alert(1)></script>",
            "<script\u2028>alert(1)</script\u2029>",
            "</p></article></section></main><script>alert(1)</script>",
            "</span></a></li></ol></nav><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "</style><script>alert(1)</script>",
            "</STYLE\t><img src=x onerror=alert(1)>",
            "</script><script>alert(1)</script>",
            "</script\n><svg onload=alert(1)>",
            "</SCRIPT/><img src=x onerror=alert(1)>",
            "<!--<script>",
            "<!--<script></script>-->",
            "\"}</script><!--",
            "\",\"@type\":\"Person\",\"url\":\"https://example.org",
            "\\\",\"@id\":\"javascript:alert(1)\",\"x\":\"",
            "\\u003c/script\\u003e\\u003cscript\\u003e",
            "\\",
            "\\\\\"",
            "'}]},{'a':['",
            "<!-- --!><svg/onload=alert(1)>",
            "<!--><img src=x onerror=alert(1)>-->",
            "--><script>alert(1)</script><!--",
            "--!><script>alert(1)</script>",
            "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "]]><b>",
            "]]>]]&gt;<![CDATA[",
            "<?xml version=\"1.0\"?><?php echo 1 ?>",
            "<!DOCTYPE html><html><body onload=alert(1)>",
            "<!ENTITY x SYSTEM \"file:///etc/passwd\">&x;",
            "\" onmouseover=\"alert(1)",
            "\"onfocus=alert(1) autofocus x=\"",
            "' autofocus onfocus='alert(1)",
            "`onmouseover=alert(1)`",
            "\"><img src=x onerror=alert(1)>",
            "'><svg/onload=alert(1)>",
            "\" style=\"position:fixed;inset:0",
            "\" id=\"title\" class=\"issue",
            "<img src=x onerror=alert(1)//",
            "<img src=\"x` `<script>alert(1)</script>\"` `>",
            "<svg><style><img src=x onerror=alert(1)></style></svg>",
            "<svg><script>alert&lpar;1&rpar;</script></svg>",
            "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
            "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "<object data=javascript:alert(1)></object><embed src=//example.org>",
            "<base href=//example.org/><link rel=stylesheet href=//example.org>",
            "<meta http-equiv=refresh content=\"0;url=//example.org\">",
            "<form action=//example.org><button formaction=javascript:alert(1)>",
            "<textarea><plaintext><xmp><noscript><template><select>",
            "<table><tr><td></table></td></tr><caption></caption>",
            "<a href=//example.org>x</a>",
            "javascript:alert(1)",
            "java\tscript:alert(1)",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "#section-1\" target=\"_blank",
            "&lt;script&gt; &#60;b&#62; &amp;amp; &nbsp;",
            "&#x3c;script&#x3e;alert(1)&#x3C/script&#X3E",
            "&lt&gt&quot&ampcopy&notit;&NewLine;&Tab;",
            "&#0;&#x110000;&#xD800;&",
            "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "＜script＞alert（1）＜/script＞",
            "{{constructor.constructor('alert(1)')()}}",
            "${7*7} #{7*7} <%= 7*7 %> {% raw %} *{7*7} [[${7*7}]]",
            "th:text=\"${T(java.lang.Runtime)}\"",
            "expression(alert(1)); @import '//example.org'; url(javascript:alert(1))",
            "*/}body{display:none}/*",
            "a\0<scr\0ipt>alert(1)</scr\0ipt>",
            "<\u0001script\u000B>alert(1)\u0085\u007F",
            "a\r\n\r<script>\ralert(1)",
            "\uD800<script>\uDFFF",
            "\uFFFE\uFFFF\uFDD0\uFEFF",
            "a\u202Egnp.exe \u2066x\u2069 \u200F<b>\u200E",
            "𠮷野家 👨‍👩‍👧 é <b>",
            "[x](javascript:alert(1)) ![x](//example.org)");

    private HostileTexts() {}

    /** An issue with the text in every field that takes one, twice where fields are lists. */
    static Issue issue(String text) {
        return issue(text, text);
    }

    /** The text in every field but the titles of issue and articles, in which a line feed is a line break. */
    static Issue issue(String text, String title) {
        Paragraph paragraph = Paragraph.builder()
                .text(text)
                .strong(text)
                .text(text)
                .link(text, text)
                .superscript(text)
                .subscript(text)
                .note(text)
                .build();
        return Issue.builder()
                .masthead(m -> m.overline(text)
                        .title(title)
                        .number(IssueNumber.of(2026, 1, 2))
                        .issuer(text)
                        .coIssuers(text, text)
                        .classification(text)
                        .urgency(text)
                        .copyNumber(text)
                        .signatory(text))
                .editorNote(List.of(paragraph, new Heading(1, text), table(text)))
                .section(text, s -> s.article(title, a -> body(a, text)).article(title, a -> body(a, text)))
                .section(text, s -> s.article(title, a -> body(a, text)))
                .tableOfContents(
                        new TableOfContents(List.of(new TocEntry(text, title, 3), new TocEntry(text, title, 4))))
                .colophon(c -> c.addressedTo(text, text)
                        .reportTo(text, text)
                        .sendTo(text, text)
                        .copyTo(text, text)
                        .distributeTo(text, text)
                        .editor(text)
                        .proofreader(text)
                        .reviewer(text)
                        .approver(text)
                        .contact(text)
                        .phone(text)
                        .otherLines(text, text)
                        .printedBy(text)
                        .copies(3))
                .build();
    }

    private static void body(Article.Builder article, String text) {
        article.subtitle(text)
                .byline(text)
                .source(text)
                .editorNote(text, text)
                .salutation(text)
                .signOff(new SignOff(List.of(text, text), null))
                .attachment(new Attachment(text, List.of(Paragraph.of(text), new Heading(1, text))))
                .attachment(text)
                .paragraph(text)
                .paragraph(p -> p.text(text).strong(text));
        for (int level = 1; level <= Heading.LOWEST_LEVEL; level++) {
            article.heading(level, text);
        }
        article.block(table(text)).figure(AllElements.chart(), text, text);
    }

    /** A cell takes a carriage return for a line feed; to have the same text as other fields it has another control. */
    private static Block table(String text) {
        String cell = text.replace('\r', '\u0001');
        return Table.builder()
                .caption(text)
                .header(cell, cell)
                .row(cell, cell)
                .row(cell, cell)
                .build();
    }
}
