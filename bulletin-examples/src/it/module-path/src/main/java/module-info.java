/** A program on the module path, with a renderer of its own. */
module host {
    requires io.github.bulletinkit.render;

    provides io.github.bulletinkit.render.RendererProvider with
            host.PlainTitlesProvider;
}
