package host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.tools.Chromium;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The page of the service in a browser; skipped if Chromium is not installed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EditorPageTest {
    /** Helper functions in the page. Each waits for a visible result, frame by frame. */
    private static final String TOOLS = """
            window.until = seen => new Promise(done => {
              const look = () => seen() ? done() : requestAnimationFrame(look);
              look();
            });
            window.enter = (id, text) => {
              const control = document.getElementById(id);
              control.value = text;
              control.dispatchEvent(new Event('input'));
            };
            window.preview = () => {
              const frames = document.querySelectorAll('.preview iframe');
              return frames.length === 1 ? frames[0].contentDocument.body?.textContent ?? '' : '';
            };
            window.notes = id => {
              const described = document.getElementById(id).getAttribute('aria-describedby');
              return described ? document.getElementById(described).textContent : '';
            };
            """;

    @TempDir
    static Path folder;

    private static Chromium chromium;

    @Value("${local.server.port}")
    private int port;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start(folder.resolve("profile"));
        chromium.call(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", folder.toString(), "eventsEnabled", true));
    }

    @AfterAll
    static void close() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() throws IOException {
        chromium.load(new Client(port).root());
        chromium.evaluate(TOOLS);
        chromium.evaluate("until(() => preview().includes('东湾科学港'))");
    }

    /** The browser itself reports an answer with status 4xx in the console. */
    @AfterEach
    void consoleWasSilent() {
        assertThat(chromium.messages())
                .filteredOn(message -> !message.contains("the server responded with a status of 4"))
                .isEmpty();
    }

    @Test
    void editedTitleAppearsInThePreview() throws IOException {
        chromium.evaluate("enter('masthead.title', '岚江每周要讯')");
        chromium.evaluate("until(() => preview().includes('岚江每周要讯'))");
        assertThat(verdict()).isEqualTo("可以出刊");
    }

    @Test
    void previewKeepsItsHeight() throws IOException {
        chromium.evaluate("document.querySelector('.preview iframe').contentWindow.scrollTo(0, 400)");
        chromium.evaluate("enter('masthead.title', '岚江每周要讯')");
        chromium.evaluate("until(() => preview().includes('岚江每周要讯'))");
        assertThat(chromium.evaluate("document.querySelector('.preview iframe').contentWindow.scrollY")
                        .asInt())
                .isEqualTo(400);
    }

    @Test
    void linksOfThePreviewLeadToItsArticles() throws IOException {
        chromium.evaluate("""
                {
                  const page = document.querySelector('.preview iframe').contentDocument;
                  [...page.querySelectorAll('nav a')].pop().click();
                  until(() => page.querySelector(':target'));
                }""");
        assertThat(chromium.evaluate("document.querySelector('.preview iframe').contentDocument"
                                + ".querySelector(':target').textContent")
                        .asText())
                .contains("东湾前三季度进出口稳中提质", "3520亿元");
    }

    @Test
    void policyAllowsNothingElse() throws IOException {
        String policy = chromium.evaluate("fetch('/').then(page => page.headers.get('Content-Security-Policy'))")
                .asText();
        assertThat(policy.replaceAll("'sha256-[A-Za-z0-9+/]{43}='", "(style sheet)"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self' (style sheet); "
                        + "img-src 'self' data:; connect-src 'self'; frame-src blob:; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void lateAnswerIsDiscarded() throws IOException {
        chromium.evaluate("""
                (async () => {
                  const realFetch = fetch;
                  let release, consumed, asked = 0;
                  const held = new Promise(done => release = done);
                  const read = new Promise(done => consumed = done);
                  window.fetch = async (resource, options) => {
                    const first = asked++ === 0;
                    const answer = await realFetch(resource, {...options, signal: undefined});
                    if (first) {
                      await held;
                      answer.json = () => Response.prototype.json.call(answer).finally(() => setTimeout(consumed));
                    }
                    return answer;
                  };
                  enter('masthead.title', '早到的题目');
                  await until(() => asked === 1);
                  enter('masthead.title', '晚到的题目');
                  await until(() => preview().includes('晚到的题目'));
                  release();
                  await read;
                })()""");
        assertThat(chromium.evaluate("document.querySelectorAll('.preview iframe').length")
                        .asInt())
                .isEqualTo(1);
        assertThat(chromium.evaluate("preview()").asText()).contains("晚到的题目").doesNotContain("早到的题目");
    }

    @Test
    void errorsAndWarningsStandAtTheirFields() throws IOException {
        chromium.evaluate("""
                enter('masthead.number.total', '3');
                enter('sections[0].title', '科技聚焦');
                enter('sections[0].articles[0].body', '一段。\\n会议提出，，要抓进度。');
                until(() => notes('masthead.number.total'))""");
        assertThat(notes("masthead.number.total")).isEqualTo("错误总期数 3 小于年内期数 45，请核对。");
        assertThat(notes("sections[0].title")).startsWith("错误本刊没有“科技聚焦”这个栏目");
        assertThat(notes("sections[0].articles[0].body")).startsWith("提示第 2 段：“会议提出，，要抓进度。”中的标点 ，， 重复");
        assertThat(isInvalid("masthead.number.total")).isTrue();
        assertThat(isInvalid("sections[0].articles[0].body")).isFalse();
        assertThat(verdict()).isEqualTo("2 处错误，不能出刊；1 处提示");

        chromium.evaluate("""
                enter('masthead.number.total', '498');
                enter('sections[0].title', '科创聚焦');
                until(() => !notes('masthead.number.total'))""");
        assertThat(isInvalid("masthead.number.total")).isFalse();
        assertThat(verdict()).isEqualTo("可以出刊；1 处提示");
    }

    @Test
    void numberThatTheServiceCannotReadIsToldAtItsField() throws IOException {
        chromium.evaluate("enter('masthead.number.issue', '4.5'); until(() => notes('masthead.number.issue'))");
        assertThat(notes("masthead.number.issue")).contains("expected an integer");
        assertThat(isInvalid("masthead.number.issue")).isTrue();
    }

    @Test
    void fileThatCannotBeOpenedLeavesTheIssueAsItIs() throws IOException {
        openFile("{\"masthead\": 3}");
        chromium.evaluate("until(() => document.querySelector('#verdict').textContent.includes('文件'))");
        assertThat(verdict()).startsWith("文件没有打开：line 1, column 14, at masthead");
        assertThat(chromium.evaluate("document.querySelector('#elsewhere').hidden")
                        .asBoolean())
                .isTrue();

        chromium.evaluate("enter('masthead.title', '岚江每周要讯'); until(() => preview().includes('岚江每周要讯'))");
        assertThat(verdict()).isEqualTo("可以出刊");
    }

    @Test
    void fileThatCannotBeReadIsTold() throws IOException {
        chromium.evaluate("File.prototype.text = () => Promise.reject(new Error('已被移走'))");
        openFile("{}");
        chromium.evaluate("until(() => document.querySelector('#verdict').textContent.includes('文件'))");
        assertThat(verdict()).isEqualTo("文件没有打开：已被移走");
    }

    @Test
    void errorWithoutAFieldIsListed() throws IOException {
        openFile(BrokenIssues.valid().toBuilder().colophon(c -> c.copies(-1)).build());
        chromium.evaluate("until(() => !document.querySelector('#elsewhere').hidden)");
        assertThat(chromium.evaluate("document.querySelector('#elsewhere').textContent")
                        .asText())
                .contains("错误", "colophon.copies");
    }

    @Test
    void sectionsAndArticlesAreAddedAndRemoved() throws IOException {
        chromium.evaluate("document.querySelector('#add-section').click()");
        assertThat(chromium.evaluate("document.activeElement.id").asText()).isEqualTo("sections[2].title");
        chromium.evaluate("""
                enter('sections[2].title', '域外动态');
                enter('sections[2].articles[0].title', '邻省开通新航线');
                enter('sections[2].articles[0].body', '航线每周三班。\\n\\n明年加密。');
                document.querySelector('[aria-labelledby="sections[0].articles[1]-heading"] .remove').click();
                until(() => preview().includes('邻省开通新航线') && !preview().includes('中试基地'))""");
        assertThat(verdict()).isEqualTo("可以出刊");
    }

    @Test
    void pdfIsDownloadedUnderTheNameOfTheIssue() throws IOException {
        assertThat(download("application/pdf", "东湾每周要讯2026年第45期总498期.pdf"))
                .startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofdIsDownloadedUnderTheNameOfTheIssue() throws IOException {
        assertThat(download("application/ofd", "东湾每周要讯2026年第45期总498期.ofd"))
                .startsWith("PK".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void wordFileIsDownloadedUnderTheNameOfTheIssue() throws IOException {
        assertThat(download(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "东湾每周要讯2026年第45期总498期.docx"))
                .startsWith("PK".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void issueWithErrorsIsNotDownloaded() throws IOException {
        chromium.evaluate("""
                enter('masthead.title', '');
                document.querySelector('[value="application/pdf"]').click();
                until(() => document.activeElement.id === 'masthead.title')""");
        assertThat(notes("masthead.title")).isEqualTo("错误缺少刊名，请填写。");
    }

    @Test
    void whatTheFormDoesNotShowIsKept() throws IOException {
        Issue issue = BrokenIssues.withEverything();
        openFile(issue);
        chromium.evaluate("""
                until(() => preview().includes('东澜湾区') && document.getElementById('sections[2].title'))
                  .then(() => {
                    const body = document.getElementById('sections[2].articles[0].body');
                    enter(body.id, body.value.replace('年内投产', '明年投产'));
                  })""");
        byte[] json = download("application/json", "东澜湾区每周要讯2026年第45期总498期.json");
        String edited = new String(Client.json(issue), StandardCharsets.UTF_8).replace("年内投产", "明年投产");
        assertThat(withoutContents(json)).isEqualTo(withoutContents(edited.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔表格 1：进出口另有说明〕", "〔表格 1：另有说明", "〔表格 1〕"})
    void blockStaysWhateverIsWrittenIntoItsStandIn(String standIn) throws IOException {
        chromium.evaluate("""
                enter('sections[1].articles[0].body', '%s\\n另起一段。');
                until(() => preview().includes('另起一段。'))""".formatted(standIn));
        assertThat(chromium.evaluate("preview()").asText())
                .contains("进出口主要情况", "1610")
                .doesNotContain("另有说明");
    }

    @Test
    void textBehindAStandInIsKept() throws IOException {
        chromium.evaluate("""
                enter('sections[1].articles[0].body', '〔表格 1：进出口〕按国发〔2026〕3号文统计。');
                until(() => preview().includes('按国发〔2026〕3号文统计。'))""");
        assertThat(chromium.evaluate("preview()").asText())
                .contains("进出口主要情况", "1610")
                .doesNotContain("表格 1");
    }

    @Test
    void copiedStandInIsACopyOfTheBlock() throws IOException {
        chromium.evaluate("""
                enter('sections[1].articles[0].body', '〔表格 1〕\\n前三季度如上。\\n〔表格 1〕');
                until(() => preview().includes('前三季度如上。'))""");
        assertThat(chromium.evaluate("preview().split('进出口主要情况').length - 1").asInt())
                .isEqualTo(2);
    }

    @Test
    void standInOfNoBlockIsText() throws IOException {
        chromium.evaluate("""
                enter('sections[1].articles[0].body', '〔表格 1〕\\n〔表格 2：去年〕\\n〔图片 1〕');
                until(() => preview().includes('〔表格 2：去年〕') && preview().includes('〔图片 1〕'))""");
        assertThat(chromium.evaluate("preview()").asText()).contains("进出口主要情况");
    }

    @Test
    void summaryInAStandInIsASingleLine() throws IOException {
        openFile(BrokenIssues.valid().toBuilder()
                .section(
                        "产业动向",
                        s -> s.article(
                                "云汀市扩建储能产业园",
                                a -> a.paragraph("园区年内投产。")
                                        .table(t -> t.caption("云政发〔2026〕3号\n附表")
                                                .header("项目", "亿元")
                                                .row("首期", "12"))
                                        .block(new Figure(BrokenIssues.PIXEL, "𠮷".repeat(30), ""))))
                .build());
        chromium.evaluate("until(() => document.getElementById('sections[2].articles[0].body'))");
        assertThat(chromium.evaluate("document.getElementById('sections[2].articles[0].body').value")
                        .asText())
                .isEqualTo("园区年内投产。\n〔表格 1：云政发 2026 3号 附表〕\n〔图片 2：" + "𠮷".repeat(24) + "…〕");
    }

    private static Issue withoutContents(byte[] json) throws IOException {
        Issue issue = IssueJson.read(new ByteArrayInputStream(json));
        return new Issue(issue.masthead(), issue.editorNote(), issue.sections(), issue.colophon(), null);
    }

    private static byte[] download(String mediaType, String fileName) throws IOException {
        chromium.evaluateUntil(
                "Browser.downloadProgress",
                progress -> progress.path("state").asText().equals("completed"),
                "document.querySelector('.downloads [value=\"" + mediaType + "\"]').click()");
        return Files.readAllBytes(folder.resolve(fileName));
    }

    private static void openFile(Issue issue) throws IOException {
        openFile(new String(Client.json(issue), StandardCharsets.UTF_8));
    }

    private static void openFile(String text) throws IOException {
        chromium.evaluate("""
                {
                  const chosen = new DataTransfer();
                  chosen.items.add(new File([%s], 'issue.json'));
                  document.querySelector('#open').files = chosen.files;
                  document.querySelector('#open').dispatchEvent(new Event('change'));
                }""".formatted(new ObjectMapper().writeValueAsString(text)));
    }

    private static String notes(String id) throws IOException {
        return chromium.evaluate("notes('" + id + "')").asText();
    }

    private static boolean isInvalid(String id) throws IOException {
        return chromium.evaluate("document.getElementById('" + id + "').ariaInvalid === 'true'")
                .asBoolean();
    }

    private static String verdict() throws IOException {
        return chromium.evaluate("document.querySelector('#verdict').textContent")
                .asText();
    }
}
