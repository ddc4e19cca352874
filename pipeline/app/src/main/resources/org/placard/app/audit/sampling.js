/*
 * Measuring a corpus: sentences are drawn at random, the reader puts each right or says that it is, and what the output had
 * of them gives its precision and recall with intervals.
 */
const sample = { rows: [], size: 100, population: "named", target: 0.05 };

/** Decisions of one sentence hang together, so intervals count sentences, not decisions. */
const NORMAL = 1.96;

/** The sentences from which is drawn. */
function populationOf(kind) {
  return ROWS.filter((row) => row.kind === "sentence" && !row.open
    && (kind === "all" || row.system && (row.system.mentions.some((each) => each.code) || row.system.labels.length || row.system.positions.length)));
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function randomly(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws without putting back; the first sentences of a larger sample are those of a smaller one of the same seed. */
function drawSample(size, population, seed) {
  const pool = populationOf(population);
  const random = randomly(seed);
  for (let i = 0; i < Math.min(size, pool.length); i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j], pool[i]];
  }
  Object.assign(sample, { rows: pool.slice(0, size), size, population, seed });
}

function beginSample(size, population) {
  drawSample(size, population, Math.floor(Math.random() * 2 ** 31));
  afterSample(`${count(sample.rows.length, "sentence")} drawn`);
  showTab("text");
  step(1);
}

function endSample() {
  sample.rows = [];
  afterSample("Back to the whole queue");
}

function afterSample(words) {
  allItems = null;
  shownItems = null;
  current.item = null;
  store();
  drawAll();
  if (current.tab === "scores") fill(document.getElementById("scores"), scoresView());
  say(words);
}

/** What was right, what the output has, and what the reader has, of one layer in one sentence. */
function tallyOf(row, layer) {
  const [system, mine] = [draft(row), readingOf(row)];
  const keys = layer === "labels"
    ? (reading) => reading.labels
    : (reading) => reading.positions.flatMap((each) => each.actors.map((actor) => each.stance + " " + actor));
  const contested = mine.optional.map((label) => label);
  const counts = (key) => !contested.includes(layer === "labels" ? key : LABEL_OF_STANCE[key.split(" ")[0]]);
  const found = new Set(keys(system).filter(counts));
  const gold = new Set(keys(mine).filter(counts));
  return { right: [...found].filter((key) => gold.has(key)).length, found: found.size, gold: gold.size };
}

/**
 * A share of decisions with its 95 % interval (Wilson 1927). Decisions of one sentence are taken as one where they are several:
 * as many as (sum of m)² / sum of m², so that a list of thirty states does not pass for thirty looks. Sentences are not put back:
 * `left` is the part of them that nobody has looked at, and what is known of all is no estimate.
 */
function share(tallies, of, left) {
  const right = tallies.reduce((sum, each) => sum + each.right, 0);
  const all = tallies.reduce((sum, each) => sum + each[of], 0);
  if (!all) return null;
  const squares = tallies.reduce((sum, each) => sum + each[of] ** 2, 0);
  const p = right / all;
  if (left === 0) return { value: p, low: p, high: p, half: 0, looks: tallies.length, right, all };
  const n = all ** 2 / squares / left;
  const middle = (p + NORMAL ** 2 / (2 * n)) / (1 + NORMAL ** 2 / n);
  const half = (NORMAL * Math.sqrt((p * (1 - p)) / n + NORMAL ** 2 / (4 * n * n))) / (1 + NORMAL ** 2 / n);
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), half, looks: n, right, all };
}

/** The sentences of the sample that the reader has put right or found right. */
function lookedAt() {
  return sample.rows.filter((row) => isChecked(row) || corrected(row));
}

function estimates() {
  const rows = lookedAt();
  const left = 1 - rows.length / populationOf(sample.population).length;
  return ["labels", "positions"].flatMap((layer) => {
    const tallies = rows.map((row) => tallyOf(row, layer));
    return [["precision", "found"], ["recall", "gold"]].map(([name, of]) => ({ layer, name, ...share(tallies, of, left), known: tallies.some((each) => each[of]) }));
  });
}

/** When every interval is narrow enough, more looking teaches little. */
function stoppingWords() {
  const known = estimates().filter((each) => each.known);
  const rows = lookedAt().length;
  const unseen = populationOf(sample.population).length - rows;
  if (unseen === 0) return "Every sentence has been looked at: these are the shares themselves, no estimates.";
  if (rows < 20 || known.length < 4) return "Too early to tell: look at 20 sentences at least, some of them with a stance.";
  const widest = known.reduce((one, other) => (one.half > other.half ? one : other));
  if (widest.half <= sample.target) return `Enough: every interval is within ±${Math.round(100 * sample.target)} points. You can stop here.`;
  const more = Math.min(unseen, Math.ceil(rows * (widest.half / sample.target) ** 2) - rows);
  return `Go on: ${widest.name} of ${widest.layer} is known to ±${(100 * widest.half).toFixed(0)} points; about ${count(more, "sentence")} more for ±${Math.round(100 * sample.target)}.`;
}

function samplingView() {
  const sizes = [50, 100, 200, 400];
  const size = h("select", { "data-sample": "size" }, sizes.map((each) => h("option", { value: String(each), selected: each === sample.size }, `${each} sentences`)));
  const population = h("select", { "data-sample": "population" }, [["named", "Sentences that name somebody"], ["all", "All sentences"]].map(([value, words]) => h("option", { value, selected: value === sample.population }, words)));
  const target = h("select", { "data-sample": "target", onchange: (event) => { sample.target = Number(event.target.value); store(); fill(document.getElementById("scores"), scoresView()); } },
    [0.03, 0.05, 0.1].map((each) => h("option", { value: String(each), selected: each === sample.target }, `±${Math.round(100 * each)} points`)));
  const percent = (value) => (100 * value).toFixed(0) + " %";
  return h("section.sampling", null,
    h("h2", null, "How good is the output on these reports?"),
    h("p", null, "Sentences are drawn at random. Put each right, or press x where it is right. Precision is the share of what the output says that is right, recall the share of what is there that it says."),
    h("div.pair", null,
      h("label.choice", null, h("span", null, "Draw"), size), h("label.choice", null, h("span", null, "From"), population), h("label.choice", null, h("span", null, "Stop at"), target),
      button("action", sample.rows.length ? "Draw anew" : "Draw a sample", () => beginSample(Number(size.value), population.value), { "data-sample": "draw" }),
      sample.rows.length > 0 && button("quiet", "Back to the whole queue", endSample, { "data-sample": "end" })),
    sample.rows.length > 0 && [
      h("p", { "data-sample": "state" }, `${lookedAt().length} of ${sample.rows.length} looked at. ${stoppingWords()}`),
      h("div.scroll", null, h("table.counts", null,
        h("thead", null, h("tr", null, ["", "Estimate", "95 % interval", "Right", "Of"].map((each) => h("th", { scope: "col" }, each)))),
        h("tbody", null, estimates().map((each) => h("tr", { "data-estimate": `${each.layer} ${each.name}` },
          h("th", { scope: "row" }, `${each.name} of ${each.layer}`),
          each.known
            ? [h("td.number", null, percent(each.value)), h("td.number", null, `${percent(each.low)} – ${percent(each.high)}`), h("td.number", null, each.right), h("td.number", null, each.all)]
            : h("td", { colspan: "4" }, "nothing yet")))))),
      sample.population === "named" && h("p.note", null, "What stands in sentences in which the output found no name at all is not measured by this sample."),
    ]);
}
