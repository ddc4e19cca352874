/** A sentence with its evidence marked: who (the name), what (the words that carry the stance), on what (provisions). */

/** Spans of a check-in's text to mark for some statements: {start, end, role, title}. */
function evidenceSpans(rows) {
  return rows.flatMap((row) => {
    const spans = [];
    if (row.mention) {
      spans.push({ start: row.mention[0], end: row.mention[1], role: "who", title: holderTitle(row.actor) });
    }
    if (row.id) {
      spans.push({ start: row.cue[0], end: row.cue[1], role: row.stance, title: stanceWords[row.stance].verb });
    }
    return spans;
  });
}

/** The sentence's text as nodes, with `spans` and its references to provisions marked; spans may overlap. */
function markedText(sentence, spans) {
  const references = sentence.references.map(([start, end, provisions]) => ({
    start,
    end,
    role: "what",
    title: provisionNames(provisions, 20),
  }));
  const inside = [...spans, ...references]
    .map((each) => ({ ...each, start: each.start - sentence.start, end: each.end - sentence.start }))
    .filter((each) => each.end > 0 && each.start < sentence.text.length);
  const cuts = new Set([0, sentence.text.length]);
  inside.forEach((each) => {
    cuts.add(Math.max(0, each.start));
    cuts.add(Math.min(sentence.text.length, each.end));
  });
  return d3.pairs([...cuts].sort(d3.ascending)).map(([start, end]) => {
    const words = sentence.text.slice(start, end);
    const covering = inside.filter((each) => each.start <= start && end <= each.end);
    if (!covering.length) return words;
    const roles = [...new Set(covering.map((each) => each.role))];
    const titles = [...new Set(covering.map((each) => each.title))];
    return h("mark." + roles.join("."), { title: titles.join("; ") }, words);
  });
}

/** The statement's sentence and, where its name or its cue stands elsewhere (a list's lead-in) or it answers another, that one first. */
function evidenceSentences(row) {
  const own = model.sentenceById.get(row.sentence);
  const found = [row.mention, row.cue]
    .filter(Boolean)
    .map((span) => model.sentenceAt(row.checkIn, span[0]))
    .concat(row.answers ? model.sentenceById.get(row.answers.sentence) : null, own)
    .filter(Boolean);
  return [...new Set(found)].sort((a, b) => a.start - b.start);
}

/** Statements by sentence, as quotations with their evidence marked and a link to where each stands. */
function quotations(rows, size = 20) {
  const groups = d3.groups(rows, (each) => each.sentence);
  return paged(groups, size, ([, same]) => quotation(same));
}

function quotation(rows) {
  const spans = evidenceSpans(rows);
  const quoted = [...new Set(rows.flatMap(evidenceSentences))].sort((a, b) => a.start - b.start);
  const sentence = model.sentenceById.get(rows[0].sentence);
  return h(
    "figure.quotation",
    null,
    h(
      "blockquote",
      null,
      quoted.map((each) => h("p", null, markedText(each, spans))),
    ),
    h(
      "figcaption",
      null,
      h("span", null, meetingName(rows[0].date, rows[0].part)),
      " · ",
      sentence ? link("sentence", sentence.id, "Read in context") : "sentence " + rows[0].sentence,
      rows.some((each) => each.via)
        ? h("span.via", null, " · stated by " + listed([...new Set(rows.filter((r) => r.via).map((r) => holderName(r.via)))]))
        : null,
    ),
  );
}

/** A stance's sign in its colour; the sign and the words carry the meaning without the colour. */
function sign(stance, label) {
  const attributes = label ? { role: "img", "aria-label": label } : { "aria-hidden": "true" };
  return h("span.sign." + stance, attributes, stanceWords[stance].sign);
}

/** What the signs mean, for the foot of a chart. */
function legend(kinds = ["propose", "support", "oppose", "both"]) {
  return h(
    "ul.legend",
    { "aria-label": "What the signs mean" },
    kinds.map((kind) => h("li", null, sign(kind), " " + stanceWords[kind].verb)),
  );
}

/** The marks of a sentence explained. */
function markLegend() {
  return h(
    "p.legend",
    null,
    h("mark.who", null, "who"),
    h("mark.propose", null, "proposed"),
    h("mark.support", null, "supports"),
    h("mark.oppose", null, "opposes"),
    h("mark.what", null, "on which provision"),
  );
}
