/*
 * What a reader goes through one after the other. Beside gold: every difference, in text order. Without gold: every sentence
 * of which the output read something is one task, the one of which most is to be learned first. In a sample: its sentences,
 * in the order in which they were drawn.
 */
const ITEMS_OF_ROW = new Map();
let allItems = null;

/** What there is to look at in a row, one by one; recomputed after a correction. */
function itemsOf(row) {
  if (!ITEMS_OF_ROW.has(row.key)) {
    const items = DATA.gold ? compare(row, readingOf(row)) : decisions(row);
    items.forEach((item, index) => { item.key = `${row.key}/${index}`; });
    ITEMS_OF_ROW.set(row.key, items);
  }
  return ITEMS_OF_ROW.get(row.key);
}

/** Differences between the reader's own reading and the output, also where there is no gold. */
function differencesOf(row) {
  return DATA.gold ? itemsOf(row) : corrected(row) ? compare(row, readingOf(row)) : [];
}

function forgetItems(row) {
  ITEMS_OF_ROW.delete(row.key);
  if (DATA.gold) allItems = null;
}

function decisions(row) {
  if (!row.system) return [];
  const labels = row.system.labels.map((system) => ({
    row, layer: "label", kind: "decision", label: system.label, system, confidence: system.confidence, by: system.by,
  }));
  const positions = row.system.positions.map((found) => ({
    row, layer: "position", kind: "decision", label: LABEL_OF_STANCE[found.stance],
    codes: [...actorsOf(found), ...found.counterpart], confidence: found.confidence, by: found.by,
    system: { stance: found.stance, actor: found.actor, articles: found.provisions, counterpart: found.counterpart, found },
  }));
  const mentions = row.system.mentions
    .filter((each) => each.source !== "gazetteer" && each.code)
    .map((system) => ({ row, layer: "mention", kind: "decision", codes: [system.code], system, place: system.span }));
  return [...labels, ...positions, ...mentions];
}

/** A sentence as one task: its decisions are its parts. */
function task(row) {
  const parts = itemsOf(row);
  const sure = parts.map((each) => each.confidence).filter((each) => each !== undefined);
  return { row, layer: "task", kind: "decision", parts, confidence: sure.length ? Math.min(...sure) : undefined, key: row.key };
}

function partsOf(item) {
  return item.parts || [item];
}

/** Everything, in the order in which the reader goes through it. */
function items() {
  if (!allItems) {
    if (DATA.gold) allItems = ROWS.flatMap(itemsOf);
    else if (sample.rows.length) allItems = sample.rows.map(task);
    else allItems = byGain(ROWS.filter((row) => itemsOf(row).length > 0).map(task));
  }
  return allItems;
}

/**
 * Orders tasks by what a look at them is expected to teach: how unsure the output is (the entropy of its least sure decision),
 * times how often its constructions occur, as an error there is an error everywhere, times how many ties of the network hang on
 * it. Where labels and positions contradict each other, two readings of one sentence disagree. A construction counts for less
 * with every task of it that comes before, as it has been looked at by then.
 */
function byGain(tasks) {
  const frequency = new Map();
  for (const each of tasks) for (const part of each.parts) frequency.set(part.by, (frequency.get(part.by) || 0) + 1);
  for (const each of tasks) each.gain = gainOf(each, frequency);
  tasks.sort((one, other) => other.gain - one.gain || one.row.index - other.row.index);
  const seen = new Map();
  for (const each of tasks) {
    const by = rarest(each, frequency);
    const before = seen.get(by) || 0;
    seen.set(by, before + 1);
    each.rank = each.gain / (1 + before / 4);
  }
  return tasks.sort((one, other) => other.rank - one.rank || one.row.index - other.row.index);
}

function gainOf({ row, parts, confidence }, frequency) {
  const p = Math.min(0.999, Math.max(0.001, confidence === undefined ? 0.75 : confidence));
  const unsure = -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p));
  const often = 1 + Math.log10(Math.max(...parts.map((part) => frequency.get(part.by) || 1)));
  const ties = parts.filter((part) => part.layer === "position").reduce((sum, part) => sum + 1 + part.codes.length, 0);
  return (unsure + (contradicts(row) ? 0.5 : 0)) * often * (1 + Math.log2(1 + ties) / 4);
}

/** A label without a position of its stance, or the other way round. */
function contradicts({ system }) {
  const labels = new Set(system.labels.map((each) => each.label));
  const stances = new Set(system.positions.map((each) => LABEL_OF_STANCE[each.stance]));
  return [...labels].some((each) => !stances.has(each)) || [...stances].some((each) => !labels.has(each));
}

function rarest({ parts }, frequency) {
  return parts.map((part) => part.by).sort((one, other) => (frequency.get(one) || 0) - (frequency.get(other) || 0))[0];
}
