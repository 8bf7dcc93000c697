package io.github.bulletinkit.examples.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module of the library as it was built: a folder of classes, or a jar. */
record LibraryModule(String artifact, ModuleReference reference) {
    private static final String CLASS = ".class";
    private static final String SERVICES = "META-INF/services/";

    static Stream<LibraryModule> all() {
        return Stream.of(of("bulletin-core", Issue.class), of("bulletin-render", Renderer.class));
    }

    private static LibraryModule of(String artifact, Class<?> member) {
        try {
            Path location = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new LibraryModule(
                    artifact, ModuleFinder.of(location).findAll().iterator().next());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    ModuleDescriptor descriptor() {
        return reference.descriptor();
    }

    Set<String> exportedPackages() {
        return descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** The packages with classes; there are also packages with resources only. */
    SortedSet<String> packages() {
        return classNames()
                .filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<Class<?>> classes() {
        return classNames().filter(name -> !name.endsWith("-info")).map(LibraryModule::load);
    }

    /** The services that have a file for hosts on the class path. */
    List<String> serviceFiles() {
        return resources().stream()
                .filter(resource -> resource.startsWith(SERVICES) && !resource.endsWith("/"))
                .map(resource -> resource.substring(SERVICES.length()))
                .toList();
    }

    List<String> serviceFile(String service) {
        try (ModuleReader reader = reference.open();
                InputStream in = reader.open(SERVICES + service).orElseThrow()) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, LibraryModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<String> classNames() {
        return resources().stream()
                .filter(resource -> resource.endsWith(CLASS))
                .map(resource -> resource.substring(0, resource.length() - CLASS.length())
                        .replace('/', '.'));
    }

    private List<String> resources() {
        try (ModuleReader reader = reference.open()) {
            return reader.list().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return artifact;
    }
}
