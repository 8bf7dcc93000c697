package io.github.bulletinkit.internal.editorial.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds captions of one body whose numbers come twice, leave one out, or fall. Numbers may begin with any, because some
 * issues run on from article to article. A table that is continued (续表1) has the number of its beginning.
 */
final class CaptionNumbers {

    private CaptionNumbers() {}

    static List<MemberRemark> in(Content content) {
        return content.bodies().flatMap(body -> in(body).stream()).toList();
    }

    private static List<MemberRemark> in(Body body) {
        Map<String, List<Labelled>> byKind = body.captions()
                .filter(caption -> caption.text().indexOf('续') < 0)
                .flatMap(caption -> CaptionLabel.of(caption.text()).map(label -> new Labelled(caption, label)).stream())
                .collect(Collectors.groupingBy(caption -> caption.label().kind()));
        return byKind.values().stream()
                .flatMap(captions -> ofKind(captions).stream())
                .toList();
    }

    private static List<MemberRemark> ofKind(List<Labelled> captions) {
        Set<Integer> all = captions.stream()
                .map(caption -> caption.label().ordinal())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Labelled> seen = new HashMap<>();
        List<MemberRemark> remarks = new ArrayList<>();
        int last = 0;
        for (Labelled caption : captions) {
            int ordinal = caption.label().ordinal();
            if (seen.putIfAbsent(caption.label().number(), caption) != null) {
                remarks.add(caption.remark("repeated", caption.label()));
            } else if (ordinal > 0 && ordinal < last) {
                remarks.add(caption.remark("order", caption.label().with(last)));
            } else if (last > 0 && ordinal > last + 1 && !all.contains(last + 1)) {
                remarks.add(caption.remark("gap", caption.label().with(last + 1)));
            }
            last = Math.max(last, ordinal);
        }
        return remarks;
    }

    private record Labelled(Line caption, CaptionLabel label) {

        MemberRemark remark(String wording, CaptionLabel other) {
            return MemberRemark.of(
                    caption.path(),
                    "caption.number/" + wording,
                    Map.of("label", label.toString(), "other", other.toString()));
        }
    }
}
