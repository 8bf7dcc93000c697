package io.github.bulletinkit.examples.api;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a type: its declaration, then its constructors, fields and methods, without those that follow from the
 * declaration: the accessors and the canonical constructor of a record, the two methods that every enum has, and what Object
 * declares.
 */
final class ApiType {
    private static final int VISIBILITY = Modifier.PUBLIC | Modifier.PROTECTED;
    private static final int CLASS_MODIFIERS = VISIBILITY | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;
    private static final int INTERFACE_MODIFIERS = VISIBILITY | Modifier.STATIC;
    private static final List<Class<?>> UNTOLD = List.of(Object.class, Record.class, Enum.class);

    private final Class<?> type;
    private final String name;

    private ApiType(Class<?> type) {
        this.type = type;
        this.name = TypeText.of(type);
    }

    static List<String> lines(Class<?> type) {
        ApiType api = new ApiType(type);
        Stream<String> members = Stream.of(
                        api.constructors().map(api::line).sorted(),
                        api.fields().map(api::line).sorted(),
                        api.methods()
                                .sorted(Comparator.comparing(Method::getName).thenComparing(api::line))
                                .map(api::line))
                .flatMap(lines -> lines)
                .map(line -> "    " + line);
        return Stream.concat(Stream.of(api.declaration()), members).toList();
    }

    private String declaration() {
        return annotations(type)
                + modifiers(type.getModifiers() & (kind().equals("class") ? CLASS_MODIFIERS : VISIBILITY))
                + (type.isSealed() ? "sealed " : "")
                + kind() + " " + name
                + TypeText.typeParameters(type)
                + components()
                + superclass()
                + list(type.isInterface() ? " extends " : " implements ", interfaces())
                + list(" permits ", permitted());
    }

    private Stream<Constructor<?>> constructors() {
        return Arrays.stream(type.getDeclaredConstructors())
                .filter(ApiType::isVisible)
                .filter(constructor -> !isCanonical(constructor));
    }

    private Stream<Field> fields() {
        return Arrays.stream(type.getDeclaredFields()).filter(ApiType::isVisible);
    }

    /** Members of a superclass that is not public count as declared here. */
    private Stream<Method> methods() {
        Stream<Method> methods = Stream.empty();
        for (Class<?> owner = type; owner == type || isHidden(owner); owner = owner.getSuperclass()) {
            methods = Stream.concat(methods, Arrays.stream(owner.getDeclaredMethods()));
        }
        return methods.filter(ApiType::isVisible)
                .filter(method -> !method.isBridge())
                .filter(method -> !isAccessor(method) && !isOfEveryEnum(method) && !isOfObject(method));
    }

    private String line(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers())
                + TypeText.typeParameters(constructor)
                + name
                + parametersAndExceptions(constructor);
    }

    private String line(Field field) {
        return annotations(field)
                + (field.isEnumConstant() ? "enum constant " : modifiers(field.getModifiers()))
                + (field.isEnumConstant() ? "" : TypeText.of(field.getAnnotatedType()) + " ")
                + name + "." + field.getName() + value(field);
    }

    private String line(Method method) {
        Object defaultValue = method.getDefaultValue();
        String typeParameters = TypeText.typeParameters(method);
        return annotations(method)
                + modifiers(method.getModifiers() & (type.isInterface() ? INTERFACE_MODIFIERS : CLASS_MODIFIERS))
                + (method.isDefault() ? "default " : "")
                + (typeParameters.isEmpty() ? "" : typeParameters + " ")
                + TypeText.of(method.getAnnotatedReturnType()) + " "
                + name + "." + method.getName() + parametersAndExceptions(method)
                + (defaultValue == null ? "" : " default " + Literal.of(defaultValue));
    }

    private static String parametersAndExceptions(Executable executable) {
        String parameters = Arrays.stream(executable.getParameters())
                .map(ApiType::parameter)
                .collect(Collectors.joining(", ", "(", ")"));
        return parameters + list(" throws ", sorted(executable.getAnnotatedExceptionTypes()));
    }

    private static String parameter(Parameter parameter) {
        String type = TypeText.of(parameter.getAnnotatedType());
        return (parameter.isVarArgs() ? type.replaceFirst("\\[]$", "...") : type) + " " + parameter.getName();
    }

    private String kind() {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private String components() {
        RecordComponent[] components = type.getRecordComponents();
        return components == null
                ? ""
                : Arrays.stream(components)
                        .map(component -> TypeText.of(component.getAnnotatedType()) + " " + component.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private String superclass() {
        Class<?> superclass = type.getSuperclass();
        return superclass == null || UNTOLD.contains(superclass)
                ? ""
                : " extends " + TypeText.of(type.getAnnotatedSuperclass());
    }

    private Stream<String> interfaces() {
        return type.isAnnotation() ? Stream.empty() : sorted(type.getAnnotatedInterfaces());
    }

    private Stream<String> permitted() {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).map(TypeText::of).sorted()
                : Stream.empty();
    }

    /** The annotations that are part of the API; the constraints have separate tests. */
    private static String annotations(AnnotatedElement element) {
        Target target = element.getAnnotation(Target.class);
        Retention retention = element.getAnnotation(Retention.class);
        return (element.isAnnotationPresent(Deprecated.class) ? "@Deprecated " : "")
                + (element.isAnnotationPresent(FunctionalInterface.class) ? "@FunctionalInterface " : "")
                + (target == null ? "" : "@Target(" + Literal.of(target.value()) + ") ")
                + (retention == null ? "" : "@Retention(" + Literal.of(retention.value()) + ") ");
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(modifiers);
        return text.isEmpty() ? "" : text + " ";
    }

    /** A constant is compiled into the classes that use it. */
    private static String value(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return constant ? " = " + Literal.of(field.get(null)) : "";
        } catch (IllegalAccessException e) {
            return "";
        }
    }

    private boolean isCanonical(Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private boolean isAccessor(Method method) {
        return type.isRecord()
                && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(method.getName()));
    }

    private boolean isOfEveryEnum(Method method) {
        return type.isEnum()
                && Modifier.isStatic(method.getModifiers())
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(inherited -> inherited.getName().equals(method.getName())
                        && Arrays.equals(inherited.getParameterTypes(), method.getParameterTypes()));
    }

    private static boolean isHidden(@Nullable Class<?> type) {
        return type != null
                && !Modifier.isPublic(type.getModifiers())
                && type.getName().startsWith("io.github.bulletinkit.");
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic()
                && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static Stream<String> sorted(AnnotatedType[] types) {
        return Arrays.stream(types).map(TypeText::of).sorted();
    }

    private static String list(String before, Stream<String> names) {
        String list = names.collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : before + list;
    }
}
