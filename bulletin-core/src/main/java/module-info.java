/** The domain model of a Chinese government bulletin, with its validation, JSON form and published-text reader. */
module io.github.bulletinkit.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires com.fasterxml.jackson.databind;

    exports io.github.bulletinkit.model;
}
