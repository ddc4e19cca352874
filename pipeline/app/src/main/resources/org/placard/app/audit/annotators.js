/* Several annotators: each has a name, their files are laid beside each other, and where they differ one of them is chosen. */
const OTHERS = [];
let annotator = "";

/** A reading so that two are the same where they say the same, in whatever order. */
function canonical(reading) {
  const positions = reading.positions.flatMap(({ stance, actors, articles, counterpart }) =>
    actors.map((actor) => JSON.stringify([stance, actor, articles && [...articles].sort(), counterpart && [...counterpart].sort()])));
  const places = (list, value) => list.map((each) => JSON.stringify([each.span, value(each)]));
  return JSON.stringify([
    [...reading.labels].sort(), [...reading.optional].sort(), positions.sort(),
    places(reading.mentions, (each) => each.code).sort(), places(reading.references, (each) => each.provisions && [...each.provisions].sort()).sort(),
  ]);
}

/** Everybody who vouches for a row: [name, reading]. */
function readersOf(row) {
  const readers = OTHERS.filter((each) => each.readings.has(row.key)).map((each) => [each.name, each.readings.get(row.key)]);
  if (corrected(row) || isChecked(row)) readers.unshift([annotator || "You", readingOf(row)]);
  return readers;
}

/** Whether two who looked at a row read it otherwise and nobody has settled it since. */
function disputed(row) {
  const readers = OTHERS.filter((each) => each.readings.has(row.key)).map((each) => canonical(each.readings.get(row.key)));
  if (corrected(row) || isChecked(row)) readers.push(canonical(readingOf(row)));
  return new Set(readers).size > 1;
}

async function addAnnotators(files) {
  for (const file of files) {
    try {
      const gold = JSON.parse(await file.text());
      if (gold.format !== "placard-gold/1") throw new Error("is not in format placard-gold/1");
      const readings = readingsOf(gold);
      if (!readings.size) throw new Error("has no row of this page's texts");
      OTHERS.push({ name: gold.annotator || file.name.replace(/(\.corrections)?\.gold\.json$/, ""), readings });
    } catch (error) {
      say(`${file.name} ${error instanceof SyntaxError ? "is no JSON" : error.message}`);
      return;
    }
  }
  allItems = null;
  shownItems = null;
  drawAll();
  if (current.tab === "scores") fill(document.getElementById("scores"), scoresView());
  say(`${count(OTHERS.length, "other annotator")} beside you; ${count(ROWS.filter(disputed).length, "row")} in dispute`);
}

/** The rows of a gold file as readings in this page's units; a row that stands elsewhere is left out. */
function readingsOf(gold) {
  const source = DATA.sources.findIndex((each, index) => textFile(index) === gold.source_text.split("/").pop() || each.file === gold.source_text);
  const rows = new Map(ROWS.filter((row) => row.checkIn.source === source).map((row) => [row.id, row]));
  const readings = new Map();
  const texts = source >= 0 && !DATA.sources[source].plain ? extractedText(source) : null;
  for (const written of gold.sentences) {
    const row = rows.get(written.id);
    if (!row) continue;
    const ahead = texts ? texts.offsets.get(row.checkIn) : row.checkIn.offset;
    const span = (start, end) => [unitOf(row.checkIn, start - ahead), unitOf(row.checkIn, end - ahead)];
    if (!sameSpan(span(written.start, written.end), row.span)) continue;
    readings.set(row.key, {
      mentions: (written.mentions || []).map(([start, end, , code]) => ({ span: span(start, end), code })),
      references: (written.refs || []).map((each) => ({ span: span(each.start, each.end), provisions: each.norm })),
      labels: written.labels || [],
      positions: written.positions || [],
      optional: written.optional || [],
    });
  }
  return readings;
}

/** The unit at which a code point of a check-in's text begins. */
function unitOf(checkIn, codePoint) {
  let unit = codePoint;
  codePointsBefore(checkIn, 0);
  for (const pair of checkIn.pairs) {
    if (pair >= unit) break;
    unit += 1;
  }
  return unit;
}

/** Agreement of two readers over the rows that both looked at: Cohen's kappa of each label, F1 of positions. */
function agreementOf(one, other) {
  const rows = ROWS.filter((row) => row.kind === "sentence" && one.has(row.key) && other.has(row.key));
  const kappa = (label) => {
    const [a, b] = [one, other].map((each) => rows.map((row) => each.get(row.key).labels.includes(label)));
    const n = rows.length;
    const [yesA, yesB] = [a, b].map((list) => list.filter(Boolean).length);
    const observed = a.filter((value, i) => value === b[i]).length / n;
    const chance = (yesA * yesB + (n - yesA) * (n - yesB)) / (n * n);
    return chance === 1 ? 1 : (observed - chance) / (1 - chance);
  };
  const keys = (reading) => reading.positions.flatMap((each) => each.actors.map((actor) => each.stance + " " + actor));
  let [both, all] = [0, 0];
  for (const row of rows) {
    const [a, b] = [keys(one.get(row.key)), keys(other.get(row.key))];
    both += 2 * a.filter((key) => b.includes(key)).length;
    all += a.length + b.length;
  }
  return { rows: rows.length, labels: LABELS.map(kappa), positions: all ? both / all : 1 };
}

function annotatorsView() {
  const mine = new Map(vouchedRows().filter((row) => !row.open).map((row) => [row.key, readingOf(row)]));
  const everybody = [...(mine.size ? [{ name: annotator || "You", readings: mine }] : []), ...OTHERS];
  const pairs = everybody.flatMap((one, i) => everybody.slice(i + 1).map((other) => ({ one, other, ...agreementOf(one.readings, other.readings) })));
  const file = h("input", { type: "file", multiple: true, accept: ".json", "data-annotator": "files", onchange: (event) => addAnnotators([...event.target.files]) });
  return h("section.annotators", null,
    h("h2", null, "Annotators"),
    h("div.pair", null,
      h("label.choice", null, h("span", null, "Your name, for the files you download"), h("input", { type: "text", value: annotator, "data-annotator": "name", onchange: (event) => { annotator = event.target.value.trim(); store(); } })),
      h("label.choice", null, h("span", null, "Lay others’ downloaded files beside yours"), file)),
    pairs.length > 0 && h("div.scroll", null, h("table.counts", null,
      h("thead", null, h("tr", null, ["", "Sentences", ...LABELS.map((label) => `κ ${label}`), "F1 of positions"].map((each) => h("th", { scope: "col" }, each)))),
      h("tbody", null, pairs.map((each) => h("tr", null, h("th", { scope: "row" }, `${each.one.name} and ${each.other.name}`), h("td.number", null, each.rows),
        each.rows ? [...each.labels, each.positions].map((value) => h("td.number", null, value.toFixed(2))) : h("td", { colspan: "4" }, "no sentence that both looked at")))))),
    OTHERS.length > 0 && h("p", null, button("action", `Settle ${count(ROWS.filter(disputed).length, "row")} in dispute`, () => { setFilter({ ...structuredClone(NO_FILTER), layers: [], hideChecked: false, disputed: true }); showTab("text"); const [first] = itemsShown(); if (first) selectItem(first); }, { "data-annotator": "settle" })));
}

/** What each annotator reads in a disputed row, to be taken whole. */
function disputePart(row) {
  if (!OTHERS.length || !disputed(row)) return null;
  return part("Annotators differ", "dispute", readersOf(row).map(([name, reading]) => h("div.difference", null,
    h("p", null, h("strong", null, name), ": ", readingWords(row, reading)),
    h("div.line", null, button("action", `Take this reading`, () => takeReading(row, name, reading), { "data-take-reading": name })))));
}

function readingWords(row, reading) {
  const positions = reading.positions.flatMap((each) => each.actors.map((actor) => positionWords({ ...each, actor })));
  const parts = [reading.labels.length ? reading.labels.join(", ") : "no label", ...positions, reading.optional.length ? `contested: ${reading.optional.join(", ")}` : "",
    `${count(reading.mentions.length, "name")}, ${count(reading.references.length, "reference")}`];
  return parts.filter(Boolean).join("; ");
}

/** Settles a dispute: the reading becomes the reader's own, and the others' are no longer held against it. */
function takeReading(row, name, reading) {
  OTHERS.forEach((each) => each.readings.has(row.key) && each.readings.set(row.key, structuredClone(reading)));
  correct(row, `as ${name} reads it`, (each) => Object.assign(each, structuredClone(reading)));
  if (!corrected(row)) check(row, true);
}
