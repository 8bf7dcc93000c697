// The issue is edited in place, as the JSON that was opened. What the form has no field for stays in it untouched.

const PAUSE_BEFORE_REVIEW = 300;
const SEVERITIES = { error: "错误", warning: "提示" };
const BLOCKS = { table: "表格", figure: "图片", figures: "并排图片", heading: "小标题", list: "列表", paragraph: "带格式的段落" };
const STAND_IN = new RegExp(`^〔(${Object.values(BLOCKS).join("|")}) (\\d+)(?:〕|：[^〕]*〕?)(.*)$`);

const find = (selector, within = document) => within.querySelector(selector);
const verdict = find("#verdict");
const elsewhere = find("#elsewhere");
const sections = find("#sections");

let issue;
let reviewing = new AbortController();
let pause;

// Fields

/** How a value of the issue stands in a field, and what the field's text means; undefined is a member left out. */
const text = { shown: value => value ?? "", read: shown => shown || undefined };
const number = { shown: value => value || "", read: shown => (shown === "" ? undefined : Number(shown)) };

/**
 * Paragraphs, one a line. A block of another kind has a line that stands for it, known by kind and number. Such a line twice
 * is the block twice, one of no block is a paragraph, and so is what follows on the line: whatever happens is to be seen in
 * the preview.
 */
function lines(body) {
  const blocks = body.filter(block => typeof block !== "string");
  const line = block => typeof block === "string"
    ? block
    : `〔${BLOCKS[block.type]} ${blocks.indexOf(block) + 1}${summary(block)}〕`;
  const parts = line => {
    const [, kind, number, rest] = STAND_IN.exec(line.trim()) ?? [];
    const block = blocks[number - 1];
    return block && kind === BLOCKS[block.type] ? [block, rest] : [line];
  };
  return {
    shown: () => body.map(line).join("\n"),
    read: edited => edited.split("\n").flatMap(parts).filter(part => typeof part !== "string" || part.trim()),
  };
}

/** The words of a run; a note has none in the line. */
function words(run) {
  return typeof run === "string" ? run : run.strong ?? run.link ?? run.superscript ?? run.subscript ?? "";
}

/** The words of a paragraph or of an item of a list. */
function runs(part) {
  return typeof part === "string" ? part : (part.inlines ?? []).map(words).join("");
}

/** The first words of a block, on one line and without brackets of its own. */
function summary(block) {
  const text = block.caption || block.text || block.alt || runs(block) || runs(block.items?.[0] ?? {});
  const words = text.replace(/[\s〔〕]+/g, " ").trim().replace(/^(.{24}).+/u, "$1…");
  return words ? `：${words}` : "";
}

function bind(container, owner, member, path, kind = text) {
  const field = find(`[data-member="${member}"]`, container);
  const control = find("input, textarea", field);
  control.id = path;
  find("label", field).htmlFor = path;
  control.value = kind.shown(owner[member]);
  control.oninput = () => {
    owner[member] = kind.read(control.value);
    reviewSoon();
  };
}

function showMasthead() {
  const { masthead } = issue;
  masthead.number ??= {};
  const card = find(".masthead");
  for (const member of ["title", "issuer", "date"]) {
    bind(card, masthead, member, `masthead.${member}`);
  }
  for (const member of ["year", "issue", "total"]) {
    bind(card, masthead.number, member, `masthead.number.${member}`, number);
  }
}

function showSections() {
  sections.replaceChildren(...issue.sections.map(sectionCard));
}

function sectionCard(section, index) {
  section.articles ??= [];
  const path = `sections[${index}]`;
  const card = find("#section-template").content.firstElementChild.cloneNode(true);
  name(card, "h2", `栏目 ${index + 1}`, path);
  bind(card, section, "title", `${path}.title`);
  find(".articles", card).append(
    ...section.articles.map((article, at) => articleCard(section, article, at, `${path}.articles[${at}]`)));
  find(".add", card).onclick = () => add(section.articles, { body: [] }, `${path}.articles`);
  find(":scope > .head .remove", card).onclick = () => remove(issue.sections, index, find("#add-section"));
  return card;
}

function articleCard(section, article, index, path) {
  article.body ??= [];
  const card = find("#article-template").content.firstElementChild.cloneNode(true);
  name(card, "h3", `文章 ${index + 1}`, path);
  bind(card, article, "title", `${path}.title`);
  bind(card, article, "body", `${path}.body`, lines(article.body));
  find(".remove", card).onclick = () => remove(section.articles, index, find("#add-section"));
  return card;
}

function name(card, heading, words, path) {
  find(heading, card).textContent = words;
  find(heading, card).id = `${path}-heading`;
  card.setAttribute("aria-labelledby", `${path}-heading`);
  find(".remove", card).setAttribute("aria-label", `删除${words}`);
}

function add(list, item, path) {
  list.push(item);
  showSections();
  document.getElementById(`${path}[${list.length - 1}].title`).focus();
  reviewSoon();
}

function remove(list, index, next) {
  list.splice(index, 1);
  showSections();
  next.focus();
  reviewSoon();
}

function show(opened) {
  issue = opened;
  issue.masthead ??= {};
  issue.sections ??= [];
  showMasthead();
  showSections();
  review();
}

// Review and preview

function post(resource, accept, body, signal) {
  return fetch(resource, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Accept": accept, "Accept-Language": "zh" },
    body,
    signal,
  });
}

/** Without the table of contents, which is resolved anew. */
const payload = () => JSON.stringify({ ...issue, tableOfContents: undefined });

function reviewSoon() {
  clearTimeout(pause);
  pause = setTimeout(review, PAUSE_BEFORE_REVIEW);
}

async function review() {
  reviewing.abort();
  reviewing = new AbortController();
  const { signal } = reviewing;
  try {
    const response = await post("reviews", "application/json", payload(), signal);
    const answer = await response.json();
    if (signal.aborted) {
      return;
    }
    tell(violations(answer));
    if (response.ok && answer.html) {
      preview(answer.html);
    }
  } catch (failure) {
    if (!signal.aborted) {
      fail(failure);
    }
  }
}

/** A problem without violations is one itself: an issue that could not be read. */
function violations(answer) {
  return answer.violations ?? [{ severity: "error", path: answer.path ?? "", message: answer.detail ?? answer.title }];
}

/**
 * The new page is loaded beside the old one and takes its place when it is there, at the same height. It has an address,
 * unlike one in srcdoc, so that the links of its contents lead to its articles.
 */
function preview(html) {
  const [shown, ...late] = document.querySelectorAll(".preview iframe");
  late.forEach(frame => frame.remove());
  const next = shown.cloneNode();
  next.src = URL.createObjectURL(new Blob([html], { type: "text/html;charset=UTF-8" }));
  next.onload = () => {
    URL.revokeObjectURL(next.src);
    next.onload = null;
    next.contentWindow.scrollTo(0, shown.contentWindow.scrollY);
    shown.remove();
  };
  shown.after(next);
}

function tell(found) {
  clear();
  for (const violation of found) {
    const control = controlAt(violation.path);
    if (control) {
      mark(control, violation);
    } else {
      elsewhere.hidden = false;
      find(".notes", elsewhere).append(note(violation, violation.path));
    }
  }
  const errors = found.filter(violation => violation.severity === "error").length;
  const warnings = found.length - errors;
  verdict.className = errors ? "verdict error" : "verdict good";
  verdict.textContent = [
    errors ? `${errors} 处错误，不能出刊` : "可以出刊",
    ...(warnings ? [`${warnings} 处提示`] : []),
  ].join("；");
}

function clear() {
  elsewhere.hidden = true;
  document.querySelectorAll(".note").forEach(note => note.remove());
  document.querySelectorAll("[aria-describedby]").forEach(control => {
    control.removeAttribute("aria-invalid");
    control.removeAttribute("aria-describedby");
    control.parentElement.classList.remove("error", "warning");
  });
}

/** The field of the member, else of what the member is part of, else the first one of its parts. */
function controlAt(path) {
  for (let at = path; at; at = at.replace(/(\.?[^.[\]]+|\[\d+\])$/, "")) {
    const control = document.getElementById(at);
    if (control?.matches("input, textarea")) {
      return control;
    }
  }
  return [...document.querySelectorAll("#issue input, #issue textarea")]
    .find(control => path && (control.id.startsWith(`${path}.`) || control.id.startsWith(`${path}[`)));
}

function mark(control, violation) {
  const field = control.parentElement;
  const id = `${control.id}-notes`;
  const paragraph = /\.body\[(\d+)\]/.exec(violation.path);
  let notes = document.getElementById(id);
  if (!notes) {
    notes = Object.assign(document.createElement("div"), { id, className: "notes" });
    field.append(notes);
  }
  notes.append(note(violation, paragraph ? `第 ${Number(paragraph[1]) + 1} 段` : ""));
  control.setAttribute("aria-describedby", id);
  field.classList.add(violation.severity);
  if (violation.severity === "error") {
    control.setAttribute("aria-invalid", "true");
  }
}

function note({ severity, message }, place) {
  const note = Object.assign(document.createElement("p"), { className: `note ${severity}` });
  const label = document.createElement("b");
  label.textContent = SEVERITIES[severity];
  note.append(label, place ? `${place}：${message}` : message);
  return note;
}

function fail(failure) {
  say(`无法连接服务，请稍后再试（${failure.message}）`);
}

function say(words) {
  verdict.className = "verdict error";
  verdict.textContent = words;
}

// Files

async function download({ currentTarget: button }) {
  button.disabled = true;
  try {
    const response = await post("issues", button.value, payload());
    if (response.ok) {
      save(await response.blob(), fileName(response));
    } else {
      tell(violations(await response.json()));
      find("[aria-invalid]")?.focus();
    }
  } catch (failure) {
    fail(failure);
  } finally {
    button.disabled = false;
  }
}

function fileName(response) {
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(response.headers.get("Content-Disposition"))[1]);
}

function save(blob, fileName) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The service reads the file first, since it says exactly what is wrong with it. Till then the issue stays as it is. */
async function open({ currentTarget: chooser }) {
  const [file] = chooser.files;
  chooser.value = "";
  try {
    const json = await file.text();
    const response = await post("reviews", "application/json", json);
    if (response.ok) {
      show(JSON.parse(json));
    } else {
      say(`文件没有打开：${(await response.json()).detail}`);
    }
  } catch (failure) {
    say(`文件没有打开：${failure.message}`);
  }
}

find("#open").onchange = open;
find("#add-section").onclick = () => add(issue.sections, { articles: [{ body: [] }] }, "sections");
document.querySelectorAll(".downloads button").forEach(button => button.addEventListener("click", download));
find("#issue").onsubmit = submission => submission.preventDefault();

show(await (await fetch("example.json")).json());
