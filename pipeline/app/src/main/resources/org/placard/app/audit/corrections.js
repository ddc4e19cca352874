/* The reader's corrections: kept in the browser under the texts' own key until they are downloaded. */
const CORRECTIONS = new Map();
const CHECKED = new Set();
const undone = [];
const done = [];
let storageWorks = true;
let unfit = 0;

function corrected(row) {
  return CORRECTIONS.has(row.key);
}

function isChecked(row) {
  return CHECKED.has(row.key);
}

/** How a row reads with the reader's corrections; null where there is nothing to correct. */
function readingOf(row) {
  if (CORRECTIONS.has(row.key)) return CORRECTIONS.get(row.key);
  if (row.gold) return row.gold;
  return row.open ? null : draft(row);
}

function snapshot(row) {
  return { reading: CORRECTIONS.get(row.key) || null, checked: CHECKED.has(row.key) };
}

function restore(row, state) {
  if (state.reading) CORRECTIONS.set(row.key, state.reading);
  else CORRECTIONS.delete(row.key);
  if (state.checked) CHECKED.add(row.key);
  else CHECKED.delete(row.key);
  forgetItems(row);
  store();
}

/** Changes a row's reading; `change` gets a copy to work on. `what` says it in a few words. */
function correct(row, what, change) {
  const before = snapshot(row);
  const reading = structuredClone(readingOf(row));
  change(reading);
  const original = row.gold || draft(row);
  const same = JSON.stringify(reading) === JSON.stringify(original);
  record(row, what, before, { reading: same ? null : reading, checked: before.checked });
}

/** Says that a row is right as it stands now, or takes that back. */
function check(row, checked, goesOn = false) {
  const before = snapshot(row);
  if (before.checked === checked) return;
  record(row, checked ? "marked as checked" : "no longer marked as checked", before, { ...before, checked }, goesOn);
}

/** Does a change and remembers it; `goesOn` says that another sentence is drawn at once. */
function record(row, what, before, after, goesOn = false) {
  restore(row, after);
  done.push({ row, what, before, after });
  undone.length = 0;
  changed(row, `${row.id}: ${what}`, goesOn);
}

function undo() {
  const step = done.pop();
  if (!step) return say("There is nothing to undo.");
  restore(step.row, step.before);
  undone.push(step);
  changed(step.row, `Undone: ${step.row.id}: ${step.what}`);
}

function redo() {
  const step = undone.pop();
  if (!step) return say("There is nothing to do again.");
  restore(step.row, step.after);
  done.push(step);
  changed(step.row, `Done again: ${step.row.id}: ${step.what}`);
}

/** Rows that a reader vouches for: corrected or marked as checked. */
function vouchedRows() {
  return ROWS.filter((row) => corrected(row) || isChecked(row));
}

/** How many there are, without going through all rows. */
function vouchedCount() {
  let number = CORRECTIONS.size;
  for (const key of CHECKED) if (!CORRECTIONS.has(key)) number += 1;
  return number;
}

function store() {
  const rows = {};
  for (const key of new Set([...CORRECTIONS.keys(), ...CHECKED])) {
    const row = ROW_OF_KEY.get(key);
    rows[key] = { words: row.words, ...snapshot(row) };
  }
  try {
    localStorage.setItem(DATA.storage, JSON.stringify({ format: 1, rows, annotator, sample: { ...sample, rows: sample.rows.map((row) => row.key) } }));
    storageWorks = true;
  } catch (error) {
    storageWorks = false;
  }
}

/** Reads what an earlier visit left; what no longer fits the text is left out and counted. */
function recall() {
  let kept = null;
  try {
    kept = JSON.parse(localStorage.getItem(DATA.storage));
  } catch (error) {
    storageWorks = false;
  }
  if (!kept || kept.format !== 1) return;
  annotator = kept.annotator || "";
  if (kept.sample && !DATA.gold) Object.assign(sample, kept.sample, { rows: kept.sample.rows.map((key) => ROW_OF_KEY.get(key)).filter(Boolean) });
  for (const [key, state] of Object.entries(kept.rows)) {
    const row = ROW_OF_KEY.get(key);
    if (!row || row.words !== state.words) {
      unfit += 1;
      continue;
    }
    if (state.reading) CORRECTIONS.set(key, state.reading);
    if (state.checked) CHECKED.add(key);
  }
}

function dropCorrections() {
  CORRECTIONS.clear();
  CHECKED.clear();
  done.length = 0;
  undone.length = 0;
  ITEMS_OF_ROW.clear();
  allItems = null;
  store();
}
