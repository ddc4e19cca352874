/** Delegations × proposals: one mark for each side that a delegation took. */

const matrixChoice = { rows: "proposal", columns: 40, order: "bloc" };

/**
 * The table's content for some statements. Rows are concepts, columns are actors; `cells[r][c]` holds the statements
 * of that actor on that concept, or null.
 */
function matrixOf(rows, choice) {
  const byInstrument = choice.rows === "instrument";
  const isRow = (concept) => concept.startsWith((byInstrument ? "article" : choice.rows) + "/");
  const byConcept = sides(rows.filter((each) => concepts(each).some(isRow)));
  const instruments = new Map(rows.flatMap((row) => concepts(row).filter(isRow).map((concept) => [concept, instrumentOf(row, splitKey(concept)[1])]).filter(([, instrument]) => instrument)));
  const wanted = [...byConcept.keys()].filter((concept) => isRow(concept) && (!byInstrument || instruments.has(concept)));
  const active = byActivity(wanted.flatMap((concept) => [...byConcept.get(concept).values()].map((each) => each[0])));
  const actors = active.slice(0, choice.columns).map(([code]) => code);
  const shown = new Set(actors);
  const listedConcepts = wanted
    .filter((concept) => [...byConcept.get(concept).keys()].some((actor) => shown.has(actor)))
    .sort((a, b) => byConcept.get(b).size - byConcept.get(a).size || d3.ascending(a, b))
    .slice(0, matrixRowLimit);
  const value = (concept, actor) => {
    const said = byConcept.get(concept).get(actor);
    if (!said) return 0;
    return { propose: 1, support: 1, oppose: -1, both: 0 }[side(said)];
  };
  const columns = ordered(
    actors,
    choice.order,
    (actor) => listedConcepts.map((concept) => value(concept, actor)),
    (a, b) => d3.ascending(holderName(a), holderName(b)),
  );
  const article = (concept) => splitKey(concept)[1];
  const lines = byInstrument
    ? ordered(listedConcepts, "name", null, (a, b) => d3.ascending(instrumentName(instruments.get(a)), instrumentName(instruments.get(b))) || articleOrder(article(a), article(b)))
    : ordered(listedConcepts, choice.order === "bloc" ? "bloc" : "given", (concept) => actors.map((actor) => value(concept, actor)), null);
  return {
    actors: columns.items,
    breaks: columns.breaks,
    concepts: lines.items,
    instruments: byInstrument ? lines.items.map((concept) => instruments.get(concept)) : null,
    cells: lines.items.map((concept) => columns.items.map((actor) => byConcept.get(concept).get(actor) || null)),
    counts: lines.items.map((concept) => tally(byConcept.get(concept))),
    leftOut: { actors: active.length - actors.length, concepts: wanted.length - listedConcepts.length },
  };
}

/** More rows than this do not fit a reader's eye; the list of proposals has them all. */
const matrixRowLimit = 60;

function ordered(items, order, vector, compare) {
  if (order === "bloc") {
    const { order: places, breaks } = seriate(items.map(vector));
    return { items: places.map((i) => items[i]), breaks };
  }
  const sorted = order === "name" ? items.slice().sort(compare) : items;
  return { items: sorted, breaks: items.map(() => false) };
}

function matrixView(rows) {
  const region = h("div.matrix-region", { role: "region", "aria-label": "Who stood where, a table", tabindex: "0" });
  const note = h("p.note", { "aria-live": "polite" });
  const draw = () => {
    const matrix = matrixOf(rows, matrixChoice);
    followHead(region);
    fill(region, matrix.actors.length ? matrixTable(matrix) : h("p.empty", null, "Nothing to show with these filters."));
    fill(note, leftOutWords(matrix));
  };
  draw();
  return h(
    "section.matrix",
    null,
    h("h2", null, "Who stood where"),
    h(
      "p.lead",
      null,
      "Delegations that took the same sides stand next to each other. Choose a mark to read the words behind it.",
    ),
    h(
      "div.choices",
      null,
      choice("Rows", matrixChoice, "rows", matrixRowKinds(), draw),
      choice("Order", matrixChoice, "order", [["bloc", "Like with like"], ["name", "By name"], ["given", "Most active first"]], draw),
      choice("Delegations", matrixChoice, "columns", [[20, "20 most active"], [40, "40 most active"], [80, "80 most active"], [1000, "All"]], draw),
    ),
    region,
    h("div.foot", null, legend(), note),
  );
}

function matrixRowKinds() {
  const named = allStatements.some((row) => row.articles.some((each) => instrumentOf(row, each)));
  return [["proposal", "Proposals"], ["article", "Draft text"], ...(named ? [["instrument", "Draft text, by instrument"]] : [])];
}

/** Keeps the names of the columns in sight while the page scrolls past a table that scrolls sideways. */
function followHead(region) {
  document.removeEventListener("scroll", followHead.listener);
  followHead.listener = () => {
    const head = region.querySelector("thead");
    if (!head) return;
    const box = region.getBoundingClientRect();
    const most = box.height - head.offsetHeight - 60;
    head.style.transform = box.top < 0 && most > 0 ? `translateY(${Math.min(-box.top, most)}px)` : "";
  };
  document.addEventListener("scroll", followHead.listener, { passive: true });
}

function leftOutWords({ leftOut }) {
  const parts = [];
  if (leftOut.actors) parts.push(count(leftOut.actors, "less active delegation"));
  if (leftOut.concepts) parts.push(count(leftOut.concepts, "row") + " with fewer stances");
  return parts.length ? "Not shown: " + listed(parts) + "." : "";
}

/** A labelled menu that writes `target[key]` and calls `changed`. */
function choice(label, target, key, options, changed) {
  const select = h(
    "select",
    {
      onchange: () => {
        const chosen = options.find(([value]) => String(value) === select.value);
        target[key] = chosen[0];
        changed();
      },
    },
    options.map(([value, words]) => h("option", { value, selected: value === target[key] }, words)),
  );
  return h("label.choice", null, h("span", null, label), select);
}

function matrixTable(matrix) {
  const table = h(
    "table.grid",
    null,
    h("caption.visually-hidden", null, "Each row is a proposal, each column a delegation, each mark the side it took."),
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("td.corner"),
        matrix.actors.map((code, c) =>
          h("th", { scope: "col", class: matrix.breaks[c] ? "break" : null }, h("span.upright", null, holderLink(code))),
        ),
        h("th.sum", { scope: "col" }, h("span.upright", null, "for / against")),
      ),
    ),
    h("tbody", null, matrix.concepts.map((concept, r) => [instrumentHeading(matrix, r), matrixRow(matrix, concept, r)])),
  );
  const first = table.querySelector("button");
  if (first) first.tabIndex = 0;
  table.addEventListener("keydown", moveInGrid);
  table.addEventListener("focusin", (event) => {
    if (event.target.matches("td button")) onlyTabStop(table, event.target);
  });
  return table;
}

/** Ahead of an instrument's first row: what it is called. */
function instrumentHeading({ instruments, actors }, r) {
  if (!instruments || instruments[r] === instruments[r - 1]) return null;
  return h("tr.of", null, h("th", { scope: "rowgroup" }, instrumentName(instruments[r])), h("td", { colspan: actors.length + 1 }));
}

function matrixRow(matrix, concept, r) {
  return h(
    "tr",
    { "data-concept": concept },
    h("th", { scope: "row" }, conceptLabel(concept)),
    matrix.cells[r].map((said, c) =>
      h(
        "td",
        { class: matrix.breaks[c] ? "break" : null, "data-actor": matrix.actors[c] },
        said ? cellButton(matrix.actors[c], concept, said) : null,
      ),
    ),
    h("td.sum", null, `${matrix.counts[r].for} / ${matrix.counts[r].against}`),
  );
}

/** A concept's name as a link, with its authors on the next line. */
function conceptLabel(concept) {
  const [kind, key] = splitKey(concept);
  if (kind === "article") return link("article", key, conceptName(concept));
  const proposal = model.proposalById.get(key);
  return [
    link("proposal", key, proposalName(proposal)),
    h("span.by", null, authorNames(proposal), proposal.withdrawn ? " · withdrawn" : ""),
  ];
}

function cellButton(actor, concept, said) {
  const taken = side(said);
  const words = `${holderTitle(actor)} ${stanceWords[taken].verb}: ${conceptName(concept)}`;
  return h(
    "button.sign." + taken,
    {
      type: "button",
      tabindex: "-1",
      "aria-label": words,
      title: words,
      onclick: (event) => panel.open(words, quotations(said), event.currentTarget),
    },
    stanceWords[taken].sign,
  );
}

function onlyTabStop(table, chosen) {
  table.querySelectorAll("td button[tabindex='0']").forEach((each) => (each.tabIndex = -1));
  chosen.tabIndex = 0;
}

/** Arrow keys go to the next mark in that direction; Home and End to the ends of the row. */
function moveInGrid(event) {
  const cell = event.target.closest("td");
  if (!cell || !event.target.matches("td button")) return;
  const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const down = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  let next = null;
  if (across) {
    for (let at = cell; at && !next; ) {
      at = across > 0 ? at.nextElementSibling : at.previousElementSibling;
      next = at && at.querySelector("button");
    }
  } else if (down) {
    for (let row = cell.parentElement; row && !next; ) {
      row = down > 0 ? row.nextElementSibling : row.previousElementSibling;
      next = row && row.cells[cell.cellIndex].querySelector("button");
    }
  } else if (event.key === "Home" || event.key === "End") {
    const buttons = cell.parentElement.querySelectorAll("td button");
    next = buttons[event.key === "Home" ? 0 : buttons.length - 1];
  }
  if (!next) return;
  event.preventDefault();
  next.focus();
}
