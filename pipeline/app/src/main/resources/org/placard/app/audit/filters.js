/* What of all items the reader wants to see. */
const NO_FILTER = { layers: [], kinds: [], labels: [], state: "", from: 0, to: 1, hideChecked: !DATA.gold, corrected: false, disputed: false };
const filter = { ...structuredClone(NO_FILTER), layers: UNLABELLED.length ? Object.keys(LAYERS).filter((each) => each !== "task" && !UNLABELLED.includes(each)) : [] };
let shownItems = null;

function passes(item, by = filter) {
  const { row } = item;
  if (by.hideChecked && isChecked(row)) return false;
  if (by.corrected && !corrected(row)) return false;
  if (by.disputed && !disputed(row)) return false;
  // a sentence of a sample of which the output read nothing is a task, too
  return partsOf(item).length === 0 ? !by.layers.length && !by.labels.length && !by.state && by.from === 0 : partsOf(item).some((each) => passesAlone(each, by));
}

function passesAlone(item, by) {
  if (by.layers.length && !by.layers.includes(item.layer)) return false;
  if (by.kinds.length && !by.kinds.includes(item.kind)) return false;
  if (by.labels.length && !labelsOfItem(item).some((each) => by.labels.includes(each))) return false;
  if (by.state && !codesOfItem(item).includes(by.state)) return false;
  const anyConfidence = by.from === 0 && by.to === 1;
  return anyConfidence || item.confidence !== undefined && item.confidence >= by.from && item.confidence <= by.to;
}

/** A difference in a name or provision goes with the labels of its sentence. */
function labelsOfItem(item) {
  if (item.label) return [item.label];
  const reading = readingOf(item.row);
  const system = item.row.system ? item.row.system.labels.map((each) => each.label) : [];
  return [...(reading ? reading.labels : []), ...system];
}

/** Whom an item is about; a code that a state and a group share says which of them it is, where the output's name tells. */
function codesOfItem(item) {
  if (item.holders) return item.holders;
  const reading = item.codes ? null : readingOf(item.row);
  const codes = item.codes || (reading ? reading.mentions.map((each) => each.code) : []);
  item.holders = codes.map((code) => holderKey(item.row, code));
  return item.holders;
}

function holderKey(row, code) {
  const group = "group:" + code;
  if (!DATA.names[group] || !row.system) return code;
  const kinds = new Set(row.system.mentions.filter((each) => each.code === code).map((each) => each.kind));
  return kinds.size === 1 && kinds.has("group") ? group : code;
}

/** The items that pass, in their order. */
function itemsShown() {
  shownItems ??= items().filter((each) => passes(each));
  return shownItems;
}

function isFiltered() {
  return JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
}

/** Sets parts of the filter and shows what passes now. */
function setFilter(change) {
  Object.assign(filter, change);
  shownItems = null;
  drawAll();
  say(`${count(itemsShown().length, noun())} shown`);
}

function noun() {
  return DATA.gold ? "error" : "sentence";
}

function toggled(list, value) {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** Choices of which several may be pressed: each with its values, what they are called, and what an item has of them. */
const CHIPS = [
  { title: "Layer", key: "layers", values: DATA.gold ? Object.keys(LAYERS).filter((each) => each !== "task") : ["label", "position", "mention"], name: layerName, of: (item) => [item.layer] },
  ...(DATA.gold ? [{ title: "Kind of error", key: "kinds", values: Object.keys(KINDS), name: (kind) => KINDS[kind], of: (item) => [item.kind] }] : []),
  { title: "Label", key: "labels", values: LABELS, name: (label) => [sign(label), label], of: labelsOfItem },
];
const SLICE = 500;

/** How many items there are of each choice under the other filters; pauses after every so many, as there may be thousands. */
function* counting() {
  const others = CHIPS.map(({ key }) => ({ ...filter, [key]: [] }));
  const tallies = { chips: CHIPS.map(() => new Map()), states: new Map() };
  const add = (tally, values) => { for (const value of new Set(values)) if (value) tally.set(value, (tally.get(value) || 0) + 1); };
  let looked = 0;
  for (const item of items()) {
    CHIPS.forEach(({ of }, i) => { if (passes(item, others[i])) add(tallies.chips[i], partsOf(item).flatMap(of)); });
    add(tallies.states, partsOf(item).flatMap(codesOfItem));
    if (++looked % SLICE === 0) yield null;
  }
  return tallies;
}

/** The filters' controls. */
function filterPanel(tallies) {
  const chips = ({ title, key, values, name }, i) => h("fieldset.chips", null, h("legend", null, title), values.map((value) => {
    const number = tallies.chips[i].get(value) || 0;
    const pressed = filter[key].includes(value);
    return button("chip", [name(value), h("span.number", null, number.toLocaleString("en"))],
      () => setFilter({ [key]: toggled(filter[key], value) }),
      { "aria-pressed": String(pressed), "data-filter": `${key}:${value}`, class: number === 0 && !pressed ? "chip none" : "chip" });
  }));
  return h("form.filters", { onsubmit: (event) => event.preventDefault() },
    CHIPS.map(chips),
    h("div.pair", null, stateChoice(tallies.states), confidenceChoice()),
    h("div.switches", null,
      checkbox("Hide rows marked as checked", filter.hideChecked, (hideChecked) => setFilter({ hideChecked })),
      checkbox("Only rows that I corrected", filter.corrected, (corrected) => setFilter({ corrected })),
      OTHERS.length > 0 && checkbox("Only rows on which annotators differ", filter.disputed, (disputed) => setFilter({ disputed }))),
    isFiltered() && button("quiet", "Clear filters", () => setFilter(structuredClone(NO_FILTER)), { "data-filter": "clear" }));
}

function checkbox(label, checked, onchange) {
  return h("label.check", null, h("input", { type: "checkbox", checked, onchange: (event) => onchange(event.target.checked) }), label);
}

function stateChoice(tally) {
  const codes = [...tally.keys()].sort((one, other) => nameOf(one).localeCompare(nameOf(other), "en"));
  return h("label.choice", null, h("span", null, "State or group"),
    h("select", { "data-filter": "state", onchange: (event) => setFilter({ state: event.target.value }) },
      h("option", { value: "" }, "any"),
      codes.map((code) => h("option", { value: code, selected: filter.state === code }, `${nameOf(code)} (${tally.get(code)})`))));
}

function confidenceChoice() {
  const input = (name, value, set) => h("input", {
    type: "number", min: "0", max: "1", step: "0.05", value: String(value), "aria-label": name, "data-filter": name,
    onchange: (event) => setFilter(set(Math.min(1, Math.max(0, Number(event.target.value) || 0)))),
  });
  return h("div.choice", { role: "group", "aria-label": "Confidence of the system" }, h("span", null, "Confidence"),
    h("div.range", null,
      input("Confidence at least", filter.from, (from) => ({ from })), "to",
      input("Confidence at most", filter.to, (to) => ({ to }))));
}
