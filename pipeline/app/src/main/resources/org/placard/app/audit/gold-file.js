/* Writes placard-gold/1 as the program itself does: one row a line, offsets in code points of the source's text. */

/** A gold file of these rows of one source. */
function goldFile(source, rows) {
  const texts = DATA.sources[source].plain ? null : extractedText(source);
  const head = [`"format": "placard-gold/1"`, `"source_text": ${JSON.stringify(textFile(source))}`];
  if (annotator) head.push(`"annotator": ${JSON.stringify(annotator)}`);
  if (DATA.sources[source].sha256) head.push(`"source_sha256": "${DATA.sources[source].sha256}"`);
  const checkIns = DATA.sources[source].checkIns.map(({ number, date, title }) =>
    spaced({ number, date: date || null, title }));
  const lines = rows.map((row) => "  " + spaced(goldRow(row, texts)));
  return `{${head.join(", ")},\n "checkins": [${checkIns.join(", ")}],\n "sentences": [\n${lines.join(",\n")}\n]}\n`;
}

/** The file in which offsets count. A web page or PDF has none, so its extracted text becomes one. */
function textFile(source) {
  const { file, plain } = DATA.sources[source];
  return plain ? file : file.replace(/\.[A-Za-z0-9]+$/, "") + ".txt";
}

/** Where each check-in's text begins in the extracted text, and that text. */
function extractedText(source) {
  const offsets = new Map();
  let text = "";
  for (const checkIn of DATA.checkIns.filter((each) => each.source === source)) {
    offsets.set(checkIn, [...text].length);
    text += checkIn.text + "\n\n";
  }
  return { offsets, text };
}

function goldRow(row, texts) {
  const reading = readingOf(row);
  const text = row.checkIn.text;
  const ahead = texts ? texts.offsets.get(row.checkIn) : row.checkIn.offset;
  const codePoint = (unit) => ahead + codePointsBefore(row.checkIn, unit);
  const place = (span) => span.map(codePoint);
  const written = { id: row.id, kind: row.kind, checkin: row.checkIn.number, start: codePoint(row.span[0]), end: codePoint(row.span[1]) };
  written.mentions = inOrder(reading.mentions).map(({ span, code }) => [...place(span), text.slice(...span), code]);
  if (reading.references.length > 0) {
    written.refs = inOrder(reading.references).map(({ span, provisions }) => ({
      start: codePoint(span[0]), end: codePoint(span[1]), surface: text.slice(...span), norm: provisions,
    }));
  }
  if (row.kind === "sentence") written.labels = reading.labels;
  const positions = reading.positions.filter((each) => each.actors.length > 0);
  if (positions.length > 0) {
    written.positions = positions.map(({ stance, actors, articles, counterpart }) => ({ stance, actors, articles, counterpart }));
  }
  if (reading.optional.length > 0) written.optional = reading.optional;
  return written;
}

function inOrder(places) {
  return [...places].sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]);
}

/** Units of UTF-16 count a character outside the basic plane twice, code points once. */
function codePointsBefore(checkIn, unit) {
  checkIn.pairs ??= [...checkIn.text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map((match) => match.index);
  let low = 0;
  let high = checkIn.pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (checkIn.pairs[middle] < unit) low = middle + 1;
    else high = middle;
  }
  return unit - low;
}

/** JSON on one line with a space behind colons and commas. */
function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${spaced(each)}`).join(", ")}}`;
}
