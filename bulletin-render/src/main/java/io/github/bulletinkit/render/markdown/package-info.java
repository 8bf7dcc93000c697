/**
 * API: an issue as Markdown, and back. {@link io.github.bulletinkit.render.markdown.MarkdownRenderer} writes, and
 * {@link io.github.bulletinkit.render.markdown.MarkdownReader} reads, one dialect: CommonMark 0.31 with the tables and
 * footnotes of GitHub and front matter in YAML. Whatever the model holds comes back exactly as it was. It is a form
 * to exchange issues in: labels are the standard words, such as 来源：, whatever the
 * {@link io.github.bulletinkit.model.BulletinFormat} of the series prints.
 *
 * <pre>{@code
 * ---
 * 刊名：东湾每周要讯
 * 年: 2026
 * 期: 45
 * 总期: 498
 * 编发单位: 某某省人民政府驻东湾办事处
 * 日期: 2026年11月13日
 * ---
 *
 * ## 科创聚焦
 *
 * ### 东湾新增两家重点实验室
 *
 * 近日，两家实验室通过评估。**一是**研究海洋材料，**二是**研究合成生物。
 * }</pre>
 *
 * <h2>Front matter</h2>
 *
 * <p>The first line of the document is {@code ---}, and a second line {@code ---} ends the front matter. Each line is a
 * key with its value. A text that has a meaning in YAML, such as one with {@code #} after a space, must be in double or
 * single quotes. All keys are optional:
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><td>{@code title} 刊名, {@code overline} 眉题</td><td>the name of the bulletin, and the line above it</td></tr>
 * <tr><td>{@code year} 年, {@code quarter} 季度, {@code issue} 期, {@code lastIssue} 合刊末期, {@code total} 总期,
 *     {@code supplement} 增刊</td>
 *     <td>numbers, plain or in printed form: {@code 2026年}, {@code 第1季度}, {@code 第45期}, {@code 总第498期}</td></tr>
 * <tr><td>{@code issuer} 编发单位, {@code coIssuers} 联合编发单位</td>
 *     <td>the issuing office, and a list of those that issue the bulletin with it; {@code issuer} may be a list of all</td></tr>
 * <tr><td>{@code date} 日期</td>
 *     <td>{@code 2026-11-13} or {@code 2026年11月13日}; a month is {@code 2026-11} or {@code 2026年11月}</td></tr>
 * <tr><td>{@code period} 起止日期</td>
 *     <td>{@code 2026-11-07/2026-11-13} or {@code 2026年11月7日—2026年11月13日}</td></tr>
 * <tr><td>{@code classification} 密级, {@code urgency} 紧急程度, {@code copyNumber} 份号, {@code signatory} 签发人</td>
 *     <td>texts</td></tr>
 * <tr><td>{@code colophon} 版记</td><td>indented keys: {@code addressedTo} 主送, {@code reportTo} 报, {@code sendTo} 送,
 *     {@code copyTo} 抄送, {@code distributeTo} 发, {@code otherLines} 其他 are lists; {@code editor} 责任编辑,
 *     {@code proofreader} 校对, {@code reviewer} 审核, {@code approver} 签发, {@code contact} 联系人, {@code phone} 电话,
 *     {@code printedBy} 印发机关 texts; {@code printedOn} 印发日期 a date; {@code copies} 印数 a number</td></tr>
 * <tr><td>{@code tableOfContents} 目录</td><td>a list of rows: {@code section} 栏目, {@code title} 标题, {@code page} 页码</td></tr>
 * </table>
 *
 * <p>A list has one line {@code - …} for each item, or is in brackets. Indented keys may be in braces instead, as in JSON.
 * The colon may be full-width, and no space is needed after it. Comments begin with {@code #}. This is a subset of YAML
 * 1.2 in which every value is a text: texts over several lines, anchors, aliases and tags are refused.
 *
 * <h2>Markdown</h2>
 *
 * <ul>
 * <li>{@code #} is the name of the bulletin, if the front matter does not give it. It must come first.
 * <li>Blocks before the first section are the editor's note.
 * <li>{@code ##} is a section, {@code ###} an article in it. Articles before the first section are under no section.
 * <li>{@code ####}, {@code #####} and {@code ######} are the headings of levels 1 to 3 in an article or note.
 * <li>A paragraph ends at an empty line. Its lines are joined, with a space if the characters on both sides belong to a
 *     script with spaces between words. Full-width spaces at the start of a line are its indent, not text.
 * <li>{@code -} begins the items of a list with bullets, {@code 1.} those of one that counts. An item is one paragraph,
 *     perhaps with one list after it; items of that list have no list.
 * <li>{@code **} on both sides is strong text, in paragraphs and items only, without spaces on the inner sides. The characters
 *     outside do not matter: <code>**加快。**推动</code> is strong. Other readers of Markdown, such as GitHub, show the
 *     asterisks there, because CommonMark (6.2) does not accept them between a punctuation mark and a letter. To suit
 *     them, put the punctuation mark after the asterisks.
 * <li>{@code [text](address)} is a link and {@code <https://…>} one whose text is its address; <code>&lt;sup>2&lt;/sup></code> and
 *     <code>&lt;sub>2&lt;/sub></code> are superscript and subscript. They are in paragraphs and items only, and have plain text.
 * <li>{@code [^1]} is the mark of a note, and {@code [^1]: …} at the start of a line its words, as in GitHub: one paragraph of
 *     plain text anywhere in the document. Each note has one mark. The renderer counts the notes through the issue and writes
 *     the words after their article.
 * <li>{@code <br>} breaks the title of the bulletin or of an article into lines; in the front matter {@code "…\n…"} does.
 * <li>A table is a pipe table of plain text, in which {@code <br>} breaks a line. It needs a header row, whose cells are
 *     empty if the table has no header. {@code :--}, {@code :-:} and {@code --:} below it align the column left, centred and
 *     right; {@code ---} leaves it to the text.
 * <li>A figure is a paragraph {@code ![alternative text](data:image/png;base64,… "caption")}. Two or three pictures in
 *     one paragraph are side by side.
 * <li>A backslash before a sign makes it text; character references such as {@code &#x3000;} are characters. The renderer
 *     writes references for spaces at the ends of a line, line breaks and other control characters.
 * </ul>
 *
 * <p>A line {@code [//]: # (…)} between empty lines says what Markdown cannot express about the next block. It is a link
 * reference definition, which is never shown.
 * <ul>
 * <li>{@code no-indent}: the next paragraph has no indent;
 * <li>{@code empty}: here is a paragraph without text, or a list without items;
 * <li>{@code level-4}: the next heading, which has the marks of level 3, is of level 4;
 * <li>{@code section}: here begins a section without a title;
 * <li>{@code article}: here begins an article without a title;
 * <li>{@code subtitle}, {@code byline}: the next paragraph is the subtitle or the byline of the article;
 * <li>{@code source}: the next paragraph is the source of the article, after the label 来源：;
 * <li>{@code editor-note}: here begins the editor's note of the article, with a paragraph 编者按;
 * <li>{@code salutation}: the next paragraph is the salutation, which ends the editor's note;
 * <li>{@code body}: here begins the body of the article, after an editor's note without a salutation;
 * <li>{@code sign-off}: the next paragraphs are the names of those who sign the article;
 * <li>{@code date}: the next paragraph is the date of the sign-off;
 * <li>{@code attachment}: here begins an attachment of the article, with its title after the label 附件： and a number;
 * <li>{@code list hanzi circled}: the markers of the next list and of those in its items, in order, where they are not
 *     {@code bullet} or {@code arabic}: {@code hanzi} 一、, {@code hanzi-parentheses} （一）, {@code arabic-parentheses} （1）,
 *     {@code circled} ①. It also parts a list from the one before it;
 * <li>{@code caption}: the next paragraph is the caption of the table after it;
 * <li>{@code no-header}: the next table has no header;
 * <li>{@code cells 2 1 3}: the numbers of cells in the header and the rows of the next table, if they differ and empty
 *     cells had to be added;
 * <li>{@code header-rows 2}: the next table has a header of two rows, of which the second is the first below the line of
 *     {@code ---};
 * <li>{@code spans}: in the next table, two bars without a space, {@code ||}, say that the column belongs to the cell on
 *     the left, and a cell {@code ^^} that it belongs to the cell above. A cell over two columns and two rows is
 *     {@code | 合计 ||} and below it {@code | ^^ ||}. An empty cell has a space between its bars, and <code>\^^</code> is
 *     text. Without the mark, both are cells like others. {@code spans 1 0 1 3 …} says the same in numbers, for a table
 *     whose cells are in each other's way: the row, the index of the cell in it, its columns and its rows;
 * <li>{@code turned}: the next table is printed sideways on pages of its own;
 * <li>{@code width 60}: the width of the next figure, in percent of the measure; for figures side by side a number for
 *     each, 0 for those without a width;
 * <li>{@code replaced 0 D842}: the hexadecimal code points of the characters for which the next block has U+FFFD, because
 *     Markdown cannot hold the null character and unpaired surrogates.
 * </ul>
 *
 * <p>The reader refuses everything else in Markdown and names its place: quotations, code, other HTML and comments,
 * rules, links with a title or to a definition, emphasis with one mark, hard line breaks, pictures outside the document, notes
 * without words or mark, struck-out text, and rows that are shorter or longer than the header. It also refuses markup that
 * became text by mistake:
 * {@code ##} without a space after it, {@code **} without effect, a table row without a table.
 */
@NullMarked
package io.github.bulletinkit.render.markdown;

import org.jspecify.annotations.NullMarked;
