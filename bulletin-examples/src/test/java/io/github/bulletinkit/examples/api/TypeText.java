package io.github.bulletinkit.examples.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Types as Java source, with their nullness: {@code java.util.List<@Nullable String>}. Names are whole but
 * for {@code java.lang.} and {@code io.github.bulletinkit.}, which are left out. The JDK's own texts differ from release to
 * release.
 */
final class TypeText {
    private TypeText() {}

    static String of(Class<?> type) {
        return type.getCanonicalName().replaceFirst("^(java\\.lang\\.(?=[A-Z])|io\\.github\\.bulletinkit\\.)", "");
    }

    static String of(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            String nullness = nullness(array);
            return of(array.getAnnotatedGenericComponentType()) + (nullness.isEmpty() ? "" : " " + nullness) + "[]";
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            Class<?> raw = (Class<?>) ((ParameterizedType) parameterized.getType()).getRawType();
            return annotated(of(raw), nullness(type))
                    + Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
                            .map(TypeText::of)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
            return lower.length > 0 ? "? super " + of(lower[0]) : "?" + bounds(wildcard.getAnnotatedUpperBounds());
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return annotated(((TypeVariable<?>) variable.getType()).getName(), nullness(type));
        }
        return annotated(of((Class<?>) type.getType()), nullness(type));
    }

    /** The type parameters of a class or method with their bounds, or nothing. */
    static String typeParameters(GenericDeclaration generic) {
        TypeVariable<?>[] parameters = generic.getTypeParameters();
        return parameters.length == 0
                ? ""
                : Arrays.stream(parameters)
                        .map(parameter -> parameter.getName() + bounds(parameter.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String bounds(AnnotatedType[] bounds) {
        String text = Arrays.stream(bounds).map(TypeText::of).collect(Collectors.joining(" & "));
        return text.isEmpty() || text.equals("Object") ? "" : " extends " + text;
    }

    /** A type annotation is right before the last part of a name. */
    private static String annotated(String name, String nullness) {
        int simpleName = name.lastIndexOf('.') + 1;
        return nullness.isEmpty() ? name : name.substring(0, simpleName) + nullness + " " + name.substring(simpleName);
    }

    private static String nullness(AnnotatedType type) {
        return Stream.of(Nullable.class, NonNull.class)
                .filter(type::isAnnotationPresent)
                .map(annotation -> "@" + annotation.getSimpleName())
                .collect(Collectors.joining(" "));
    }
}
