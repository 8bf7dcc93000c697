package host;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.render.OutputFormat;
import io.github.bulletinkit.render.Renderer;
import io.github.bulletinkit.render.RendererProvider;
import java.io.IOException;
import java.io.OutputStream;

/** Provides the renderer of the host: each title of an issue on a line. */
public final class PlainTitlesProvider implements RendererProvider {
    private static final OutputFormat TITLES = new OutputFormat("titles", "text/plain", "txt");

    @Override
    public OutputFormat format() {
        return TITLES;
    }

    @Override
    public Renderer create() {
        return new PlainTitles();
    }

    private static final class PlainTitles implements Renderer {
        @Override
        public OutputFormat format() {
            return TITLES;
        }

        @Override
        public void render(Issue issue, OutputStream out) throws IOException {
            StringBuilder titles = new StringBuilder(issue.masthead().title()).append('\n');
            for (Section section : issue.sections()) {
                for (Article article : section.articles()) {
                    titles.append(article.title()).append('\n');
                }
            }
            out.write(titles.toString().getBytes(UTF_8));
            out.flush();
        }
    }
}
