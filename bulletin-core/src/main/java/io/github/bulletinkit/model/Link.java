package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LinkTarget;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text that leads to an address (链接).
 *
 * @param text the characters that are printed
 * @param target a whole address (RFC 3986) with the scheme http, https or mailto, such as {@code https://www.gov.cn/}; any
 *     other is an error of the issue, and renderers print the text without a link
 */
public record Link(
        String text,
        @LinkTarget(payload = ErrorSeverity.class) String target) implements Inline {
    private static final Set<String> WEB = Set.of("http", "https");

    public Link {
        requireNonNull(text, "text");
        requireNonNull(target, "target");
    }

    /** Returns the target as a URI; empty if it is not a whole address with the scheme http, https or mailto. */
    public Optional<URI> address() {
        try {
            return Optional.of(new URI(target)).filter(Link::isWhole);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(URI uri) {
        String scheme = lowerCase(uri.getScheme());
        return WEB.contains(scheme)
                ? uri.getRawAuthority() != null
                : scheme.equals("mailto")
                        && uri.isOpaque()
                        && uri.getRawSchemeSpecificPart().indexOf('@') > 0;
    }

    private static String lowerCase(@Nullable String scheme) {
        return scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
    }

    @Override
    public Link withText(String text) {
        return new Link(text, target);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.link(this);
    }
}
