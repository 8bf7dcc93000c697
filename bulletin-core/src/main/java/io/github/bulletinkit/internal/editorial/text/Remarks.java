package io.github.bulletinkit.internal.editorial.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the faults that one rule finds in one text. Faults of one kind are one remark that quotes each of them, so that
 * an author corrects all at once: “甲,乙”“丙,丁”. Of very many the first ten are quoted and the others counted: “……（+30）”.
 */
public final class Remarks {
    /** The most faults of a kind that are quoted. */
    public static final int MOST = 10;

    private final String between;
    private final List<String> own;
    private final Map<Remark, Kind> kinds = new LinkedHashMap<>();

    private Remarks(String between, String... own) {
        this.between = between;
        this.own = List.of(own);
    }

    /** Starts without faults. These parameters, in quotation marks in the message, tell faults of a kind apart. */
    public static Remarks quoting(String... own) {
        return new Remarks("”“", own);
    }

    /** Starts without faults. These parameters, without quotation marks in the message, tell faults of a kind apart. */
    public static Remarks listing(String... own) {
        return new Remarks("；", own);
    }

    /**
     * Adds a fault.
     *
     * @param message the rule's id, maybe with a wording
     * @param parameters the values of the message, by name
     */
    public void add(String message, Map<String, Object> parameters) {
        Map<String, Object> common = new HashMap<>(parameters);
        own.forEach(common::remove);
        kinds.computeIfAbsent(new Remark(message, common), kind -> new Kind()).add(new Remark(message, parameters));
    }

    /** Returns a remark for each kind of fault, in the order of the first faults. */
    public List<Remark> all() {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Remark> all = new ArrayList<>();
        kinds.forEach((remark, kind) -> {
            Map<String, Object> parameters = new HashMap<>(remark.parameters());
            own.forEach(name -> parameters.put(name, kind.joined(name, between)));
            all.add(new Remark(remark.message(), parameters));
        });
        return all;
    }

    private static final class Kind {
        private final List<Remark> first = new ArrayList<>();
        private int others;

        void add(Remark fault) {
            if (first.size() == MOST) {
                others++;
            } else if (!first.contains(fault)) {
                first.add(fault);
            }
        }

        String joined(String name, String between) {
            StringBuilder joined = new StringBuilder();
            for (Remark fault : first) {
                joined.append(joined.isEmpty() ? "" : between)
                        .append(fault.parameters().get(name));
            }
            return others == 0 ? joined.toString() : joined + between + "……（+" + others + "）";
        }
    }
}
