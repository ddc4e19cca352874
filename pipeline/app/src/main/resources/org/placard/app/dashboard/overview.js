/** The first screen: what this is about in four numbers, what was most contested, and the matrix. */

function overviewView(rows) {
  const byConcept = sides(rows);
  const all = contested(byConcept, proposalsOf(rows));
  const divided = all.filter(({ counts }) => counts.for && counts.against);
  const top = (divided.length ? divided : all).slice(0, 5);
  const most = d3.max(top, (each) => Math.max(each.counts.for, each.counts.against));
  return h(
    "div.overview",
    null,
    h("h1.visually-hidden", { tabindex: "-1" }, "Overview"),
    h("ul.numbers", { "aria-label": "Key numbers" }, keyNumbers(rows).map(([number, words, view]) => h("li", null, h("a", { href: place(view) }, h("strong", null, number.toLocaleString("en")), h("span", null, words))))),
    top.length
      ? h(
          "section.contested",
          null,
          h("h2", null, divided.length ? "Most contested" : "Most discussed"),
          h("ol", null, top.map(({ proposal }) => h("li", null, proposalTile(proposal, byConcept, most)))),
          h("p", null, link("proposals", undefined, `All ${count(all.length, "proposal")}`)),
        )
      : null,
    matrixView(rows),
    tablesNote(),
  );
}

/** How the page's numbers go with those of the tables, which have a row for every position. */
function tablesNote() {
  const derived = model.positions.filter((each) => each.derivedFrom).length;
  const unnamed = model.positions.filter((each) => !each.derivedFrom && each.actor === "UNNAMED").length;
  const undated = allStatements.filter((row) => row.id && !row.via && !row.date).length;
  const parts = [
    `The tables hold ${count(model.positions.length, "position")} and ${count(model.proposals.length, "proposal")}`,
    unnamed ? `${unnamed.toLocaleString("en")} of the positions are of unnamed delegations and not shown here` : "",
    derived ? `${derived.toLocaleString("en")} were derived from what groups said and are shown where groups count as their members` : "",
    undated ? `${undated.toLocaleString("en")} of those shown have no date` : "",
  ];
  return h("p.note.tables-note", null, parts.filter(Boolean).join("; ") + ".");
}

function keyNumbers(rows) {
  const distinct = (values) => new Set(values).size;
  return [
    [distinct(rows.map((row) => row.actor)), "delegations and groups took a stance", "actors"],
    [proposalsOf(rows).length, "proposals were on the floor", "proposals"],
    [positionCount(rows), "stances on record", "timeline"],
    [distinct(rows.flatMap(articleKeys)), "articles and paragraphs were argued over", "articles"],
  ];
}

function emptyView() {
  return h(
    "section.page",
    null,
    h("h1", { tabindex: "-1" }, "Nothing to show yet"),
    h("p.lead", null, model.checkIns.length ? "The reports were read, but no delegation took a stance in them." : "No annotated report was found. Put reports into the input folder, run placard again, and this page will show who stood where."),
  );
}
