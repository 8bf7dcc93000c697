package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.model.MemberPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reports a violation at a path. Jakarta Validation has no common type for the ends of a path, and it keeps the index
 * of an element in the node after the list.
 *
 * @param property adds a member
 * @param bean adds an element of a list that is the last node
 * @param container adds an element of a list inside a list
 * @param end reports the violation here
 */
record ReportedPath(
        Function<String, NodeBuilderCustomizableContext> property,
        Supplier<LeafNodeBuilderCustomizableContext> bean,
        Supplier<ContainerElementNodeBuilderCustomizableContext> container,
        Runnable end) {
    /** Jakarta Validation's name for the elements of a list. */
    private static final String ELEMENT = "<list element>";

    /**
     * Reports the violation.
     *
     * @param path relative to the validated value; null for the value itself
     */
    static void report(ConstraintViolationBuilder violation, @Nullable MemberPath path) {
        if (path == null) {
            violation.addConstraintViolation();
        } else {
            new ReportedPath(
                            violation::addPropertyNode,
                            violation::addBeanNode,
                            () -> violation.addContainerElementNode(ELEMENT, List.class, 0),
                            violation::addConstraintViolation)
                    .follow(path.steps());
        }
    }

    private static ReportedPath at(NodeBuilderCustomizableContext node) {
        return new ReportedPath(
                node::addPropertyNode,
                node::addBeanNode,
                () -> node.addContainerElementNode(ELEMENT, List.class, 0),
                node::addConstraintViolation);
    }

    private static ReportedPath at(NodeBuilderDefinedContext node) {
        return new ReportedPath(
                node::addPropertyNode,
                node::addBeanNode,
                () -> node.addContainerElementNode(ELEMENT, List.class, 0),
                node::addConstraintViolation);
    }

    private static ReportedPath at(ContainerElementNodeBuilderDefinedContext node) {
        return new ReportedPath(
                node::addPropertyNode,
                node::addBeanNode,
                () -> node.addContainerElementNode(ELEMENT, List.class, 0),
                node::addConstraintViolation);
    }

    private void follow(List<MemberPath> steps) {
        if (steps.isEmpty()) {
            end.run();
            return;
        }
        MemberPath step = steps.get(0);
        List<MemberPath> rest = steps.subList(1, steps.size());
        if (!step.isElement()) {
            at(property.apply(step.name())).follow(rest);
        } else if (!rest.isEmpty() && !rest.get(0).isElement()) {
            at(property.apply(rest.get(0).name()).inIterable().atIndex(step.index()))
                    .follow(rest.subList(1, rest.size()));
        } else if (rest.isEmpty() && !isInsideList(step)) {
            bean.get().inIterable().atIndex(step.index()).addConstraintViolation();
        } else {
            at(container.get().inIterable().atIndex(step.index())).follow(rest);
        }
    }

    private static boolean isInsideList(MemberPath element) {
        MemberPath list = element.parent();
        return list != null && list.isElement();
    }
}
