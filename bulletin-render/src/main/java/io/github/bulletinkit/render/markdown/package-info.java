/**
 * API: an issue as Markdown, and back. {@link io.github.bulletinkit.render.markdown.MarkdownRenderer} writes, and
 * {@link io.github.bulletinkit.render.markdown.MarkdownReader} reads, one dialect: CommonMark 0.31 with the tables of
 * GitHub Flavored Markdown and front matter in YAML. Whatever the model holds comes back exactly as it was.
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
 * <p>It stands between two lines {@code ---}, the first of which is the first line of the document. Each line is a key
 * with its value; a text that YAML would take for something else, such as one with {@code #} after a space, stands in
 * double or single quotes. Every key may be left out:
 *
 * <table>
 * <caption>Keys</caption>
 * <tr><td>{@code title} 刊名</td><td>the name of the bulletin</td></tr>
 * <tr><td>{@code year} 年, {@code issue} 期, {@code total} 总期, {@code supplement} 增刊</td>
 *     <td>numbers, bare or as they are printed: {@code 2026年}, {@code 第45期}, {@code 总第498期}</td></tr>
 * <tr><td>{@code issuer} 编发单位</td><td>the issuing office</td></tr>
 * <tr><td>{@code date} 日期</td><td>{@code 2026-11-13} or {@code 2026年11月13日}</td></tr>
 * <tr><td>{@code classification} 密级, {@code copyNumber} 份号</td><td>texts</td></tr>
 * <tr><td>{@code colophon} 版记</td><td>keys further in: {@code reportTo} 报, {@code sendTo} 送, {@code distributeTo} 发 are
 *     lists of names; {@code editor} 责任编辑, {@code approver} 签发 texts; {@code copies} 印数 a number</td></tr>
 * <tr><td>{@code tableOfContents} 目录</td><td>a list of rows: {@code section} 栏目, {@code title} 标题, {@code page} 页码</td></tr>
 * </table>
 *
 * <p>A list is one line {@code - …} for each of its items, or is in brackets; keys further in may be in braces, as in
 * JSON. The colon may be full-width, and needs no space after it. Comments begin with {@code #}. This is a
 * part of YAML 1.2 in which every value is a text: a text over several lines, anchors, aliases and tags are refused.
 *
 * <h2>Markdown</h2>
 *
 * <ul>
 *   <li>{@code #} is the name of the bulletin, where no front matter gives it. It stands before all else.
 *   <li>What stands before the first section is the editor's note.
 *   <li>{@code ##} is a section, {@code ###} an article in it.
 *   <li>{@code ####}, {@code #####} and {@code ######} are the headings of levels 1 to 3 in an article or note.
 *   <li>A paragraph ends at an empty line. The lines within are joined, with a space if the characters on both sides are
 *       of a script that parts words with spaces. Full-width spaces at the head of a line are its indent, and no text.
 *   <li>{@code **} on both sides is strong, in paragraphs only, with no space between it and the strong text. What stands
 *       outside makes no difference: <code>**加快。**推动</code> is strong. Other readers of Markdown, among them that of
 *       GitHub, show the asterisks there, because CommonMark (6.2) does not take them between a punctuation mark and a
 *       letter. To please them, an editor puts the punctuation mark after the asterisks.
 *   <li>A table is one of pipes, of plain text, in which {@code <br>} breaks a line. It must have a header row there; one without header has an empty one.
 *   <li>A figure is a paragraph {@code ![alternative text](data:image/png;base64,… "caption")}.
 *   <li>A backslash before a sign makes it text, and character references such as {@code &#x3000;} are characters. The
 *       renderer writes spaces at the ends of a line so, and line breaks and other control characters.
 * </ul>
 *
 * <p>What Markdown has no form for is said in a line {@code [//]: # (…)} before it, with empty lines around: a link reference
 * definition, which shows nowhere.
 * <ul>
 *   <li>{@code no-indent}: the paragraph that follows has no indent;
 *   <li>{@code empty}: here stands a paragraph without any character;
 *   <li>{@code level-4}: the heading that follows, with the marks of level 3, is of level 4;
 *   <li>{@code source}: the paragraph that follows is the source of the article, after the label 来源：;
 *   <li>{@code caption}: the paragraph that follows is the caption of the table after it;
 *   <li>{@code no-header}: the table that follows has no header;
 *   <li>{@code cells 2 1 3}: so many cells the header and the rows of the table that follows have, where these differ and
 *       empty cells had to be added;
 *   <li>{@code replaced 0 D842}: the characters U+FFFD of the block that follows stand for these, in hexadecimal: the null
 *       character and unpaired surrogates, which Markdown cannot hold.
 * </ul>
 *
 * <p>Everything else that Markdown knows, the reader refuses by its place: lists, quotations, code, other HTML and comments, rules,
 * links, emphasis with one mark, hard line breaks, pictures that lie elsewhere, footnotes, struck-out text, aligned columns
 * and rows of another width than the header. It refuses as well what was meant as markup and is text by an oversight:
 * {@code ##} without a space after it, {@code **} without effect, a row of a table without a table.
 */
@NullMarked
package io.github.bulletinkit.render.markdown;

import org.jspecify.annotations.NullMarked;
