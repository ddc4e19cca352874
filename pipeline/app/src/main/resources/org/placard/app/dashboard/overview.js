/** The first screen: what this is about in four numbers, what was most contested, and the matrix. */

function overviewView(rows) {
  const byConcept = sides(rows);
  const all = contested(byConcept);
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
  );
}

function keyNumbers(rows) {
  const distinct = (values) => new Set(values).size;
  return [
    [distinct(rows.map((row) => row.actor)), "delegations and groups took a stance", "actors"],
    [distinct(rows.map((row) => row.proposal).filter(Boolean)), "proposals were on the floor", "proposals"],
    [rows.filter((row) => row.id).length, "stances on record", "timeline"],
    [distinct(rows.flatMap(articlesOf)), "articles and paragraphs were argued over", "articles"],
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
