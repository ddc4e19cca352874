/** Articles: the list of all and a page for each. */

function articleOrder(a, b) {
  return a.startsWith("¶") - b.startsWith("¶") || (parseInt(a, 10) || 1e9) - (parseInt(b, 10) || 1e9) || d3.ascending(a, b);
}

function articlesView(rows) {
  const byArticle = new Map();
  rows.forEach((row) => articlesOf(row).forEach((each) => byArticle.set(each, [...(byArticle.get(each) || []), row])));
  const all = [...byArticle.keys()].sort(articleOrder);
  const list = pagedTable(
    ["Article", "Proposals", "Proposed", "Supports", "Opposes"],
    all,
    60,
    (article) => {
      const said = byArticle.get(article);
      const proposals = new Set(said.map((row) => row.proposal).filter(Boolean));
      const number = (stance) => said.filter((row) => row.stance === stance).length;
      return h(
        "tr",
        null,
        h("th", { scope: "row" }, link("article", article, capital(provisionName(article)))),
        h("td.number", null, proposals.size || ""),
        ["propose", "support", "oppose"].map((stance) => h("td.number." + stance, null, number(stance) || "")),
      );
    },
    "Articles",
  );
  return h(
    "section.articles",
    null,
    h("h1", { tabindex: "-1" }, "Articles"),
    h("p.lead", null, `Stances were taken on ${count(all.length, "article")}.`),
    all.length ? list : h("p.empty", null, "Nothing to show with these filters."),
  );
}

function articleView(article, rows) {
  const said = rows.filter((row) => articlesOf(row).includes(article));
  const proposals = model.proposals.filter((each) => model.articles(each.provisions).includes(article));
  const onText = said.filter((row) => !row.proposal);
  const mentions = model.sentences.filter((sentence) => sentence.references.some((each) => model.articles(each[2]).includes(article)));
  if (!said.length && !proposals.length && !mentions.length) return notFound("article", article);
  const byConcept = sides(rows);
  return h(
    "article.page",
    null,
    h("p.kicker", null, "Article"),
    h("h1", { tabindex: "-1" }, capital(provisionName(article))),
    h("p.lead", null, `${count(proposals.length, "proposal")} and ${count(said.length, "stance")} on it; ${count(mentions.length, "sentence")} of the report ${mentions.length === 1 ? "names" : "name"} it.`),
    proposals.length ? [h("h2", null, "Proposals"), h("ul.proposal-list", null, proposals.map((each) => h("li", null, proposalLine(each, byConcept))))] : null,
    onText.length ? [h("h2", null, "On the text as it stands"), markLegend(), quotations(onText)] : null,
    said.length > onText.length ? [h("h2", null, "On the proposals"), quotations(said.filter((row) => row.proposal))] : null,
    mentions.length ? [h("h2", null, "Where the report names it"), paged(mentions, 10, sentenceLine)] : null,
  );
}

/** A sentence as a line of a list. */
function sentenceLine(sentence) {
  return h(
    "p.sentence-line",
    null,
    link("sentence", sentence.id, sentence.id),
    " ",
    markedText(sentence, []),
    h("span.note", null, " " + dayName(sentence.date || model.checkIns[sentence.checkIn].date)),
  );
}
