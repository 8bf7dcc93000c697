package io.github.bulletinkit.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds renderers by the name of their format, among the {@link RendererProvider}s that {@link ServiceLoader} finds.
 *
 * <p>It uses the class loader that loaded this library, not the thread's context class loader: the threads of a pool
 * may not see the jars of the application, for example in an executable jar of Spring Boot. If only another class
 * loader sees a provider, create its renderer directly.
 *
 * <p>Each look-up reads the service files again, so keep the renderer.
 */
public final class Renderers {

    private Renderers() {}

    /**
     * Creates the renderer of a format with default settings.
     *
     * @param name the name of the format, such as {@code html}, in upper or lower case
     * @throws IllegalArgumentException if the format is unknown; the message lists the known formats
     * @throws IllegalStateException if two providers have formats of the same name
     */
    public static Renderer forFormat(String name) {
        return forFormat(name, ownClassLoader());
    }

    /**
     * The formats that {@link #forFormat} knows, ordered by name.
     *
     * @throws IllegalStateException if two providers have formats of the same name
     */
    public static List<OutputFormat> formats() {
        return providers(ownClassLoader()).values().stream()
                .map(RendererProvider::format)
                .toList();
    }

    static Renderer forFormat(String name, ClassLoader classLoader) {
        requireNonNull(name, "name");
        SortedMap<String, RendererProvider> providers = providers(classLoader);
        RendererProvider provider = providers.get(name.toLowerCase(Locale.ROOT));
        if (provider == null) {
            throw new IllegalArgumentException("no renderer for the format \"" + name + "\"; known formats: "
                    + String.join(", ", providers.keySet()));
        }
        return provider.create();
    }

    private static SortedMap<String, RendererProvider> providers(ClassLoader classLoader) {
        SortedMap<String, RendererProvider> providers = new TreeMap<>();
        for (RendererProvider provider : ServiceLoader.load(RendererProvider.class, classLoader)) {
            String name = provider.format().name();
            RendererProvider other = providers.put(name, provider);
            if (other != null) {
                throw new IllegalStateException("two renderers for the format \"" + name + "\": "
                        + other.getClass().getName() + " and "
                        + provider.getClass().getName() + "; remove one of them");
            }
        }
        return providers;
    }

    private static ClassLoader ownClassLoader() {
        return Renderers.class.getClassLoader();
    }
}
