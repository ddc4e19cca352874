/** Articles: the list of all and a page for each. */

function articleOrder(a, b) {
  return a.startsWith("¶") - b.startsWith("¶") || (parseInt(a, 10) || 1e9) - (parseInt(b, 10) || 1e9) || d3.ascending(a, b);
}

/** In the order of the names that readers see; those without an instrument come last. */
function byInstrument(a, b) {
  const name = (code) => (code ? capital(instrumentName(code)) : "~");
  return d3.ascending(name(a), name(b));
}

/** Articles of a row as places of the page: Article 4 of one instrument is another than Article 4 of the next. */
const articleKeys = (row) => articlesOf(row).map((each) => each + (instrumentOf(row, each) ? "@" + instrumentOf(row, each) : ""));

function articlesView(rows) {
  const byArticle = d3.group(rows.flatMap((row) => articleKeys(row).map((key) => [key, row])), ([key]) => key);
  const parts = (key) => [key.split("@")[0], key.split("@").slice(1).join("@")];
  const all = [...byArticle.keys()].sort((a, b) => byInstrument(parts(a)[1], parts(b)[1]) || articleOrder(parts(a)[0], parts(b)[0]));
  const named = all.some((key) => key.includes("@"));
  const list = pagedTable(
    ["Article", ...(named ? [["Of which text"]] : []), "Proposals", "Proposed", "Supports", "Opposes"],
    all,
    60,
    (key) => {
      const [article, instrument] = parts(key);
      const said = byArticle.get(key).map(([, row]) => row);
      const proposals = new Set(said.map((row) => row.proposal).filter(Boolean));
      const number = (stance) => said.filter((row) => row.stance === stance).length;
      return h(
        "tr",
        null,
        h("th", { scope: "row" }, link("article", key, capital(provisionName(article)))),
        named ? h("td", null, instrument ? capital(instrumentName(instrument)) : "not named") : null,
        h("td.number", null, figure(proposals.size)),
        ["propose", "support", "oppose"].map((stance) => h("td.number." + stance, null, figure(number(stance)))),
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

function articleView(key, rows) {
  const article = key.split("@")[0];
  const instrument = key.split("@").slice(1).join("@");
  const said = rows.filter((row) => articlesOf(row).includes(article) && (!instrument || instrumentOf(row, article) === instrument));
  const spokenTo = new Set(said.map((row) => row.proposal));
  const proposals = model.proposals.filter((each) => model.articles(each.provisions).includes(article) && (!instrument || spokenTo.has(each.id)));
  const onText = said.filter((row) => !row.proposal);
  const mentions = model.sentences.filter((sentence) => sentence.references.some((each) => model.articles(each[2]).includes(article)));
  if (!said.length && !proposals.length && !mentions.length) return notFound("article", article);
  const byConcept = sides(rows);
  return h(
    "article.page",
    null,
    h("p.kicker", null, instrument ? instrumentName(instrument) : "Article"),
    h("h1", { tabindex: "-1" }, capital(provisionName(article))),
    h("p.lead", null, `${count(proposals.length, "proposal")} and ${count(said.length, "stance")} on it; ${count(mentions.length, "sentence")} of the report ${mentions.length === 1 ? "names" : "name"} it.`),
    proposals.length ? [h("h2", null, "Proposals"), paged(proposals, 25, (each) => h("li", null, proposalLine(each, byConcept)), "ul.proposal-list")] : null,
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
