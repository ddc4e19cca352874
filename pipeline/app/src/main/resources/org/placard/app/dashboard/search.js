/** Search over names, proposals, articles and sentences. Names forgive a typing error; sentences hold every word asked for. */
const search = (() => {
  const fold = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let names;
  let folded;

  function prepare() {
    const active = [...new Set(allStatements.flatMap((row) => [row.actor, row.via]).filter(Boolean))];
    names = new Fuse(
      active.map((code) => ({ code, name: holderName(code) })),
      { keys: ["name", "code"], threshold: 0.3, ignoreLocation: true, includeScore: true },
    );
    folded = model.sentences.map((sentence) => fold(sentence.text));
  }

  function find(query) {
    if (!names) prepare();
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (!words.length) return null;
    const has = (text) => words.every((word) => text.includes(word));
    const number = /^(?:articles?|art\.?)?\s*(\d+\s*[a-z]*)$/.exec(fold(query.trim()));
    const articles = number
      ? [...new Set(allStatements.flatMap(articlesOf))].filter((each) => each.startsWith(number[1].replace(/\s/g, "")))
      : [];
    return {
      actors: names.search(query.trim()).slice(0, 12).map((each) => each.item.code),
      proposals: model.proposals.filter((each) => has(fold([proposalName(each), each.words, authorNames(each)].join(" ")))),
      articles: articles.sort(articleOrder),
      sentences: model.sentences.filter((_, i) => has(folded[i])),
    };
  }
  return { find };
})();

function searchView(query, rows) {
  const found = search.find(query);
  if (!found) return h("section.page", null, h("h1", { tabindex: "-1" }, "Search"), h("p.lead", null, "Type a delegation, an article or words of the report."));
  const byConcept = sides(rows);
  const part = (heading, items, draw) =>
    items.length ? h("section", null, h("h2", null, `${heading} `, h("span.number", null, items.length)), draw(items)) : null;
  const total = d3.sum(Object.values(found), (each) => each.length);
  return h(
    "section.page.results",
    null,
    h("h1", { tabindex: "-1" }, "“" + query + "”"),
    h("p.lead", { role: "status" }, total ? count(total, "result") + "." : "Nothing found. Try fewer words, or part of a word."),
    part("Delegations", found.actors, (items) => h("p", null, listedNodes(items.map(holderLink)))),
    part("Articles", found.articles, (items) => h("p", null, listedNodes(items.map((each) => link("article", each, provisionName(each)))))),
    part("Proposals", found.proposals, (items) => paged(items, 10, (each) => h("li", null, proposalLine(each, byConcept)), "ul")),
    part("Sentences", found.sentences, (items) => paged(items, 20, sentenceLine)),
  );
}
