package io.github.bulletinkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Statements of a document, compiled as the body of a method with a parameter {@code Path directory}, in a class that has an
 * {@code issue} for those that build none.
 */
final class JavaSnippet {
    private static final String SOURCE = """
            import io.github.bulletinkit.constraint.*;
            import io.github.bulletinkit.format.*;
            import io.github.bulletinkit.json.*;
            import io.github.bulletinkit.model.*;
            import io.github.bulletinkit.render.*;
            import io.github.bulletinkit.render.html.*;
            import io.github.bulletinkit.render.markdown.*;
            import io.github.bulletinkit.render.pdf.*;
            import io.github.bulletinkit.render.style.*;
            import io.github.bulletinkit.text.*;
            import io.github.bulletinkit.validation.*;
            import java.io.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;

            public final class Snippet {
                static Issue issue = Issue.builder().build();

                public static void run(Path directory) throws Exception {
            %s
                }
            }
            """;

    private final Path classes;

    private JavaSnippet(Path classes) {
        this.classes = classes;
    }

    /** Compiles statements, and fails with the compiler's words if they do not compile. */
    static JavaSnippet compile(String statements, Path folder) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, List.of(new Source(SOURCE.formatted(statements))))
                    .call();
            assertThat(compiled).as("%s%n%s", statements, complaints).isTrue();
        }
        return new JavaSnippet(classes);
    }

    void run(Path directory) throws Exception {
        URL[] path = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, JavaSnippet.class.getClassLoader())) {
            Method method = loader.loadClass("Snippet").getMethod("run", Path.class);
            method.invoke(null, directory);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        Source(String code) {
            super(URI.create("string:///Snippet.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
