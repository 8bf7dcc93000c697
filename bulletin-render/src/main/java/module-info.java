/** Renderers for Chinese government bulletins, with their look-up by output format. */
module io.github.bulletinkit.render {
    requires static transitive org.jspecify;
    requires transitive io.github.bulletinkit.core;

    exports io.github.bulletinkit.render;

    uses io.github.bulletinkit.render.RendererProvider;
}
