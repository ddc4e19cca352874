/** The page: its head, its views by address, and what happens when the address or the filters change. */

const views = [
  ["overview", "Overview"],
  ["news", "What is new"],
  ["network", "Who sides with whom"],
  ["timeline", "Timeline"],
  ["proposals", "Proposals"],
  ["actors", "Delegations"],
  ["articles", "Articles"],
];

const draw = {
  overview: (key, rows) => overviewView(rows),
  news: (key, rows) => newsView(rows),
  network: (key, rows) => networkView(rows),
  timeline: (key, rows) => timelineView(rows),
  proposals: (key, rows) => proposalsView(rows),
  proposal: (key, rows) => proposalView(key, rows),
  actors: (key, rows) => actorsView(rows),
  actor: (key, rows) => actorView(key, rows),
  articles: (key, rows) => articlesView(rows),
  article: (key, rows) => articleView(key, rows),
  sentence: (key) => sentenceView(key),
  search: (key, rows) => searchView(key || "", rows),
};

const parents = { proposal: "proposals", actor: "actors", article: "articles" };

/** "#article/24?stance=oppose" as ["article", "24", "stance=oppose"]. */
function address() {
  const [path, query] = location.hash.slice(1).split("?");
  const slash = path.indexOf("/");
  const view = slash < 0 ? path : path.slice(0, slash);
  let key = slash < 0 ? undefined : path.slice(slash + 1);
  try {
    key = key && decodeURIComponent(key);
  } catch {
    // a stray % in a link typed by hand: taken as it stands
  }
  return [draw[view] ? view : "overview", key, query];
}

const main = h("main", { id: "main", tabindex: "-1" });
const filterTools = filterBar(() => show(false));
const navigation = h("nav", { "aria-label": "Views" }, views.map(([view, words]) => link(view, undefined, words)));
const searchBox = h("input", { type: "search", placeholder: "Search", "aria-label": "Search delegations, proposals, articles and sentences", autocomplete: "off" });

// a plain fragment would be taken for an address of a view
const skipLink = h("a.skip", { href: "#overview", onclick: (event) => { event.preventDefault(); main.focus(); } }, "Skip to the content");

function header() {
  const dates = allStatements.map((row) => row.date).concat(model.checkIns.map((each) => each.date)).filter(Boolean);
  const [from, to] = d3.extent(dates);
  return h(
    "header.head",
    null,
    h(
      "div.title",
      null,
      h("p.kicker", null, "Who stood where"),
      h("p.name", null, h("a", { href: "#overview" }, model.title)),
      h("p.period", null, [periodName(from, to), count(model.checkIns.length, "check-in"), model.files > 1 ? count(model.files, "report") : (model.checkIns[0] || {}).file].filter(Boolean).join(" · ")),
    ),
    h(
      "form.search",
      {
        role: "search",
        onsubmit: (event) => {
          event.preventDefault();
          location.hash = place("search", searchBox.value);
        },
      },
      searchBox,
      h("button", { type: "submit" }, "Search"),
    ),
  );
}

/** Draws the view that the address names; `arrived` says that the reader came from elsewhere. */
function show(arrived) {
  const [view, key, query] = address();
  if (arrived && query !== undefined) filters.fromQuery(query);
  const wanted = filters.toQuery();
  const path = location.hash.slice(1).split("?")[0];
  if ((query || "") !== wanted) history.replaceState(null, "", "#" + (path || "overview") + (wanted ? "?" + wanted : ""));
  filterTools.refresh();
  const rows = statements(filters.current);
  document.body.dataset.view = view;
  fill(main, allStatements.length || view === "sentence" || view === "search" ? draw[view](key, rows) : emptyView());
  navigation.querySelectorAll("a").forEach((each) => {
    const current = each.getAttribute("href") === place(parents[view] || view);
    if (current) each.setAttribute("aria-current", "page");
    else each.removeAttribute("aria-current");
  });
  const heading = main.querySelector("h1");
  document.title = (view === "overview" || !heading ? "" : heading.textContent + " – ") + model.title;
  searchBox.value = view === "search" ? key || "" : "";
  if (!arrived) return;
  const chosen = document.getElementById("chosen");
  if (chosen) chosen.scrollIntoView({ block: "center" });
  else window.scrollTo(0, 0);
  if (heading && arrived !== "first") heading.focus({ preventScroll: true });
}

window.addEventListener("hashchange", () => {
  panel.close();
  show(true);
});

/** Charts are drawn for the width of the window. */
let settling = 0;
let drawnWidth = window.innerWidth;
window.addEventListener("resize", () => {
  if (window.innerWidth === drawnWidth) return;
  drawnWidth = window.innerWidth;
  clearTimeout(settling);
  settling = setTimeout(() => ["network", "timeline"].includes(address()[0]) && show(false), 150);
});

fill(
  document.getElementById("app"),
  skipLink,
  header(),
  h("div.tools", null, navigation, filterTools.element),
  main,
  panel.element,
  h("footer", null, h("p", null, "Read from the reports by Placard. A program read these sentences: follow a mark to its words before you quote it.")),
);
show("first");

/** For readers with a console: the statements under the current filters, and what the charts are drawn from. */
window.placard = Object.freeze({
  model,
  statements: () => statements(filters.current),
  matrix: () => matrixOf(statements(filters.current), matrixChoice),
  distances,
  cluster,
  seriate,
  csvCell,
  csv: () => csvOf(statements(filters.current)),
});
