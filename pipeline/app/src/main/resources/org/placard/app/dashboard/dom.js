/**
 * Makes an element. `kind` is "tag.class.class"; `attributes` may hold "on…" listeners, true for a bare attribute and
 * null or false for none; children are nodes, lists or strings. Strings become text, never markup.
 */
function h(kind, attributes, ...children) {
  const [tag, ...classes] = kind.split(".");
  const element = document.createElement(tag);
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child);
  }
}

/** Fills `parent` anew. */
function fill(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
}

/** A link to a place of this page, such as ("actor", "CHL"). */
function place(view, key) {
  return "#" + view + (key === undefined ? "" : "/" + encodeURIComponent(key));
}

function link(view, key, ...children) {
  return h("a", { href: place(view, key) }, ...children);
}

/** Shows `items` by the page: the first `size`, then a button for more. */
function paged(items, size, draw, listKind = "div") {
  const list = h(listKind);
  let shown = 0;
  const more = h("button.more", { type: "button", onclick: () => show() });
  const box = h("div.paged", null, list, more);
  const show = () => {
    const next = items.slice(shown, shown + size);
    append(list, next.map(draw));
    shown += next.length;
    const left = items.length - shown;
    more.hidden = left === 0;
    more.textContent = left > size ? `Show ${size} more of ${left.toLocaleString("en")}` : `Show ${left} more`;
  };
  show();
  return box;
}

/** A table whose rows come by the page; `headings` are strings, those after the first of numbers, of words where in a list. */
function pagedTable(headings, items, size, row, name) {
  const box = paged(items, size, row, "tbody");
  const head = h("thead", null, h("tr", null, headings.map((words, i) => h(i && !Array.isArray(words) ? "th.number" : "th", { scope: "col" }, words))));
  box.prepend(h("div.scroll", { tabindex: "0", role: "region", "aria-label": name }, h("table.plain", null, head, box.querySelector("tbody"))));
  return box;
}

/** A number in a column; none where there is nothing to count. */
const figure = (number) => (number ? number.toLocaleString("en") : "");

/** "1 stance", "2 stances". */
function count(number, singular, plural = singular + "s") {
  return number.toLocaleString("en") + " " + (number === 1 ? singular : plural);
}

/** "A, B and C". */
function listed(words) {
  if (words.length < 2) return words.join("");
  return words.slice(0, -1).join(", ") + " and " + words[words.length - 1];
}

/** The elements of a list with commas between them, as `listed` puts them. */
function listedNodes(nodes) {
  return nodes.flatMap((node, i) => {
    if (i === 0) return [node];
    return [i === nodes.length - 1 ? " and " : ", ", node];
  });
}
