package io.github.bulletinkit.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks up renderers by the name of their format, among the {@link RendererProvider}s that {@link ServiceLoader} finds.
 *
 * <p>The class loader asked is the one that loaded this library, not the thread's context class loader: the answer is
 * then the same on every thread, also where a pool's threads see none of the application's jars, as in an executable jar
 * of Spring Boot. A provider that only another class loader sees is used directly, through its own renderer class.
 *
 * <p>A look-up reads the service files anew; a renderer is best looked up once and kept.
 */
public final class Renderers {

    private Renderers() {}

    /**
     * The renderer for a format, with its usual settings. Renderers of other formats are not made.
     *
     * @param name the format's name, such as {@code html}, in letters of either case
     * @return the renderer
     * @throws IllegalArgumentException if there is none; the message lists the known formats
     * @throws IllegalStateException if two providers have formats of the same name
     */
    public static Renderer forFormat(String name) {
        return forFormat(name, ownClassLoader());
    }

    /**
     * The formats that {@link #forFormat} knows.
     *
     * @return the formats, ordered by name
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
