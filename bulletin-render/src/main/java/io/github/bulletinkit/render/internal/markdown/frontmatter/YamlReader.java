package io.github.bulletinkit.render.internal.markdown.frontmatter;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads YAML 1.2 in which all scalars are text on one line; refuses anchors, tags and deep nesting. */
final class YamlReader {
    private static final String NO_TEXT = "YAML does not read this as text; write it in double quotes, on one line";
    private static final int MOST_FAULTS = 20;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private YamlReader() {}

    /** The members; null if there are none, or after too many faults. */
    static @Nullable MappingNode read(YamlSource source) {
        for (int faults = 0; faults < MOST_FAULTS; faults++) {
            try {
                return compose(source);
            } catch (MarkedYamlEngineException e) {
                source.skip(place(e), problem(e));
            }
        }
        return null;
    }

    private static @Nullable MappingNode compose(YamlSource source) {
        Node root = new TextComposer(source.text()).getSingleNode().orElse(null);
        if (root == null || root instanceof MappingNode) {
            return (MappingNode) root;
        }
        source.refuse(root, "expected a key with its value, as in title: …");
        return null;
    }

    /** Reports an open quote or bracket, or a key without a colon, at its start; other faults where they are found. */
    private static Mark place(MarkedYamlEngineException e) {
        Mark found = e.getProblemMark().orElseThrow();
        Mark begin = e.getContextMark().orElse(found);
        boolean isOpen = String.valueOf(e.getContext()).matches("while (scanning|parsing a flow).*");
        return isOpen && begin.getLine() < found.getLine() ? begin : found;
    }

    private static String problem(MarkedYamlEngineException e) {
        String fault = e.getContext() + ": " + e.getProblem();
        if (e instanceof Refusal) {
            return e.getProblem();
        } else if (fault.contains("could not find expected ':'")) {
            return "expected a key with its value, as in title: …";
        } else if (fault.contains("escape")) {
            return "unknown escape; after \\ write one of \" \\ / b f n r t 0, or u and four digits";
        } else if (fault.contains("scanning a quoted scalar")) {
            return "the quotes that begin here have no end; close them on the same line";
        } else if (fault.contains("parsing a flow")) {
            return "the brackets have no end; write a comma between their parts, and close them";
        }
        return NO_TEXT + ", and indent the keys of one level alike";
    }

    /** Accepts only texts, lists and mappings. */
    private static final class TextComposer extends Composer {
        private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
        private static final int DEEPEST = 8;

        private int depth;

        TextComposer(String yaml) {
            super(SETTINGS, new ParserImpl(SETTINGS, new StreamReader(SETTINGS, new StringReader(yaml))));
        }

        @Override
        protected Node composeScalarNode(Optional<Anchor> anchor, List<CommentLine> comments) {
            ScalarEvent scalar = (ScalarEvent) parser.peekEvent();
            boolean onOneLine = line(scalar.getStartMark()) == line(scalar.getEndMark());
            boolean isText = scalar.isPlain()
                    ? !NULLS.contains(scalar.getValue()) && !scalar.getValue().contains("\u3000#")
                    : scalar.isSQuoted() || scalar.isDQuoted();
            refuseUnless(
                    onOneLine && isText && anchor.isEmpty() && scalar.getTag().isEmpty(), scalar, NO_TEXT);
            return super.composeScalarNode(anchor, comments);
        }

        private static int line(Optional<Mark> mark) {
            return mark.orElseThrow().getLine();
        }

        @Override
        protected SequenceNode composeSequenceNode(Optional<Anchor> anchor) {
            enter();
            SequenceNode node = super.composeSequenceNode(anchor);
            depth--;
            return node;
        }

        @Override
        protected Node composeMappingNode(Optional<Anchor> anchor) {
            enter();
            Node node = super.composeMappingNode(anchor);
            depth--;
            return node;
        }

        private void enter() {
            CollectionStartEvent start = (CollectionStartEvent) parser.peekEvent();
            refuseUnless(start.getAnchor().isEmpty() && start.getTag().isEmpty(), start, NO_TEXT);
            depth++;
            refuseUnless(depth <= DEEPEST, start, "lists or keys too deep in one another");
        }

        private static void refuseUnless(boolean fine, NodeEvent event, String problem) {
            if (!fine) {
                throw new Refusal(problem, event.getStartMark());
            }
        }
    }

    /** A fault in this dialect that YAML allows. */
    private static final class Refusal extends MarkedYamlEngineException {
        private static final long serialVersionUID = 1L;

        Refusal(String problem, Optional<Mark> place) {
            super(null, Optional.empty(), problem, place);
        }
    }
}
