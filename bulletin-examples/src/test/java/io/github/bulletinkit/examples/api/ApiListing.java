package io.github.bulletinkit.examples.api;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The public API of a module as text: first what its descriptor shows, then the types, each on a line with its members after it. */
final class ApiListing {
    private ApiListing() {}

    static List<String> of(LibraryModule module) {
        List<String> lines = new ArrayList<>(descriptor(module.descriptor()));
        module.classes()
                .filter(type -> module.exportedPackages().contains(type.getPackageName()))
                .filter(ApiListing::isVisible)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(type -> {
                    lines.add("");
                    lines.addAll(ApiType.lines(type));
                });
        return lines;
    }

    private static List<String> descriptor(ModuleDescriptor module) {
        Stream<String> requires = module.requires().stream()
                .filter(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
                .map(required -> (required.modifiers().contains(Requires.Modifier.STATIC) ? "static " : "")
                        + "transitive " + required.name())
                .map(required -> "requires " + required);
        Stream<String> exports = module.exports().stream()
                .map(exported -> "exports " + exported.source() + to(exported.targets().stream()));
        Stream<String> opens =
                module.opens().stream().map(opened -> "opens " + opened.source() + to(opened.targets().stream()));
        Stream<String> uses = module.uses().stream().map(service -> "uses " + service);
        Stream<String> provides = module.provides().stream().map(provided -> "provides " + provided.service());
        return Stream.concat(
                        Stream.of("module " + module.name()),
                        Stream.of(requires, exports, opens, uses, provides).flatMap(Stream::sorted))
                .toList();
    }

    private static String to(Stream<String> targets) {
        List<String> names = targets.sorted().toList();
        return names.isEmpty() ? "" : " to " + String.join(", ", names);
    }

    /** Whether users can name a type: it and all that it is nested in are public or protected. */
    private static boolean isVisible(Class<?> type) {
        boolean open = Modifier.isPublic(type.getModifiers()) || Modifier.isProtected(type.getModifiers());
        return open
                && type.getCanonicalName() != null
                && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }
}
