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

/** Refuses bodies that are too long to be held in memory. Neither Tomcat nor Spring has a limit for other bodies than forms. */
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {
    private final long limit;

    BodyLimit(@Value("${host.max-body-size}") DataSize limit) {
        this.limit = limit.toBytes();
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
        if (length > limit) {
            throw new MaxUploadSizeExceededException(limit);
        }
    }

    /** For bodies that do not tell their length. */
    private final class Limited extends FilterInputStream {
        private long length;

        private Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int size) throws IOException {
            int read = super.read(bytes, offset, size);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int more) {
            length += more;
            requireWithin(length);
        }
    }
}
