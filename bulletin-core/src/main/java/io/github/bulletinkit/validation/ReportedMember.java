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
 * @param path the path of the member, empty for the issue itself
 * @param place for each step of the path the place among the members or elements
 */
record ReportedMember(String path, List<Integer> place) implements Comparable<ReportedMember> {

    static ReportedMember of(Issue issue, String path) {
        return path.isEmpty() ? new ReportedMember("", List.of()) : of(issue, MemberPath.parse(path));
    }

    static ReportedMember of(Issue issue, MemberPath path) {
        List<Integer> place = new ArrayList<>();
        Object value = issue;
        for (MemberPath step : path.steps()) {
            if (step.isElement() && value instanceof List<?> list && step.index() < list.size()) {
                place.add(step.index());
                value = list.get(step.index());
            } else if (!step.isElement() && value instanceof Record owner) {
                RecordComponent[] members = owner.getClass().getRecordComponents();
                int ordinal = ordinal(step.name(), members);
                if (ordinal < 0) {
                    throw noMember(path);
                }
                place.add(ordinal);
                value = value(members[ordinal], owner);
            } else {
                throw noMember(path);
            }
        }
        return new ReportedMember(path.toString(), List.copyOf(place));
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

    private static IllegalArgumentException noMember(MemberPath path) {
        return new IllegalArgumentException("the issue has no member " + path);
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
        int shared = Math.min(place.size(), other.place.size());
        for (int i = 0; i < shared; i++) {
            int order = Integer.compare(place.get(i), other.place.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(place.size(), other.place.size());
    }
}
