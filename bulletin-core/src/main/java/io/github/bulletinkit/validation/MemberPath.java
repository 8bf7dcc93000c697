package io.github.bulletinkit.validation;

import io.github.bulletinkit.model.Issue;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The path of a member of an issue, and its place in the document: members come in the order of the record components,
 * elements in that of their list, and a value before its members.
 */
final class MemberPath implements Comparable<MemberPath> {
    private final String text;
    private final int[] place;

    private MemberPath(String text, int[] place) {
        this.text = text;
        this.place = place;
    }

    /**
     * The member that a violation is reported at.
     *
     * @param path the path from the issue
     * @param leaf the innermost record on the path, which tells of what type a block is
     */
    static MemberPath of(Path path, Object leaf) {
        StringBuilder text = new StringBuilder();
        List<Integer> place = new ArrayList<>();
        Type type = Issue.class;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                text.append('[').append(node.getIndex()).append(']');
                place.add(node.getIndex());
                type = ((ParameterizedType) type).getActualTypeArguments()[0];
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
                RecordComponent[] members = recordType(type, leaf).getRecordComponents();
                int ordinal = ordinal(node.getName(), members);
                place.add(ordinal);
                type = members[ordinal].getGenericType();
            }
        }
        return new MemberPath(
                text.toString(), place.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Class<?> recordType(Type type, Object leaf) {
        return type instanceof Class<?> known && known.isRecord() ? known : leaf.getClass();
    }

    private static int ordinal(String name, RecordComponent[] members) {
        return Arrays.stream(members).map(RecordComponent::getName).toList().indexOf(name);
    }

    @Override
    public int compareTo(MemberPath other) {
        return Arrays.compare(place, other.place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberPath path && Arrays.equals(place, path.place);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(place);
    }

    @Override
    public String toString() {
        return text;
    }
}
