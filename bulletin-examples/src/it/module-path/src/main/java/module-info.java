/** A program on the module path with its own renderer. */
module host {
    requires io.github.bulletinkit.render;

    provides io.github.bulletinkit.render.RendererProvider with
            host.PlainTitlesProvider;
}
