/* What is chosen, and the drawing of everything. */
const current = { tab: "text", checkIn: DATA.checkIns[0] || null, row: null, item: null, gap: -1 };

function app() {
  return [
    h("a.skip", { href: "#text", onclick: (event) => { event.preventDefault(); document.getElementById("text").focus(); } }, "To the text"),
    h("header.top", null,
      h("div.name", null, h("h1", null, DATA.title), h("p.kicker", { id: "summary" })),
      h("div.tools", { id: "tools" })),
    h("main", { id: "main" },
      h("aside.side", { id: "side", "aria-label": "Filters and list" }),
      h("section.text-pane", { "aria-label": "Text" },
        h("nav.check-in", { id: "turn", "aria-label": "Check-in" }),
        h("div.text", { id: "text", tabindex: "0", role: "region", "aria-label": "Running text" })),
      h("aside.detail", { id: "detail", "aria-label": "Chosen sentence" })),
    h("section.scores", { id: "scores", hidden: true, tabindex: "-1", "aria-label": "Scores" }),
    h("p.status", { id: "status", role: "status" }),
    h("datalist", { id: "codes" }, Object.entries(DATA.names).filter(([code]) => !code.startsWith("group:")).map(([code, name]) => h("option", { value: code }, name))),
    helpDialog(), downloadDialog(),
  ];
}

function drawTools() {
  const mine = vouchedCount();
  fill(document.getElementById("tools"),
    h("div.segments", { role: "group", "aria-label": "View" }, [["text", "Text"], ["scores", DATA.gold ? "Scores" : "Overview"]].map(([tab, name]) =>
      button("segment", name, () => showTab(tab), { "aria-pressed": String(current.tab === tab), "data-tab": tab }))),
    h("div.step", null,
      button("quiet", "‹ Previous", () => step(-1), { "data-step": "-1", title: `Previous ${noun()} (k)` }),
      button("quiet", "Next ›", () => step(1), { "data-step": "1", title: `Next ${noun()} (j)` })),
    button("quiet", "Undo", undo, { disabled: done.length === 0, "data-tool": "undo", title: "Undo (u)" }),
    button("quiet", "Redo", redo, { disabled: undone.length === 0, "data-tool": "redo", title: "Redo (r)" }),
    button("action", mine ? `Download ${count(mine, "row")}` : "Download", openDownload, { "data-tool": "download" }),
    button("quiet", "?", () => document.getElementById("help").showModal(), { "aria-label": "Help: keys and signs", "data-tool": "help" }));
  const shown = itemsShown().length;
  document.getElementById("summary").textContent = [
    DATA.gold ? "gold against output" : "review without gold",
    count(DATA.checkIns.length, "check-in"),
    isFiltered() ? `${shown.toLocaleString("en")} of ${count(items().length, noun())}` : count(shown, noun()),
  ].join(" · ");
}

function drawSide() {
  const side = document.getElementById("side");
  if (!side.querySelector(".list")) {
    fill(side,
      h("details.filter-box", { open: matchMedia("(min-width: 1000px)").matches }),
      h("div.list", { "aria-label": DATA.gold ? "Errors" : "Review queue", role: "region", tabindex: "-1" }));
  }
  drawFilters();
  drawItems();
}

/** The filters with their counts, which take a look at every item. */
function drawFilters() {
  clearTimeout(later);
  const counted = counting();
  let step = counted.next();
  while (!step.done) step = counted.next();
  fillFilters(step.value);
}

function fillFilters(tallies) {
  const box = document.querySelector("#side .filter-box");
  const focused = document.activeElement?.dataset?.filter;
  fill(box, h("summary", null, "Filters", isFiltered() && h("span.active", null, " (on)")), filterPanel(tallies));
  if (focused) box.querySelector(`[data-filter="${CSS.escape(focused)}"]`)?.focus();
}

let later = 0;

/** Counts anew once the reader pauses, a slice at a time, so that no key has to wait: a correction changes the counts by one or two. */
function drawFiltersLater() {
  clearTimeout(later);
  const counted = counting();
  const goOn = () => {
    const step = counted.next();
    if (!step.done) {
      later = setTimeout(goOn);
      return;
    }
    fillFilters(step.value);
    drawTurn();
  };
  later = setTimeout(goOn, 1500);
}

function drawItems() {
  const side = document.getElementById("side");
  const list = side.querySelector(".list");
  const scrolled = scrollOf(list);
  fill(list, h("h2", { id: "shown" }, count(itemsShown().length, noun())), itemList());
  inNextFrame("list", () => {
    list.scrollTop = scrolled;
    list.querySelector(".item[aria-current]")?.scrollIntoView({ block: "nearest" });
  });
  side.dataset.first = String(Math.floor(Math.max(0, itemsShown().indexOf(current.item)) / WINDOW) * WINDOW);
}

/** Takes one line out of the list, and the next one of all into its window. */
function dropItem(item) {
  const list = document.querySelector("#side .list");
  const line = list.querySelector(`[data-item="${CSS.escape(item.key)}"]`)?.closest("li");
  const shown = itemsShown();
  const last = Number(document.getElementById("side").dataset.first) + WINDOW - 1;
  if (!line || shown.length <= WINDOW) return drawItems();
  const all = line.parentElement;
  line.remove();
  if (last < shown.length) all.append(itemLine(shown[last]));
  list.querySelector("#shown").textContent = count(shown.length, noun());
}

const SCROLLS = new WeakMap();

/** How far something was scrolled when it last was: asking the browser would have it lay out everything at once. */
function scrollOf(element) {
  if (!SCROLLS.has(element)) {
    SCROLLS.set(element, element.scrollTop);
    element.addEventListener("scroll", () => SCROLLS.set(element, element.scrollTop), { passive: true });
  }
  return SCROLLS.get(element);
}

const FRAMES = new Map();

/** Puts off what needs a layout until everything has been drawn; of several of one name only the last is done. */
function inNextFrame(name, work) {
  if (!FRAMES.size) {
    requestAnimationFrame(() => {
      const all = [...FRAMES.values()];
      FRAMES.clear();
      all.forEach((each) => each());
    });
  }
  FRAMES.set(name, work);
}

/** Only the list: the choice within it moves far more often than what it holds. */
function drawList() {
  const side = document.getElementById("side");
  const at = itemsShown().indexOf(current.item);
  const first = Math.floor(Math.max(0, at) / WINDOW) * WINDOW;
  if (side.dataset.first !== String(first)) return drawItems();
  side.querySelector(".item[aria-current]")?.removeAttribute("aria-current");
  const chosen = current.item && side.querySelector(`[data-item="${CSS.escape(current.item.key)}"]`);
  if (!chosen) return;
  chosen.setAttribute("aria-current", "true");
  inNextFrame("list", () => chosen.scrollIntoView({ block: "nearest" }));
}

/** `anew` counts what each check-in has to look at. */
function drawTurn(anew = true) {
  const at = DATA.checkIns.indexOf(current.checkIn);
  const place = document.getElementById("turn");
  const select = place.querySelector("select");
  if (select && !anew) {
    select.value = String(at);
    place.firstElementChild.disabled = at <= 0;
    place.lastElementChild.disabled = at >= DATA.checkIns.length - 1;
    return;
  }
  const tally = new Map();
  for (const item of itemsShown()) tally.set(item.row.checkIn, (tally.get(item.row.checkIn) || 0) + 1);
  fill(document.getElementById("turn"),
    button("quiet", "‹", () => turn(-1), { disabled: at <= 0, "aria-label": "Previous check-in" }),
    h("select", { "aria-label": "Check-in", onchange: (event) => openCheckIn(DATA.checkIns[event.target.value]) },
      DATA.checkIns.map((each, index) => h("option", { value: String(index), selected: each === current.checkIn },
        `${each.id}${each.title ? `: ${each.title}` : ""}${each.date ? `, ${dateWords(each.date)}` : ""} (${tally.get(each) || 0})`))),
    button("quiet", "›", () => turn(1), { disabled: at >= DATA.checkIns.length - 1, "aria-label": "Next check-in" }));
}

function drawText() {
  drawnRows = current.checkIn ? rowsNear(current.checkIn, current.row) : [0, 0];
  fillText();
}

function drawRow(row) {
  const old = document.getElementById(row.key);
  if (old) old.replaceWith(rowElement(row));
}

function drawDetail() {
  const pane = document.getElementById("detail");
  const focused = pane.contains(document.activeElement) ? document.activeElement.dataset.edit : null;
  const scrolled = scrollOf(pane);
  pane.classList.toggle("open", current.row !== null);
  const same = pane.dataset.row === (current.row ? current.row.key : "");
  pane.dataset.row = current.row ? current.row.key : "";
  fill(pane, detail(current.row));
  inNextFrame("detail", () => { pane.scrollTop = same ? scrolled : 0; });
  if (focused) pane.querySelector(`[data-edit="${CSS.escape(focused)}"]`)?.focus();
}

function drawAll() {
  drawTools();
  drawSide();
  drawTurn();
  drawText();
  drawDetail();
}

/** Chooses a row. Its item is the first one of it that is shown, unless one is given. */
function selectRow(row, scroll = false, item = itemsShown().find((each) => each.row === row) || null) {
  const before = current.row;
  const elsewhere = row.checkIn !== current.checkIn;
  current.row = row;
  current.item = item;
  current.gap = -1;
  if (row.checkIn !== current.checkIn || !document.getElementById(row.key)) {
    current.checkIn = row.checkIn;
    drawText();
  } else {
    if (before && before.checkIn === row.checkIn) drawRow(before);
    drawRow(row);
  }
  showTab("text");
  drawTools();
  drawList();
  if (elsewhere) drawTurn(false);
  drawDetail();
  history.replaceState(null, "", "#" + encodeURIComponent(row.key));
  if (scroll) inNextFrame("text", () => document.getElementById(row.key)?.scrollIntoView({ block: "center" }));
}

function selectItem(item) {
  selectRow(item.row, true, item);
  say(`${itemsShown().indexOf(item) + 1} of ${itemsShown().length}: ${kindName(item)} in ${item.row.key}`);
}

/** Goes to the next or previous item, from the chosen one or from the chosen row. */
function step(by) {
  const shown = itemsShown();
  if (shown.length === 0) return say(`There is no ${noun()} to go to.`);
  const at = shown.indexOf(current.item);
  if (at >= 0) {
    const next = at + by;
    if (next < 0 || next >= shown.length) return say(by > 0 ? `That was the last ${noun()}.` : `That was the first ${noun()}.`);
    return selectItem(shown[next]);
  }
  if (current.gap >= 0) {
    const next = by > 0 ? current.gap : current.gap - 1;
    if (next < 0 || next >= shown.length) return say(by > 0 ? `That was the last ${noun()}.` : `That was the first ${noun()}.`);
    return selectItem(shown[next]);
  }
  const from = current.row ? current.row.index : -1;
  const ahead = by > 0 ? shown.find((item) => item.row.index > from) : [...shown].reverse().find((item) => item.row.index < from);
  selectItem(DATA.gold ? ahead || shown[by > 0 ? 0 : shown.length - 1] : shown[0]);
}

/** The next or previous row of the text. */
function neighbour(by) {
  const rows = current.checkIn.rows;
  const at = current.row && current.row.checkIn === current.checkIn ? rows.indexOf(current.row) : -1;
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
  selectRow(next, true);
}

function turn(by) {
  const next = DATA.checkIns[DATA.checkIns.indexOf(current.checkIn) + by];
  if (next) openCheckIn(next);
  else say(by > 0 ? "That was the last check-in." : "That was the first check-in.");
}

function openCheckIn(checkIn) {
  current.checkIn = checkIn;
  current.row = null;
  current.item = null;
  drawAll();
  document.getElementById("text").scrollTop = 0;
}

function showTab(tab) {
  if (current.tab === tab) return;
  current.tab = tab;
  document.getElementById("main").hidden = tab !== "text";
  const scores = document.getElementById("scores");
  scores.hidden = tab !== "scores";
  if (tab === "scores") {
    fill(scores, scoresView());
    scores.focus();
  }
  drawTools();
}

/** After a correction: the row, its items and all counts follow. */
function changed(row, message, goesOn) {
  const before = current.item;
  const at = before ? itemsShown().indexOf(before) : -1;
  shownItems = null;
  const same = before && itemsShown().find((item) => item === before || item.row === before.row && item.layer === before.layer && item.kind === before.kind
    && sideWords(item, "system") === sideWords(before, "system"));
  // what was settled leaves a gap, at which the reader stays until the next step, so that nothing is skipped
  current.item = same || (before ? null : itemsShown().find((item) => item.row === row) || null);
  current.gap = !current.item && at >= 0 ? at : -1;
  drawTools();
  drawFiltersLater();
  drawRow(row);
  if (goesOn) return;
  drawItems();
  if (current.row) drawDetail();
  say(message);
}

let hush = 0;

/** Says something to everybody, those who do not see the page included. */
function say(words) {
  const status = document.getElementById("status");
  status.textContent = words;
  status.classList.add("said");
  clearTimeout(hush);
  hush = setTimeout(() => status.classList.remove("said"), 4000);
}

/** An address as it was typed where it is no encoding of another. */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    return address;
  }
}

function followAddress() {
  const address = decoded(location.hash.slice(1));
  if (address === "scores") return showTab("scores");
  const row = rowOfAddress(address);
  if (row) selectRow(row, true);
}

recall();
fill(document.getElementById("app"), app());
drawAll();
document.addEventListener("keydown", onKey);
window.addEventListener("hashchange", followAddress);
if (location.hash) followAddress();
if (unfit > 0) say(`${count(unfit, "row")} kept by an earlier visit did not fit these texts and ${unfit === 1 ? "was" : "were"} left out.`);
