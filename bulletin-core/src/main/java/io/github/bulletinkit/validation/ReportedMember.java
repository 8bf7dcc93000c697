package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an issue that a violation is reported at, and its place in the document: members come in the order of the
 * record components, elements in that of their list, and a value before its members.
 */
final class ReportedMember implements Comparable<ReportedMember> {
    private final MemberPath path;
    private final int[] place;

    private ReportedMember(MemberPath path, int[] place) {
        this.path = path;
        this.place = place;
    }

    static ReportedMember of(Issue issue, Path reported) {
        MemberPath path = null;
        List<Integer> place = new ArrayList<>();
        Object value = issue;
        for (Path.Node node : reported) {
            if (node.isInIterable()) {
                path = requireNonNull(path).element(node.getIndex());
                place.add(node.getIndex());
                value = ((List<?>) requireNonNull(value)).get(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path = path == null ? MemberPath.of(node.getName()) : path.member(node.getName());
                RecordComponent[] members = requireNonNull(value).getClass().getRecordComponents();
                int ordinal = ordinal(node.getName(), members);
                place.add(ordinal);
                value = value(members[ordinal], value);
            }
        }
        return new ReportedMember(
                requireNonNull(path, "no rule is reported at the issue itself"),
                place.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int ordinal(String name, RecordComponent[] members) {
        return Arrays.stream(members).map(RecordComponent::getName).toList().indexOf(name);
    }

    private static @Nullable Object value(RecordComponent member, Object owner) {
        try {
            return member.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model is public, but " + member + " cannot be read", e);
        }
    }

    @Override
    public int compareTo(ReportedMember other) {
        return Arrays.compare(place, other.place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedMember member && Arrays.equals(place, member.place);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(place);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
