package io.github.bulletinkit.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.bulletinkit.internal.json.BlockDeserializer;
import io.github.bulletinkit.internal.json.CellDeserializer;
import io.github.bulletinkit.internal.json.CellSerializer;
import io.github.bulletinkit.internal.json.FigureDeserializer;
import io.github.bulletinkit.internal.json.FigureSerializer;
import io.github.bulletinkit.internal.json.InlineDeserializer;
import io.github.bulletinkit.internal.json.IssueDateDeserializer;
import io.github.bulletinkit.internal.json.ListItemDeserializer;
import io.github.bulletinkit.internal.json.ListItemSerializer;
import io.github.bulletinkit.internal.json.ParagraphSerializer;
import io.github.bulletinkit.internal.json.mixin.ArticleMixin;
import io.github.bulletinkit.internal.json.mixin.AttachmentMixin;
import io.github.bulletinkit.internal.json.mixin.BlockMixin;
import io.github.bulletinkit.internal.json.mixin.ColophonMixin;
import io.github.bulletinkit.internal.json.mixin.DateSpanMixin;
import io.github.bulletinkit.internal.json.mixin.FigureRowMixin;
import io.github.bulletinkit.internal.json.mixin.HeadingMixin;
import io.github.bulletinkit.internal.json.mixin.IssueMixin;
import io.github.bulletinkit.internal.json.mixin.IssueNumberMixin;
import io.github.bulletinkit.internal.json.mixin.LinkMixin;
import io.github.bulletinkit.internal.json.mixin.ListBlockMixin;
import io.github.bulletinkit.internal.json.mixin.MastheadMixin;
import io.github.bulletinkit.internal.json.mixin.NoteMixin;
import io.github.bulletinkit.internal.json.mixin.ParagraphMixin;
import io.github.bulletinkit.internal.json.mixin.SectionMixin;
import io.github.bulletinkit.internal.json.mixin.SignOffMixin;
import io.github.bulletinkit.internal.json.mixin.StrongMixin;
import io.github.bulletinkit.internal.json.mixin.SubscriptMixin;
import io.github.bulletinkit.internal.json.mixin.SuperscriptMixin;
import io.github.bulletinkit.internal.json.mixin.TableMixin;
import io.github.bulletinkit.internal.json.mixin.TableOfContentsMixin;
import io.github.bulletinkit.internal.json.mixin.TextMixin;
import io.github.bulletinkit.internal.json.mixin.TocEntryMixin;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Cell;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.ColumnAlignment;
import io.github.bulletinkit.model.DateSpan;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Link;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.model.Strong;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.Text;
import io.github.bulletinkit.model.TocEntry;

/**
 * Adds the JSON form of an issue, as {@link IssueJson} describes it, to a host's own Jackson mapper. Register it with
 * {@code JsonMapper.builder().addModule(new BulletinModule())}; {@code findAndAddModules()} finds it too.
 *
 * <p>The module fixes the form of the model types only: names and order of members, which are left out, what an absent
 * member is read as, both forms of a paragraph and of an item, the strict date, pictures in base64, no null in arrays. A host's naming
 * strategy, default inclusion and date module do not change it.
 *
 * <p>The host's mapper decides whether to refuse an unknown or duplicate member, text after the document, or a number
 * in place of a string. {@link IssueJson} refuses all of these. Faults are Jackson's exceptions.
 */
public final class BulletinModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates a module without state. */
    public BulletinModule() {
        setMixInAnnotation(Issue.class, IssueMixin.class);
        setMixInAnnotation(Masthead.class, MastheadMixin.class);
        setMixInAnnotation(IssueNumber.class, IssueNumberMixin.class);
        setMixInAnnotation(DateSpan.class, DateSpanMixin.class);
        addDeserializer(IssueDate.class, new IssueDateDeserializer());
        addSerializer(IssueDate.class, new ToStringSerializer(IssueDate.class));
        setMixInAnnotation(Attachment.class, AttachmentMixin.class);
        setMixInAnnotation(SignOff.class, SignOffMixin.class);
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
        setMixInAnnotation(ListBlock.class, ListBlockMixin.class);
        setMixInAnnotation(ListMarker.class, ListBlockMixin.Marker.class);
        addDeserializer(ListItem.class, new ListItemDeserializer());
        addSerializer(ListItem.class, new ListItemSerializer());
        setMixInAnnotation(Table.class, TableMixin.class);
        setMixInAnnotation(ColumnAlignment.class, TableMixin.Alignment.class);
        addDeserializer(Cell.class, new CellDeserializer());
        addSerializer(Cell.class, new CellSerializer());
        addDeserializer(Figure.class, new FigureDeserializer());
        addSerializer(Figure.class, new FigureSerializer());
        setMixInAnnotation(FigureRow.class, FigureRowMixin.class);

        addDeserializer(Inline.class, new InlineDeserializer());
        setMixInAnnotation(Text.class, TextMixin.class);
        setMixInAnnotation(Strong.class, StrongMixin.class);
        setMixInAnnotation(Link.class, LinkMixin.class);
        setMixInAnnotation(Superscript.class, SuperscriptMixin.class);
        setMixInAnnotation(Subscript.class, SubscriptMixin.class);
        setMixInAnnotation(Note.class, NoteMixin.class);
    }
}
