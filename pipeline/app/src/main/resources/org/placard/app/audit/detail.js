/* The chosen row: what differs, how it was decided, and the controls that correct it. */

function detail(row) {
  if (!row) return h("p.empty", null, "Choose a sentence, or press j for the first " + noun() + ".");
  return [detailHead(row), disputePart(row), differencePart(row), part("Correct", "correct", editor(row), corrected(row) && button("quiet", "Back to the original", () => correct(row, "back to the original", (each) => {
    Object.assign(each, structuredClone(row.gold || draft(row)));
  }), { "data-edit": "original" })), part("How the system decided", "decided", h("div.trace", null, trace(row)))];
}

function part(title, name, content, extra) {
  return h("section.part", { "data-part": name, "aria-label": title }, h("div.part-head", null, h("h3", null, title), extra), content);
}

function detailHead(row) {
  const where = [row.section, meetingWords(row.meeting)].filter(Boolean).join(" · ");
  return [
    h("header.detail-title", null,
      h("h2", { id: "detail-title", tabindex: "-1" }, `${row.kind === "sentence" ? "Sentence" : row.kind === "section" ? "Title" : "Heading"} ${row.key}`),
      button("quiet", "Copy link", () => copyLink(row), { title: "Copy a link to this sentence" }),
      button("quiet.close", "Close", () => { current.row = null; current.item = null; drawAll(); }, { "aria-label": "Close the details" }),
      h("nav.jumps", { "aria-label": "Parts" }, [["differences", DATA.gold ? "Differences" : "Decisions"], ["correct", "Correct"], ["decided", "How it was decided"]].map(([name, title]) =>
        h("a", { href: "#" + encodeURIComponent(row.key), "data-jump": name, onclick: (event) => { event.preventDefault(); focusPart(name); } }, title)))),
    h("div.about", null,
      where && h("p.note", null, where),
      h("p.quoted", null, markedWords(row)),
      !row.open && checkbox(DATA.gold ? "Checked: gold is right as it stands here" : "Checked: right as it stands here", isChecked(row), (checked) => check(row, checked))),
  ];
}

/** The chosen one in full, the row's others behind a fold, so that what follows stays near. */
function folding(items, draw) {
  const first = items.includes(current.item) ? current.item : items[0];
  const others = items.filter((item) => item !== first);
  return [draw(first), others.length > 0 && h("details.others", { open: others.length < 3 }, h("summary", null, `${others.length} more in this sentence`), others.map(draw))];
}

async function copyLink(row) {
  const address = location.href.split("#")[0] + "#" + encodeURIComponent(row.key);
  try {
    await navigator.clipboard.writeText(address);
    say(`Copied: #${row.key}`);
  } catch (error) {
    history.replaceState(null, "", "#" + encodeURIComponent(row.key));
    say("The browser does not let this page copy; the address bar has the link.");
  }
}

function differencePart(row) {
  if (!DATA.gold && !corrected(row)) return doubts(row);
  const differences = differencesOf(row);
  if (differences.length === 0) {
    return part("Differences", "differences", h("p.note", null, DATA.gold ? "Gold and output agree here." : "Your reading and the output agree here."));
  }
  return part(count(differences.length, "difference"), "differences", folding(differences, (item) => h("div.difference", { class: item === current.item ? "difference current" : "difference" },
    h("p", null, h(`span.kind.${item.kind}`, null, kindName(item)),
      item.by && h("span.note", null, " by ", construction(item.by), ` ${decimal(item.confidence)}`)),
    h("dl.sides", null,
      h("dt", null, goldName(row)), h("dd", null, sideWords(item, "gold") || h("span.nothing", null, "nothing")),
      h("dt", null, "System"), h("dd", null, sideWords(item, "system") || h("span.nothing", null, "nothing"))),
    row.open || item.layer === "sentence"
      ? h("p.note", null, "Where sentences begin and end cannot be corrected here.")
      : h("div.line", null,
        button("action", "The system is right", () => takeSystem(item), { "data-take": item.key }),
        DATA.gold && button("quiet", "Gold is right", () => check(row, true))))),
    takeable(differences).length > 1 && button("quiet", `The system is right on all ${takeable(differences).length}`, () => takeAll(row), { "data-take": "all" }));
}

function takeable(differences) {
  return differences.filter((item) => !item.row.open && item.layer !== "sentence");
}

/** Without gold: each decision of the row with its confidence, to be kept or thrown out. */
function doubts(row) {
  const list = itemsOf(row);
  const right = button("action", list.length > 1 ? `Right on all ${list.length}` : "Right", checkChosen, { "data-task": "right", title: "Right as it stands here (x)" });
  if (list.length === 0) return row.kind === "sentence" ? part("Decisions", "differences", [h("p.note", null, "The output read nothing here."), right]) : null;
  return part(count(list.length, "decision"), "differences", [!isChecked(row) && right, folding(list, (item) => h("div.difference", { class: item === current.item ? "difference current" : "difference" },
    h("p", null, h("span.kind.decision", null, layerName(item.layer)), " ", sideWords(item, "system"),
      item.confidence !== undefined && h("span.confidence", null, " " + decimal(item.confidence))),
    h("div.line", null, button("quiet", "Wrong: leave it out", () => leaveOut(item), { "data-leave-out": item.key }))))]);
}

/** Makes gold read as the output does on one difference. */
function takeSystem(item) {
  correct(item.row, `the system is right, ${kindName(item)}`, (reading) => {
    TAKE[item.layer](reading, item);
  });
}

/** The same on all differences of a row at once: one step to undo. */
function takeAll(row) {
  const all = takeable(differencesOf(row));
  correct(row, "the system is right on everything", (reading) => {
    for (const item of all) TAKE[item.layer](reading, item);
  });
}

/** Takes one decision of the output out of the reader's reading. */
function leaveOut(item) {
  correct(item.row, `left out: ${sideWords(item, "system")}`, (reading) => {
    TAKE[item.layer](reading, { ...item, kind: "missed", gold: item.system, system: null });
  });
}

const TAKE = {
  label(reading, { label, system }) {
    reading.labels = LABELS.filter((each) => (each === label ? Boolean(system) : reading.labels.includes(each)));
  },
  mention(reading, { gold, system }) {
    if (gold) reading.mentions = reading.mentions.filter((each) => !(sameSpan(each.span, gold.span) && each.code === gold.code));
    if (system) reading.mentions = inOrder([...reading.mentions, { span: system.span, code: system.code }]);
  },
  provision(reading, { kind, gold, system, others }) {
    const isGold = (each) => gold && sameSpan(each.span, gold.span);
    if (kind === "span") {
      reading.references = reading.references.filter((each) => !isGold(each));
      for (const { span, provisions } of others) putReference(reading, span, provisions);
    } else if (gold) {
      for (const each of reading.references) each.provisions = each.provisions.filter((norm) => norm.toLowerCase() !== gold.norm);
      reading.references = reading.references.filter((each) => each.provisions.length > 0);
    } else {
      putReference(reading, system.span, [system.norm]);
    }
    reading.references = inOrder(reading.references);
  },
  position(reading, { kind, gold, system }) {
    const before = gold && takeActor(reading, gold.stance, gold.actor);
    if (!system) return;
    const keeps = kind === "article" || kind === "counterpart";
    addPosition(reading.positions, system.stance, system.actor,
      keeps && kind !== "article" ? before.articles : system.articles,
      keeps && kind !== "counterpart" ? before.counterpart : system.counterpart);
  },
};

/** Adds provisions to the reference at a place, or a reference where there is none. */
function putReference(reading, span, provisions) {
  const there = reading.references.find((each) => sameSpan(each.span, span));
  if (there) there.provisions = [...new Set([...there.provisions, ...provisions])];
  else reading.references.push({ span, provisions });
}
