let singleKeys = true;

const KEYS = {
  j: () => step(1), n: () => step(1), k: () => step(-1), p: () => step(-1),
  "]": () => turn(1), "[": () => turn(-1),
  1: () => toggleLabel("support"), 2: () => toggleLabel("opposition"), 3: () => toggleLabel("proposal"),
  a: () => takeChosen(), x: () => checkChosen(), u: undo, r: redo,
  e: () => focusPart("correct"), t: () => focusPart("decided"),
  f: () => focusFilters(), s: () => showTab(current.tab === "text" ? "scores" : "text"),
  "?": () => document.getElementById("help").showModal(),
};

function onKey(event) {
  if (document.querySelector("dialog[open]")) return;
  const typing = event.target.closest("input:not([type=checkbox]), select, textarea");
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !typing) {
    const again = event.key.toLowerCase() === "y" || event.key === "Z" || event.key.toLowerCase() === "z" && event.shiftKey;
    if (again || event.key.toLowerCase() === "z") {
      event.preventDefault();
      (again ? redo : undo)();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    document.getElementById("text").focus();
    return;
  }
  if (typing) return;
  if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest("#text")) {
    event.preventDefault();
    neighbour(event.key === "ArrowDown" ? 1 : -1);
    return;
  }
  const action = singleKeys && KEYS[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
}

function toggleLabel(label) {
  const row = current.row;
  if (!row || row.kind !== "sentence" || row.open) return say("Choose a sentence first.");
  const on = readingOf(row).labels.includes(label);
  correct(row, `${label}: ${on ? "no" : "yes"}`, (each) => {
    each.labels = LABELS.filter((other) => (other === label ? !on : each.labels.includes(other)));
    each.optional = each.optional.filter((other) => other !== label);
  });
}

function takeChosen() {
  const item = current.item;
  if (!item || item.kind === "decision" || item.layer === "sentence" || item.row.open) return say("Choose a difference first.");
  takeSystem(item);
}

function checkChosen() {
  if (!current.row || current.row.open) return say("Choose a sentence first.");
  const row = current.row;
  const next = itemsShown().indexOf(current.item);
  const item = current.item;
  const goesOn = !DATA.gold && next >= 0 && !isChecked(row) && itemsShown().length > 1;
  check(row, !isChecked(row), goesOn);
  if (!goesOn) return;
  const shown = itemsShown();
  dropItem(item);
  selectItem(shown[Math.min(next, shown.length - 1)]);
}

function focusPart(name) {
  const target = document.querySelector(`[data-part=${name}]`);
  if (!target) return say(current.row ? "There is nothing of that kind here." : "Choose a sentence first.");
  target.scrollIntoView({ block: "start" });
  const control = target.querySelector("button, input, a, summary") || target;
  if (control === target) target.tabIndex = -1;
  control.focus();
}

function focusFilters() {
  const side = document.getElementById("side");
  side.querySelector("details").open = true;
  side.querySelector(".chip, input, select").focus();
}
