/* Marks names, provisions and cues in the words of a sentence. */

/** The places to mark in a row. Each says which side has it: both, gold or system. */
function marksOf(row) {
  const reading = readingOf(row) || { mentions: [], references: [] };
  const system = row.system || { mentions: [], references: [], labels: [], positions: [] };
  const marks = [];
  const both = (mine, theirs, isSame, make) => {
    for (const each of mine) marks.push(make(each, theirs.some((other) => isSame(each, other)) ? "both" : "gold"));
    for (const each of theirs) if (!mine.some((other) => isSame(each, other))) marks.push(make(each, "system"));
  };
  both(
    reading.mentions,
    system.mentions,
    (one, other) => sameSpan(one.span, other.span) && one.code === other.code,
    (each, side) => ({ span: each.span, side: each.code && each.code !== "CHAIR" ? side : "both", type: "name", title: nameTitle(each) }),
  );
  both(
    reading.references,
    system.references,
    (one, other) => sameSpan(one.span, other.span) && (one.provisions === null || sameList(folded(one.provisions), folded(other.provisions))),
    (each, side) => ({ span: each.span, side, type: "provision", title: "Provision: " + listOf(each.provisions, "not expanded") }),
  );
  for (const each of system.labels) {
    for (const span of each.cues) marks.push({ span, side: "both", type: "cue-" + each.label, title: `Cue for ${each.label}` });
  }
  for (const each of system.positions) {
    const label = LABEL_OF_STANCE[each.stance];
    if (each.cue) marks.push({ span: each.cue, side: "both", type: "cue-" + label, title: `Cue for ${label}` });
  }
  return marks.filter((each) => overlaps(each.span, row.span));
}

function nameTitle(mention) {
  return mention.code ? `${nameOf(mention.code)} (${mention.code})` : "A holder without a name";
}

/** The words of a row cut at the edges of its marks, each piece with the marks that cover it. */
function markedWords(row) {
  const [start, end] = row.span;
  const marks = marksOf(row);
  const edges = new Set([start, end]);
  for (const { span } of marks) for (const edge of span) if (edge > start && edge < end) edges.add(edge);
  const cuts = [...edges].sort((one, other) => one - other);
  const text = row.checkIn.text;
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index];
    const covering = marks.filter(({ span }) => span[0] <= from && to <= span[1]);
    const words = text.slice(from, to).replace(/\s+/g, " ");
    if (covering.length === 0) return words;
    const classes = new Set(covering.flatMap(({ type, side }) => [type, "side-" + side]));
    const titles = [...new Set(covering.map((each) => each.title))];
    return h(`span.mark.${[...classes].join(".")}`, { title: titles.join(" · ") }, words);
  });
}
