package host;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses bodies that would take too much memory: because of their length, or of the number of their elements, each of which
 * takes more memory than its bytes and may break a rule. Tomcat and Spring have a limit for forms only.
 */
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {
    private final long longest;
    private final int mostElements;

    BodyLimit(@Value("${host.max-body-size}") DataSize longest, @Value("${host.max-body-elements}") int mostElements) {
        this.longest = longest.toBytes();
        this.mostElements = mostElements;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        requireWithin(message.getHeaders().getContentLength());
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() throws IOException {
                return new Limited(message.getBody());
            }

            @Override
            public HttpHeaders getHeaders() {
                return message.getHeaders();
            }
        };
    }

    private void requireWithin(long length) {
        if (length > longest) {
            throw new MaxUploadSizeExceededException(longest);
        }
    }

    /** A body may come without its length. Elements are counted by commas, which hanzi and base64 do not have. */
    private final class Limited extends FilterInputStream {
        private long length;
        private int elements;

        private Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
        }

        @Override
        public int read(byte[] bytes, int offset, int size) throws IOException {
            int read = super.read(bytes, offset, size);
            for (int at = offset; at < offset + read; at++) {
                count(bytes[at]);
            }
            return read;
        }

        private void count(byte next) {
            requireWithin(++length);
            if (next == ',' && ++elements > mostElements) {
                throw new MaxUploadSizeExceededException(longest);
            }
        }
    }
}
