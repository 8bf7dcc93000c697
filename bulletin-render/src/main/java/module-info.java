/** Renderers for Chinese government bulletins, with their look-up by output format. */
@SuppressWarnings("requires-automatic") // OpenPDF 2.0 has no module descriptor, but a name in its manifest
module io.github.bulletinkit.render {
    requires static transitive org.jspecify;
    requires transitive io.github.bulletinkit.core;
    requires java.desktop;
    requires java.xml;
    requires com.github.librepdf.openpdf;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine;

    exports io.github.bulletinkit.render;
    exports io.github.bulletinkit.render.docx;
    exports io.github.bulletinkit.render.html;
    exports io.github.bulletinkit.render.markdown;
    exports io.github.bulletinkit.render.ofd;
    exports io.github.bulletinkit.render.pdf;
    exports io.github.bulletinkit.render.style;

    uses io.github.bulletinkit.render.RendererProvider;

    provides io.github.bulletinkit.render.RendererProvider with
            io.github.bulletinkit.render.docx.DocxRendererProvider,
            io.github.bulletinkit.render.html.HtmlRendererProvider,
            io.github.bulletinkit.render.markdown.MarkdownRendererProvider,
            io.github.bulletinkit.render.ofd.OfdRendererProvider,
            io.github.bulletinkit.render.pdf.PdfRendererProvider;
}
