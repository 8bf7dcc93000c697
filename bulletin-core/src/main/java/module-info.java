/** The domain model of a Chinese government bulletin, with its validation, JSON form and published-text reader. */
module io.github.bulletinkit.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires transitive com.fasterxml.jackson.databind;

    exports io.github.bulletinkit.json;
    exports io.github.bulletinkit.model;
    exports io.github.bulletinkit.text;

    // Jackson makes the deserializers that the mixins name.
    opens io.github.bulletinkit.internal.json to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            io.github.bulletinkit.json.BulletinModule;
}
