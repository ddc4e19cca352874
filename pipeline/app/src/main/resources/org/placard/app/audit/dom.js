/**
 * Makes an element. `kind` is "tag.class.class"; `attributes` may hold "on…" listeners, true for a bare attribute and
 * null or false for none; children are nodes, lists or strings. Strings become text, never markup.
 */
function h(kind, attributes, ...children) {
  return build(document.createElement(kind.split(".")[0]), kind, attributes, children);
}

/** The same for an element of a drawing. */
function svg(kind, attributes, ...children) {
  return build(document.createElementNS("http://www.w3.org/2000/svg", kind.split(".")[0]), kind, attributes, children);
}

function build(element, kind, attributes, children) {
  element.classList.add(...kind.split(".").slice(1));
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else if (name === "checked") element.checked = value;
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

function button(kind, label, onclick, attributes) {
  return h("button." + kind, { type: "button", onclick, ...attributes }, label);
}

/** "1 error", "2 errors". */
function count(number, singular, plural = singular + "s") {
  return `${number.toLocaleString("en")} ${number === 1 ? singular : plural}`;
}

/** A number of 0 to 1 with two decimals; what is short of 1 does not read as 1. */
function decimal(value) {
  return (value < 1 ? Math.min(value, 0.99) : value).toFixed(2);
}
