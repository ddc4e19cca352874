/* The running text of one check-in: of a long one what is near the chosen sentence, the rest on demand. */
const NEAR = 40;
let drawnRows = [0, 0];

/** The rows to draw: all of a short check-in. */
function rowsNear(checkIn, row) {
  const all = checkIn.rows.length;
  if (all <= 3 * NEAR) return [0, all];
  const at = row && row.checkIn === checkIn ? checkIn.rows.indexOf(row) : 0;
  return [Math.max(0, at - NEAR), Math.min(all, at + NEAR)];
}

function moreText(words, span) {
  return button("quiet.more", words, () => {
    drawnRows = span;
    fillText();
  });
}

function fillText() {
  const { checkIn } = current;
  const [from, to] = drawnRows;
  const all = checkIn ? checkIn.rows.length : 0;
  fill(document.getElementById("text"), checkIn && [
    from === 0 && checkIn.notes.map((note) => h("p.warning", null, note)),
    from > 0 && moreText(`Show the ${count(from, "row")} before`, [0, to]),
    runningText(checkIn, drawnRows),
    to < all && moreText(`Show the ${count(all - to, "row")} after`, [from, all]),
  ]);
}

window.addEventListener("beforeprint", () => {
  if (!current.checkIn) return;
  drawnRows = [0, current.checkIn.rows.length];
  fillText();
});

/** The text with everything marked; sentences on which the two sides differ stand apart with both readings below. */
function runningText(checkIn, [from, to]) {
  const blocks = [];
  let paragraph = null;
  let end = from > 0 ? checkIn.rows[from - 1].span[1] : 0;
  for (const row of checkIn.rows.slice(from, to)) {
    const gap = checkIn.text.slice(end, row.span[0]);
    end = Math.max(end, row.span[1]);
    if (row.kind === "heading" || row.kind === "section") {
      blocks.push(rowElement(row));
      paragraph = null;
      continue;
    }
    const bullet = /(^|\n)\s*([•●◦‣*–-]|\(?[0-9a-z]{1,3}[.)])\s*$/i.test(gap);
    if (!paragraph || bullet || /\n\s*\n/.test(gap)) {
      paragraph = h(bullet ? "div.para.bullet" : "div.para");
      blocks.push(paragraph);
    }
    append(paragraph, [rowElement(row), " "]);
  }
  return blocks;
}

/** The element of one row; drawn anew after each correction. */
function rowElement(row) {
  const differences = differencesOf(row).filter((item) => !DATA.gold || passes(item));
  const tag = row.kind === "heading" ? "h2" : row.kind === "section" ? "h3" : "span";
  const words = h(`${tag}.words`, { onclick: () => clickWords(row) },
    rowLink(row), markedWords(row), labelSigns(row),
    isChecked(row) && h("span.done", { title: "Marked as checked" }, " ✓"));
  const apart = differences.length > 0;
  return h(apart ? "div.row.apart" : tag === "span" ? "span.row" : "div.row", {
    id: row.key, "data-row": row.key, class: rowClasses(row, apart, tag),
  }, words, apart && ledger(row, differences));
}

function rowClasses(row, apart, tag) {
  return ["row", row.kind, apart && "apart", row === current.row && "chosen", isChecked(row) && "checked", corrected(row) && "corrected", tag === "span" && "sentence"]
    .filter(Boolean).join(" ");
}

/** A selection of words is for marking, not for choosing the row. */
function clickWords(row) {
  if (String(getSelection()).trim() === "") selectRow(row);
  else offerSelection(row);
}

function rowLink(row) {
  const number = row.id.slice(row.id.indexOf(".") + 1);
  return h("a.address", {
    href: "#" + encodeURIComponent(row.key), "aria-label": `${row.kind} ${row.key}`, title: `Link to ${row.key}`,
    onclick: (event) => { event.preventDefault(); event.stopPropagation(); selectRow(row, true); },
  }, number);
}

/** The labels of a row as signs; which side has each is said by the sign's outline and its title. */
function labelSigns(row) {
  const reading = readingOf(row);
  const mine = reading ? reading.labels : [];
  const contested = reading ? reading.optional : [];
  const theirs = row.system ? row.system.labels.map((each) => each.label) : [];
  return LABELS.filter((label) => mine.includes(label) || theirs.includes(label) || contested.includes(label)).map((label) => {
    const [side, words] = contested.includes(label) ? ["contested", "contested"]
      : mine.includes(label) && theirs.includes(label) ? ["both", ""]
      : mine.includes(label) ? ["missed", "missed by the system"] : ["extra", "only the system's"];
    return h("span.label-sign", { title: `${label}${words && ": " + words}`, role: "img", "aria-label": `${label}${words && ", " + words}` }, sign(label, side));
  });
}

/** Gold and system side by side, one line for each difference. */
function ledger(row, differences) {
  return h("table.ledger", null,
    h("thead", null, h("tr", null, h("th", { scope: "col" }, "Error"), h("th", { scope: "col" }, goldName(row)), h("th", { scope: "col" }, "System"))),
    h("tbody", null, differences.map((item) =>
      h("tr", { class: item === current.item ? "current" : null },
        h("th", { scope: "row" }, button(`kind.${item.kind}`, kindName(item), () => selectItem(item))),
        h("td", null, sideWords(item, "gold") || h("span.nothing", null, "nothing")),
        h("td", null, sideWords(item, "system") || h("span.nothing", null, "nothing"),
          item.confidence !== undefined && h("span.confidence", null, " " + decimal(item.confidence)))))));
}
