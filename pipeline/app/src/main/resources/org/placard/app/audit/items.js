/*
 * What a reader goes through one after the other. Beside gold: every difference, in text order. Without gold: every
 * decision of the output, the least confident first.
 */
const ITEMS_OF_ROW = new Map();
let allItems = null;

/** What there is to look at in a row; recomputed after a correction. */
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
  allItems = null;
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

/** Everything, in the order in which the reader goes through it. */
function items() {
  if (!allItems) {
    allItems = ROWS.flatMap(itemsOf);
    if (!DATA.gold) {
      // a name found by likeness has no confidence of its own and follows the decisions that have
      const doubt = (item) => (item.confidence === undefined ? 2 : item.confidence);
      allItems.sort((one, other) => doubt(one) - doubt(other) || one.row.index - other.row.index);
    }
  }
  return allItems;
}
