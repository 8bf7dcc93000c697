package host;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpInputMessage;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class BodyLimitTest {
    private final BodyLimit limit = new BodyLimit(DataSize.ofBytes(7), 2);

    @Test
    void singleBytesAreCountedToo() throws Exception {
        InputStream body = body("12345678");
        body.readNBytes(6);
        body.read();
        assertRefused(body::read);
    }

    @Test
    void singleCommasAreCountedToo() throws Exception {
        InputStream body = body(",0,0,");
        body.readNBytes(4);
        assertRefused(body::read);
    }

    private InputStream body(String text) throws Exception {
        HttpInputMessage message = new MockHttpInputMessage(text.getBytes(StandardCharsets.UTF_8));
        return limit.beforeBodyRead(message, null, null, null).getBody();
    }

    private static void assertRefused(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(MaxUploadSizeExceededException.class);
    }
}
