/** A sentence where it stands in its report, with its evidence marked and what was read from it beneath. */

function sentenceView(key) {
  const sentence = model.sentenceById.get(key);
  if (!sentence) return notFound("sentence", key);
  const checkIn = model.checkIns[sentence.checkIn];
  const read = allStatements.filter((row) => row.sentence === key && !row.via);
  const running = h("div.running", null, surroundings(sentence, read));
  return h(
    "article.page.sentence",
    null,
    h("p.kicker", null, [checkIn.file, checkIn.title, dayName(checkIn.date)].filter(Boolean).join(" · ")),
    h("h1", { tabindex: "-1" }, "Sentence " + sentence.id),
    sentence.section ? h("p.lead", null, sentence.section) : null,
    markLegend(),
    running,
    h("h2", null, "What was read from it"),
    read.length ? h("ul.readings", null, read.map(reading)) : h("p.note", null, "No stance of a named delegation."),
  );
}

/** The paragraphs around a sentence, from its section's title to five paragraphs after it. */
function surroundings(sentence, read) {
  const rows = model.sentencesOf.get(sentence.checkIn);
  const at = rows.indexOf(sentence);
  let from = at;
  for (let paragraphs = 0; from > 0 && rows[from].opens !== "title"; from--) {
    if (rows[from].opens && ++paragraphs > 4) break;
  }
  let to = at + 1;
  for (let paragraphs = 0; to < rows.length && rows[to].opens !== "title"; to++) {
    if (rows[to].opens && ++paragraphs > 3) break;
  }
  const spans = evidenceSpans(read);
  const paragraphs = [];
  rows.slice(from, to).forEach((each, i) => {
    if (i === 0 || each.opens || each.opens !== rows[from + i - 1].opens && rows[from + i - 1].opens === "title") paragraphs.push([]);
    const gap = i > 0 && each.checkIn === sentence.checkIn && each.start - rows[from + i - 1].end > 3 && !each.opens;
    if (gap) paragraphs[paragraphs.length - 1].push(" … ");
    paragraphs[paragraphs.length - 1].push(runningSentence(each, each === sentence, spans), " ");
  });
  return paragraphs.map((nodes) => h("p", null, nodes));
}

function runningSentence(each, chosen, spans) {
  const cited = spans.some((span) => span.start < each.end && each.start < span.end);
  if (chosen) return h("span.chosen", { id: "chosen" }, markedText(each, spans));
  if (each.opens === "title") return h("strong", null, each.text);
  if (cited) return h("span", null, markedText(each, spans));
  if (each.labels.length) return h("a.other", { href: place("sentence", each.id) }, each.text);
  return h("span", null, each.text);
}

function reading(row) {
  const about = concepts(row);
  return h(
    "li",
    null,
    sign(row.stance),
    " ",
    holderLink(row.actor),
    row.speaksFor ? [" (for ", holderLink(row.speaksFor), ")"] : null,
    " " + stanceWords[row.stance].verb + " ",
    row.answers ? [listedNodes(row.counterpart.map(holderLink)), ` ${stanceWords[row.answers.taken].on} `] : null,
    about.length ? listedNodes(about.map(conceptLabelShort)) : "something that the report does not name",
    row.counterpart.length && !row.answers ? [row.stance === "oppose" ? ", against " : ", with ", listedNodes(row.counterpart.map(holderLink))] : null,
    h("span.note", null, row.id ? ` · ${percent(row.confidence)} sure · read by “${row.by}”` : " · named as its author"),
  );
}

function conceptLabelShort(concept) {
  const [kind, key] = splitKey(concept);
  return link(kind, key, kind === "proposal" ? `“${proposalName(model.proposalById.get(key))}”` : provisionName(key));
}
