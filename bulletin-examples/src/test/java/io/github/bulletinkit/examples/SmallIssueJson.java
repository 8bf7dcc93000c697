package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small valid issue in its JSON form, and ways to change one thing in it. Members are named by JSON Pointers. */
public final class SmallIssueJson {
    /** Escapes all but ASCII, because UTF-8 cannot encode an unpaired surrogate. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final String ISSUE = """
            { "masthead": { "title": "东澜湾区每周要讯", "number": { "year": 2026, "issue": 45, "total": 498 },
                            "issuer": "岚江省人民政府驻东澜市办事处", "date": "2026-11-13" },
              "sections": [
                { "title": "科创聚焦", "articles": [
                  { "title": "东澜市布局 6 条新赛道", "body": [ "第一段。", "第二段。" ] },
                  { "title": "岚江省设立中试基地", "body": [ "正文。" ] } ] },
                { "title": "经济热点", "articles": [
                  { "title": "东澜港吞吐量创新高", "body": [ "正文。" ] } ] } ] }
            """;

    private static final String CONTENTS = """
            { "entries": [
              { "section": "科创聚焦", "title": "东澜市布局 6 条新赛道", "page": 2 },
              { "section": "科创聚焦", "title": "岚江省设立中试基地", "page": 2 },
              { "section": "经济热点", "title": "东澜港吞吐量创新高", "page": 2 } ] }
            """;

    private final JsonNode issue;

    private SmallIssueJson(JsonNode issue) {
        this.issue = issue;
    }

    public static SmallIssueJson withoutContents() {
        return new SmallIssueJson(parse(ISSUE));
    }

    /** With a table of contents, whose pages are right. */
    public static SmallIssueJson withContents() {
        return withoutContents().set("/tableOfContents", parse(CONTENTS));
    }

    public SmallIssueJson set(String pointer, Object value) {
        JsonNode copy = issue.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), MAPPER.<JsonNode>valueToTree(value));
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), MAPPER.<JsonNode>valueToTree(value));
        }
        return new SmallIssueJson(copy);
    }

    public SmallIssueJson remove(String pointer) {
        JsonNode copy = issue.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(place.last().getMatchingProperty());
        }
        return new SmallIssueJson(copy);
    }

    /** Exchanges two members. */
    public SmallIssueJson swap(String one, String other) {
        return set(one, issue.at(other)).set(other, issue.at(one));
    }

    public Path writeTo(Path directory) throws IOException {
        return writeTo(directory, "input.json");
    }

    public Path writeTo(Path directory, String name) throws IOException {
        return Files.writeString(directory.resolve(name), MAPPER.writeValueAsString(issue), UTF_8);
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
