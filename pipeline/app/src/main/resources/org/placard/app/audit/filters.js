/* What of all items the reader wants to see. */
const NO_FILTER = { layers: [], kinds: [], labels: [], state: "", from: 0, to: 1, hideChecked: !DATA.gold, corrected: false, disputed: false };
const filter = { ...structuredClone(NO_FILTER), layers: UNLABELLED.length ? Object.keys(LAYERS).filter((each) => each !== "task" && !UNLABELLED.includes(each)) : [] };
let shownItems = null;

function passes(item) {
  const { row } = item;
  if (filter.hideChecked && isChecked(row)) return false;
  if (filter.corrected && !corrected(row)) return false;
  if (filter.disputed && !disputed(row)) return false;
  // a sentence of a sample of which the output read nothing is a task, too
  return partsOf(item).length === 0 ? !filter.layers.length && !filter.labels.length && !filter.state && filter.from === 0 : partsOf(item).some(passesAlone);
}

function passesAlone(item) {
  if (filter.layers.length && !filter.layers.includes(item.layer)) return false;
  if (filter.kinds.length && !filter.kinds.includes(item.kind)) return false;
  if (filter.labels.length && !labelsOfItem(item).some((each) => filter.labels.includes(each))) return false;
  if (filter.state && !codesOfItem(item).includes(filter.state)) return false;
  const anyConfidence = filter.from === 0 && filter.to === 1;
  return anyConfidence || item.confidence !== undefined && item.confidence >= filter.from && item.confidence <= filter.to;
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
  shownItems ??= items().filter(passes);
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

/** The filters' controls. Each choice says how many items there are of it under the other filters. */
function filterPanel() {
  const chips = (title, key, values, name, of) => {
    const others = { ...filter, [key]: [] };
    const pool = withFilter(others, () => items().filter(passes));
    return h("fieldset.chips", null, h("legend", null, title), values.map((value) => {
      const number = pool.filter((item) => partsOf(item).some((each) => of(each).includes(value))).length;
      const pressed = filter[key].includes(value);
      return button("chip", [name(value), h("span.number", null, number.toLocaleString("en"))],
        () => setFilter({ [key]: toggled(filter[key], value) }),
        { "aria-pressed": String(pressed), "data-filter": `${key}:${value}`, class: number === 0 && !pressed ? "chip none" : "chip" });
    }));
  };
  return h("form.filters", { onsubmit: (event) => event.preventDefault() },
    chips("Layer", "layers", DATA.gold ? Object.keys(LAYERS).filter((each) => each !== "task") : ["label", "position", "mention"], layerName, (item) => [item.layer]),
    DATA.gold && chips("Kind of error", "kinds", Object.keys(KINDS), (kind) => KINDS[kind], (item) => [item.kind]),
    chips("Label", "labels", LABELS, (label) => [sign(label), label], labelsOfItem),
    h("div.pair", null, stateChoice(), confidenceChoice()),
    h("div.switches", null,
      checkbox("Hide rows marked as checked", filter.hideChecked, (hideChecked) => setFilter({ hideChecked })),
      checkbox("Only rows that I corrected", filter.corrected, (corrected) => setFilter({ corrected })),
      OTHERS.length > 0 && checkbox("Only rows on which annotators differ", filter.disputed, (disputed) => setFilter({ disputed }))),
    isFiltered() && button("quiet", "Clear filters", () => setFilter(structuredClone(NO_FILTER)), { "data-filter": "clear" }));
}

function withFilter(other, work) {
  const kept = { ...filter };
  Object.assign(filter, other);
  try {
    return work();
  } finally {
    Object.assign(filter, kept);
  }
}

function checkbox(label, checked, onchange) {
  return h("label.check", null, h("input", { type: "checkbox", checked, onchange: (event) => onchange(event.target.checked) }), label);
}

function stateChoice() {
  const tally = new Map();
  for (const item of items()) for (const code of new Set(partsOf(item).flatMap(codesOfItem))) if (code) tally.set(code, (tally.get(code) || 0) + 1);
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
