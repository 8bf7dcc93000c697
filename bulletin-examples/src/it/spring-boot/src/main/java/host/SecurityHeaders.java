package host;

import io.github.bulletinkit.render.html.HtmlRenderer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Allows pages only what they need. A preview is inside the page and under its policy, so the style sheet of the library is
 * allowed by its hash, in addition to the files of the service.
 */
@Component
class SecurityHeaders extends OncePerRequestFilter {
    private final String policy;

    SecurityHeaders(HtmlRenderer html) throws NoSuchAlgorithmException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(html.stylesheet().getBytes(StandardCharsets.UTF_8));
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; img-src 'self' data:; connect-src 'self'; frame-src blob:; base-uri 'none'; form-action 'none'; "
                + "frame-ancestors 'none'";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        chain.doFilter(request, response);
    }
}
