package io.github.bulletinkit.render.internal.markdown;

import io.github.bulletinkit.model.UnreadableIssueException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Collects the faults of a document, to report them all at once. */
public final class Faults {
    private final List<Fault> faults = new ArrayList<>();

    private record Fault(SourcePosition place, String problem) {

        @Override
        public String toString() {
            return "line " + place.line() + ", column " + place.column() + ": " + problem;
        }
    }

    /** Adds a fault: what is wrong, and what to write instead. */
    public void add(SourcePosition place, String problem) {
        faults.add(new Fault(place, problem));
    }

    public int count() {
        return faults.size();
    }

    /** Throws if there are faults, with the place of the first and a message line for each. */
    public void refuseAny() {
        if (faults.isEmpty()) {
            return;
        }
        faults.sort(Comparator.comparing(Fault::place));
        Fault first = faults.get(0);
        String others = faults.stream().skip(1).map(fault -> "\n" + fault).collect(Collectors.joining());
        throw new UnreadableIssueException(
                first.problem() + others, first.place().line(), first.place().column(), "", null);
    }
}
