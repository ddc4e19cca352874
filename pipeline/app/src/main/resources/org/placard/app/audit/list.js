/* The list of items: a window on what may be thousands. */
const WINDOW = 100;

function itemList() {
  const shown = itemsShown();
  if (shown.length === 0) {
    return h("p.empty", null, isFiltered() ? "Nothing passes these filters." : DATA.gold ? "Gold and output agree on everything." : "There is nothing left to review.");
  }
  const at = Math.max(0, shown.indexOf(current.item));
  const first = Math.floor(at / WINDOW) * WINDOW;
  const pages = Math.ceil(shown.length / WINDOW);
  return [
    h("ol.items", { start: first + 1 }, shown.slice(first, first + WINDOW).map(itemLine)),
    pages > 1 && h("p.pages", null,
      button("quiet", "‹ Earlier", () => selectItem(shown[Math.max(0, first - WINDOW)]), { disabled: first === 0 }),
      `${(first + 1).toLocaleString("en")}–${Math.min(first + WINDOW, shown.length).toLocaleString("en")} of ${shown.length.toLocaleString("en")}`,
      button("quiet", "Later ›", () => selectItem(shown[first + WINDOW]), { disabled: first + WINDOW >= shown.length })),
  ];
}

function itemLine(item) {
  if (item.parts) return taskLine(item);
  const differs = item.gold && item.system && item.kind !== "decision";
  const words = item.kind === "decision" ? sideWords(item, "system") : differs ? sideWords(item, "gold") : sideWords(item, "gold") || sideWords(item, "system");
  return h("li", null, h("button.item", {
    type: "button", "aria-current": item === current.item ? "true" : null, "data-item": item.key,
    onclick: () => selectItem(item),
  },
  h("span.where", null, item.row.key),
  h(`span.kind.${item.kind}`, null, kindName(item)),
  item.confidence !== undefined && h("span.confidence", { title: "Confidence" }, decimal(item.confidence)),
  h("span.what", null, words),
  isChecked(item.row) && h("span.done", { title: "Marked as checked" }, "✓")));
}

/** A sentence with what was read of it in a few words. */
function taskLine(item) {
  const { row, parts } = item;
  const signs = [...new Set(parts.map((each) => each.label).filter(Boolean))];
  const names = [...new Set(parts.filter((each) => each.layer === "position").map((each) => each.system.actor))];
  const who = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
  return h("li", null, h("button.item", {
    type: "button", "aria-current": item === current.item ? "true" : null, "data-item": item.key,
    onclick: () => selectItem(item),
  },
  h("span.where", null, row.key),
  h("span.kind.decision", null, parts.length ? count(parts.length, "decision") : "nothing read"),
  item.confidence !== undefined && h("span.confidence", { title: "Confidence of the least sure" }, decimal(item.confidence)),
  h("span.what", null, signs.map((label) => [sign(label), " "]), who || shortened(row.words, 60)),
  isChecked(row) && h("span.done", { title: "Marked as checked" }, "✓")));
}
