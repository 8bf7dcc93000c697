package io.github.bulletinkit.internal.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;

/** Where a violation is reported, seen from the value that the constraint stands on. */
interface Place {

    /** Ends the violation at this place. */
    void add(ConstraintViolationBuilder violation);

    static Place itself() {
        return ConstraintViolationBuilder::addConstraintViolation;
    }

    static Place member(String name) {
        return violation -> violation.addPropertyNode(name).addConstraintViolation();
    }

    static Place member(String name, String inner) {
        return violation ->
                violation.addPropertyNode(name).addPropertyNode(inner).addConstraintViolation();
    }

    /** An element of the list that the constraint stands on. */
    static Place element(int index) {
        return violation -> violation.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
    }

    static Place element(String list, int index) {
        return violation -> violation
                .addPropertyNode(list)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    static Place section(int section) {
        return element("sections", section);
    }

    static Place sectionTitle(int section) {
        return violation -> violation
                .addPropertyNode("sections")
                .addPropertyNode("title")
                .inIterable()
                .atIndex(section)
                .addConstraintViolation();
    }

    static Place article(int section, int article) {
        return violation -> violation
                .addPropertyNode("sections")
                .addPropertyNode("articles")
                .inIterable()
                .atIndex(section)
                .addBeanNode()
                .inIterable()
                .atIndex(article)
                .addConstraintViolation();
    }

    static Place articleTitle(int section, int article) {
        return violation -> violation
                .addPropertyNode("sections")
                .addPropertyNode("articles")
                .inIterable()
                .atIndex(section)
                .addPropertyNode("title")
                .inIterable()
                .atIndex(article)
                .addConstraintViolation();
    }

    static Place articleSource(int section, int article) {
        return violation -> violation
                .addPropertyNode("sections")
                .addPropertyNode("articles")
                .inIterable()
                .atIndex(section)
                .addPropertyNode("source")
                .inIterable()
                .atIndex(article)
                .addConstraintViolation();
    }

    static Place articleBlock(int section, int article, int block) {
        return violation -> violation
                .addPropertyNode("sections")
                .addPropertyNode("articles")
                .inIterable()
                .atIndex(section)
                .addPropertyNode("body")
                .inIterable()
                .atIndex(article)
                .addBeanNode()
                .inIterable()
                .atIndex(block)
                .addConstraintViolation();
    }

    static Place tocEntry(int entry) {
        return violation -> violation
                .addPropertyNode("tableOfContents")
                .addPropertyNode("entries")
                .addBeanNode()
                .inIterable()
                .atIndex(entry)
                .addConstraintViolation();
    }
}
