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
 * A member with a violation, and its place in the document: members in the order of the record components, elements in
 * that of their list, a value before its members.
 *
 * @param place for each step of the path the place among the members or elements
 */
record ReportedMember(MemberPath path, List<Integer> place) implements Comparable<ReportedMember> {

    static ReportedMember of(Issue issue, MemberPath path) {
        List<Integer> place = new ArrayList<>();
        Object value = issue;
        for (MemberPath step : path.steps()) {
            requireNonNull(value, "what is reported at is there");
            if (step.isElement()) {
                place.add(step.index());
                value = ((List<?>) value).get(step.index());
            } else {
                RecordComponent[] members = value.getClass().getRecordComponents();
                int ordinal = ordinal(step.name(), members);
                place.add(ordinal);
                value = value(members[ordinal], value);
            }
        }
        return new ReportedMember(path, List.copyOf(place));
    }

    /** Converts a path of Jakarta Validation, in which a node has the index of the element before it. */
    static ReportedMember of(Issue issue, Path reported) {
        MemberPath path = null;
        for (Path.Node node : reported) {
            if (node.isInIterable()) {
                path = requireNonNull(path).element(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path = path == null ? MemberPath.of(node.getName()) : path.member(node.getName());
            }
        }
        return of(issue, requireNonNull(path, "no rule is reported at the issue itself"));
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
        return Arrays.compare(place.toArray(Integer[]::new), other.place.toArray(Integer[]::new));
    }
}
