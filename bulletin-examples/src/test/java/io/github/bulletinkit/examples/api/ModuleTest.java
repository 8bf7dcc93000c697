package io.github.bulletinkit.examples.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.examples.ProjectFiles;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Provides;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties of each module of the library. */
class ModuleTest {

    static Stream<LibraryModule> modules() {
        return LibraryModule.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void servicesAreTheSameOnTheClassPathAndOnTheModulePath(LibraryModule module) {
        Map<String, List<String>> onTheClassPath =
                module.serviceFiles().stream().collect(toMap(service -> service, module::serviceFile));
        Map<String, List<String>> onTheModulePath =
                module.descriptor().provides().stream().collect(toMap(Provides::service, Provides::providers));
        assertThat(onTheClassPath).isNotEmpty().isEqualTo(onTheModulePath);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void nothingInternalIsExported(LibraryModule module) {
        assertThat(module.packages())
                .allSatisfy(name -> assertThat(module.exportedPackages().contains(name))
                        .as(name)
                        .isEqualTo(!name.contains(".internal")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void everyPackageIsNullMarked(LibraryModule module) {
        assertThat(module.packages())
                .allSatisfy(name ->
                        assertThat(LibraryModule.load(name + ".package-info")).hasAnnotation(NullMarked.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    void everyPackageSaysAtOnceWhatItIs(LibraryModule module) throws IOException {
        for (String name : module.packages()) {
            assertThat(packageComment(module, name))
                    .as(name)
                    .matches("(?s)/\\*\\*\\s+(\\* )?" + role(module, name) + ": .*");
        }
    }

    private static String role(LibraryModule module, String packageName) {
        if (!module.exportedPackages().contains(packageName)) {
            return "Internal";
        }
        boolean holdsService = module.descriptor().uses().stream()
                .anyMatch(
                        service -> LibraryModule.load(service).getPackageName().equals(packageName));
        return holdsService ? "API and SPI" : "API";
    }

    private static String packageComment(LibraryModule module, String packageName) throws IOException {
        Path sources = ProjectFiles.root().resolve(module.artifact()).resolve("src/main/java");
        return Files.readString(sources.resolve(packageName.replace('.', '/')).resolve("package-info.java"), UTF_8);
    }
}
