package io.github.bulletinkit.render.internal.markdown.frontmatter;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of one level of the front matter: Chinese keys by JSON names, which are the English keys. */
record FrontMatterKeys(Map<String, String> chinese) {
    static final FrontMatterKeys OF_ISSUE = new FrontMatterKeys(Map.ofEntries(
            Map.entry("overline", "眉题"),
            Map.entry("title", "刊名"),
            Map.entry("year", "年"),
            Map.entry("quarter", "季度"),
            Map.entry("issue", "期"),
            Map.entry("lastIssue", "合刊末期"),
            Map.entry("total", "总期"),
            Map.entry("supplement", "增刊"),
            Map.entry("issuer", "编发单位"),
            Map.entry("coIssuers", "联合编发单位"),
            Map.entry("date", "日期"),
            Map.entry("period", "起止日期"),
            Map.entry("classification", "密级"),
            Map.entry("urgency", "紧急程度"),
            Map.entry("copyNumber", "份号"),
            Map.entry("signatory", "签发人"),
            Map.entry("colophon", "版记"),
            Map.entry("tableOfContents", "目录")));

    static final FrontMatterKeys OF_COLOPHON = new FrontMatterKeys(Map.ofEntries(
            Map.entry("addressedTo", "主送"),
            Map.entry("reportTo", "报"),
            Map.entry("sendTo", "送"),
            Map.entry("copyTo", "抄送"),
            Map.entry("distributeTo", "发"),
            Map.entry("editor", "责任编辑"),
            Map.entry("proofreader", "校对"),
            Map.entry("reviewer", "审核"),
            Map.entry("approver", "签发"),
            Map.entry("contact", "联系人"),
            Map.entry("phone", "电话"),
            Map.entry("otherLines", "其他"),
            Map.entry("printedBy", "印发机关"),
            Map.entry("printedOn", "印发日期"),
            Map.entry("copies", "印数")));

    static final FrontMatterKeys OF_ROW = new FrontMatterKeys(Map.of("section", "栏目", "title", "标题", "page", "页码"));

    /** The JSON name of an English or Chinese key. */
    Optional<String> name(String key) {
        return chinese.entrySet().stream()
                .filter(entry -> key.equals(entry.getKey()) || key.equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Stream<String> all() {
        return chinese.entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()));
    }
}
