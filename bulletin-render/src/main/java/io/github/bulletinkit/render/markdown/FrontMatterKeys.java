package io.github.bulletinkit.render.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of one level of the front matter: Chinese keys by JSON names, which are the English keys. */
record FrontMatterKeys(Map<String, String> chinese) {
    static final FrontMatterKeys OF_ISSUE = new FrontMatterKeys(Map.ofEntries(
            Map.entry("title", "刊名"),
            Map.entry("year", "年"),
            Map.entry("issue", "期"),
            Map.entry("total", "总期"),
            Map.entry("supplement", "增刊"),
            Map.entry("issuer", "编发单位"),
            Map.entry("date", "日期"),
            Map.entry("classification", "密级"),
            Map.entry("copyNumber", "份号"),
            Map.entry("colophon", "版记"),
            Map.entry("tableOfContents", "目录")));

    static final FrontMatterKeys OF_COLOPHON = new FrontMatterKeys(Map.of(
            "reportTo", "报",
            "sendTo", "送",
            "distributeTo", "发",
            "editor", "责任编辑",
            "approver", "签发",
            "copies", "印数"));

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
