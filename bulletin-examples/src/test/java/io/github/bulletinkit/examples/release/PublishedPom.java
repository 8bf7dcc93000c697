package io.github.bulletinkit.examples.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A POM as Maven Central requires it: with authors, description and licence, and without a parent. */
final class PublishedPom {
    private static final List<String> TEXTS = List.of(
            "groupId",
            "artifactId",
            "version",
            "name",
            "description",
            "url",
            "licenses > license > name",
            "licenses > license > url",
            "developers > developer > name",
            "scm > connection",
            "scm > developerConnection",
            "scm > url");
    private static final List<String> OF_THE_BUILD = List.of(
            "parent", "modules", "repositories", "pluginRepositories", "distributionManagement", "profiles", "build");

    private final Document xml;

    private PublishedPom(Document xml) {
        this.xml = xml;
    }

    static PublishedPom read(Path file) throws IOException {
        return new PublishedPom(Jsoup.parse(Files.readString(file, UTF_8), Parser.xmlParser()));
    }

    String groupId() {
        return text("groupId");
    }

    String artifactId() {
        return text("artifactId");
    }

    String version() {
        return text("version");
    }

    String packaging() {
        return text("packaging").isEmpty() ? "jar" : text("packaging");
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String path : TEXTS) {
            if (text(path).isEmpty()) {
                faults.add("has no " + path);
            }
        }
        for (String path : OF_THE_BUILD) {
            if (xml.selectFirst("project > " + path) != null) {
                faults.add("has a " + path + ", which is of the build only");
            }
        }
        if (xml.outerHtml().contains("${")) {
            faults.add("has a property that is not resolved");
        }
        if (version().endsWith("SNAPSHOT")) {
            faults.add("is a snapshot");
        }
        for (Element dependency : xml.select("project > dependencies > dependency")) {
            String fault = fault(dependency);
            if (fault != null) {
                faults.add("dependency " + dependency.select("> artifactId").text() + " " + fault);
            }
        }
        return faults;
    }

    private static @Nullable String fault(Element dependency) {
        String version = dependency.select("> version").text();
        if (version.isEmpty() || version.startsWith("[") || version.startsWith("(")) {
            return "has no fixed version";
        }
        if (version.endsWith("SNAPSHOT")) {
            return "is a snapshot";
        }
        String scope = dependency.select("> scope").text();
        return scope.equals("system") || scope.equals("test") ? "is of scope " + scope : null;
    }

    private String text(String path) {
        return xml.select("project > " + path).text();
    }
}
