package io.github.bulletinkit.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.validation.IssueValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AllElementsTest {

    @Test
    void issueWithEveryElementIsValid() {
        IssueValidator validator = IssueValidator.of(BulletinFormat.yangtzeDeltaWeekly());
        assertThat(validator.validate(AllElements.create()).violations()).isEmpty();
        assertThat(validator.validate(AllElements.withContents()).violations()).isEmpty();
    }

    @Test
    void issueWithEveryElementComesBackFromJson() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        IssueJson.write(AllElements.withContents(), json);
        assertThat(IssueJson.read(new ByteArrayInputStream(json.toByteArray()))).isEqualTo(AllElements.withContents());
    }
}
