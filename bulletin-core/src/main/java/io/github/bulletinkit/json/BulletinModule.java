package io.github.bulletinkit.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.bulletinkit.internal.json.ArticleMixin;
import io.github.bulletinkit.internal.json.BlockDeserializer;
import io.github.bulletinkit.internal.json.BlockMixin;
import io.github.bulletinkit.internal.json.ColophonMixin;
import io.github.bulletinkit.internal.json.FigureDeserializer;
import io.github.bulletinkit.internal.json.FigureSerializer;
import io.github.bulletinkit.internal.json.HeadingMixin;
import io.github.bulletinkit.internal.json.InlineDeserializer;
import io.github.bulletinkit.internal.json.IssueMixin;
import io.github.bulletinkit.internal.json.IssueNumberMixin;
import io.github.bulletinkit.internal.json.MastheadMixin;
import io.github.bulletinkit.internal.json.ParagraphMixin;
import io.github.bulletinkit.internal.json.ParagraphSerializer;
import io.github.bulletinkit.internal.json.SectionMixin;
import io.github.bulletinkit.internal.json.StrongMixin;
import io.github.bulletinkit.internal.json.TableMixin;
import io.github.bulletinkit.internal.json.TableOfContentsMixin;
import io.github.bulletinkit.internal.json.TextMixin;
import io.github.bulletinkit.internal.json.TocEntryMixin;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.Text;
import io.github.bulletinkit.model.TocEntry;

/**
 * Teaches a host's own Jackson mapper the JSON form of an issue, as {@link IssueJson} describes it. Register it with
 * {@code JsonMapper.builder().addModule(new BulletinModule())}; {@code findAndAddModules()} finds it too.
 *
 * <p>The module brings all that belongs to the form, and only for the types of the model: the names and the order of the
 * members, which of them are left out, what an absent one is read as, both forms of a paragraph, the strict date, a
 * picture in base64, and that no array holds null. A host's naming strategy, default inclusion and module for dates change none of it.
 *
 * <p>What a mapper decides for all its types stays the host's decision: whether an unknown or a duplicate member, text
 * after the document, or a number in place of a string is refused. {@link IssueJson} refuses all of these. Faults are
 * reported as Jackson's exceptions.
 */
public final class BulletinModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module to register; it holds no state of its own. */
    public BulletinModule() {
        setMixInAnnotation(Issue.class, IssueMixin.class);
        setMixInAnnotation(Masthead.class, MastheadMixin.class);
        setMixInAnnotation(IssueNumber.class, IssueNumberMixin.class);
        setMixInAnnotation(Section.class, SectionMixin.class);
        setMixInAnnotation(Article.class, ArticleMixin.class);
        setMixInAnnotation(Colophon.class, ColophonMixin.class);
        setMixInAnnotation(TableOfContents.class, TableOfContentsMixin.class);
        setMixInAnnotation(TocEntry.class, TocEntryMixin.class);

        setMixInAnnotation(Block.class, BlockMixin.class);
        addDeserializer(Block.class, new BlockDeserializer());
        setMixInAnnotation(Paragraph.class, ParagraphMixin.class);
        addSerializer(Paragraph.class, new ParagraphSerializer());
        setMixInAnnotation(Heading.class, HeadingMixin.class);
        setMixInAnnotation(Table.class, TableMixin.class);
        addDeserializer(Figure.class, new FigureDeserializer());
        addSerializer(Figure.class, new FigureSerializer());

        addDeserializer(Inline.class, new InlineDeserializer());
        setMixInAnnotation(Text.class, TextMixin.class);
        setMixInAnnotation(Strong.class, StrongMixin.class);
    }
}
