/* What of all items the reader wants to see. */
const NO_FILTER = { layers: [], kinds: [], labels: [], state: "", from: 0, to: 1, hideChecked: !DATA.gold, corrected: false };
const filter = { ...structuredClone(NO_FILTER), layers: UNLABELLED.length ? Object.keys(LAYERS).filter((each) => !UNLABELLED.includes(each)) : [] };
let shownItems = null;

function passes(item) {
  const { row } = item;
  if (filter.layers.length && !filter.layers.includes(item.layer)) return false;
  if (filter.kinds.length && !filter.kinds.includes(item.kind)) return false;
  if (filter.labels.length && !labelsOfItem(item).some((each) => filter.labels.includes(each))) return false;
  if (filter.state && !codesOfItem(item).includes(filter.state)) return false;
  if (filter.hideChecked && isChecked(row)) return false;
  if (filter.corrected && !corrected(row)) return false;
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

function codesOfItem(item) {
  if (item.codes) return item.codes;
  const reading = readingOf(item.row);
  return reading ? reading.mentions.map((each) => each.code) : [];
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
  return DATA.gold ? "error" : "decision";
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
      const number = pool.filter((item) => of(item).includes(value)).length;
      const pressed = filter[key].includes(value);
      return button("chip", [name(value), h("span.number", null, number.toLocaleString("en"))],
        () => setFilter({ [key]: toggled(filter[key], value) }),
        { "aria-pressed": String(pressed), "data-filter": `${key}:${value}`, class: number === 0 && !pressed ? "chip none" : "chip" });
    }));
  };
  return h("form.filters", { onsubmit: (event) => event.preventDefault() },
    chips("Layer", "layers", DATA.gold ? Object.keys(LAYERS) : ["label", "position", "mention"], layerName, (item) => [item.layer]),
    DATA.gold && chips("Kind of error", "kinds", Object.keys(KINDS), (kind) => KINDS[kind], (item) => [item.kind]),
    chips("Label", "labels", LABELS, (label) => [sign(label), label], labelsOfItem),
    h("div.pair", null, stateChoice(), confidenceChoice()),
    h("div.switches", null,
      checkbox("Hide rows marked as checked", filter.hideChecked, (hideChecked) => setFilter({ hideChecked })),
      checkbox("Only rows that I corrected", filter.corrected, (corrected) => setFilter({ corrected }))),
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
  for (const item of items()) for (const code of new Set(codesOfItem(item))) if (code) tally.set(code, (tally.get(code) || 0) + 1);
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
