import io.github.bulletinkit.internal.validation.ConsistentNumberValidator;
import io.github.bulletinkit.internal.validation.DateInYearValidator;
import io.github.bulletinkit.internal.validation.DistinctTitlesValidator;
import io.github.bulletinkit.internal.validation.EditedContentValidator;
import io.github.bulletinkit.internal.validation.EditedPassagesValidator;
import io.github.bulletinkit.internal.validation.EditedTextValidator;
import io.github.bulletinkit.internal.validation.EvenRowsValidator;
import io.github.bulletinkit.internal.validation.EvenSpacingValidator;
import io.github.bulletinkit.internal.validation.FaithfulContentsValidator;
import io.github.bulletinkit.internal.validation.LegibleTextValidator;
import io.github.bulletinkit.internal.validation.LinkTargetValidator;
import io.github.bulletinkit.internal.validation.NoTypedIndentValidator;
import io.github.bulletinkit.internal.validation.NonEmptyValidator;
import io.github.bulletinkit.internal.validation.PartsOfFormatValidator;
import io.github.bulletinkit.internal.validation.PresentValidator;
import io.github.bulletinkit.internal.validation.SectionsOfFormatValidator;
import jakarta.validation.ConstraintValidator;

/** The domain model of a Chinese government bulletin, with its validation, JSON form and published-text reader. */
@SuppressWarnings("module") // The module of the renderers is compiled after this one.
module io.github.bulletinkit.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;
    requires transitive com.fasterxml.jackson.databind;

    exports io.github.bulletinkit.constraint;
    exports io.github.bulletinkit.format;
    exports io.github.bulletinkit.json;
    exports io.github.bulletinkit.model;
    exports io.github.bulletinkit.text;
    exports io.github.bulletinkit.validation;
    exports io.github.bulletinkit.internal.hanzi to
            io.github.bulletinkit.render;

    // The provider reads the constrained fields; which framework of the host creates the validators is not known here.
    opens io.github.bulletinkit.model to
            org.hibernate.validator;
    opens io.github.bulletinkit.internal.validation;

    // Jackson makes the deserializers that the mixins name.
    opens io.github.bulletinkit.internal.json to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            io.github.bulletinkit.json.BulletinModule;
    provides ConstraintValidator with
            ConsistentNumberValidator,
            DateInYearValidator,
            DistinctTitlesValidator,
            EditedContentValidator,
            EditedPassagesValidator,
            EditedTextValidator,
            EvenRowsValidator,
            EvenSpacingValidator,
            FaithfulContentsValidator,
            LegibleTextValidator,
            LinkTargetValidator,
            NoTypedIndentValidator,
            NonEmptyValidator,
            PartsOfFormatValidator,
            PresentValidator,
            SectionsOfFormatValidator;
}
