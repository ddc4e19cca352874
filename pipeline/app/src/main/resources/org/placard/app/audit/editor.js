/* The controls that correct a row. Every choice is one click; what is not among the choices can be typed. */
let offered = "";

function editor(row) {
  const reading = readingOf(row);
  if (!reading || row.kind === "heading") {
    return h("p.note", null, row.open ? "Gold has no row for this sentence, so there is nothing to correct." : "A heading carries no labels.");
  }
  return [
    row.kind === "sentence" && labelEditor(row, reading),
    row.kind === "sentence" && positionEditor(row, reading),
    mentionEditor(row, reading),
    referenceEditor(row, reading),
  ];
}

function labelEditor(row, reading) {
  const state = (label) => (reading.optional.includes(label) ? "contested" : reading.labels.includes(label) ? "yes" : "no");
  const set = (label, value) => correct(row, `${label}: ${value}`, (each) => {
    each.labels = LABELS.filter((other) => (other === label ? value === "yes" : each.labels.includes(other)));
    each.optional = LABELS.filter((other) => (other === label ? value === "contested" : each.optional.includes(other)));
  });
  return h("fieldset.edit", null, h("legend", null, "Labels"),
    LABELS.map((label) => h("div.line", null, h("span.term", null, sign(label), label),
      segments(`${label}`, ["no", "yes", "contested"], state(label), (value) => set(label, value), (value) => `label:${label}:${value}`))));
}

/** Buttons of which one is chosen. */
function segments(name, values, chosen, onchoose, id) {
  return h("div.segments", { role: "group", "aria-label": name }, values.map((value) =>
    button("segment", value, () => value !== chosen && onchoose(value), { "aria-pressed": String(value === chosen), "data-edit": id(value) })));
}

function positionEditor(row, reading) {
  const add = (stance) => correct(row, `position added: ${stance}`, (each) => {
    const first = each.mentions.map((mention) => mention.code).find((code) => !each.positions.some((other) => other.stance === stance && other.actors.includes(code)));
    each.positions.push({ stance, actors: first ? [first] : [], articles: [], counterpart: [], fresh: !first || undefined });
  });
  return h("fieldset.edit", null, h("legend", null, "Positions"),
    reading.positions.map((position, index) => positionCard(row, position, index)),
    h("div.line", null, h("span.term", null, "Add"), STANCES.map((stance) =>
      button("chip", [sign(LABEL_OF_STANCE[stance]), stance], () => add(stance), { "data-edit": `position:add:${stance}` }))));
}

function positionCard(row, position, index) {
  const edit = (what, change) => correct(row, what, (each) => change(each.positions[index]));
  const id = (part) => `position:${index}:${part}`;
  const found = row.system ? row.system.positions.filter((each) => each.stance === position.stance) : [];
  const named = (row.gold || readingOf(row)).mentions.map((each) => each.code);
  return h("div.card", { role: "group", "aria-label": `Position ${index + 1}` },
    h("div.line", null,
      segments("Stance", STANCES, position.stance, (stance) => edit(`stance: ${stance}`, (each) => { each.stance = stance; }), (value) => id(`stance:${value}`)),
      button("quiet.remove", "Remove", () => correct(row, "position removed", (each) => { each.positions.splice(index, 1); }), { "data-edit": id("remove") })),
    position.actors.length === 0 && h("p.warning", null, "A position needs an actor; without one it is left out of the download."),
    choices(row, "Who", position.actors, [...named, ...found.flatMap(actorsOf)], "code", id("actors"),
      (actors, what) => edit(what, (each) => { each.actors = actors; })),
    choices(row, "On", position.articles, [...provisionsNear(row), ...found.flatMap((each) => each.provisions)], "provision", id("articles"),
      (articles, what) => edit(what, (each) => { each.articles = articles; })),
    position.stance !== "propose" && choices(row, position.stance === "oppose" ? "Against" : "With", position.counterpart,
      [...found.flatMap((each) => each.counterpart), ...authorsNear(row), ...named].filter((code) => !position.actors.includes(code)), "code", id("counterpart"),
      (counterpart, what) => edit(what, (each) => { each.counterpart = counterpart; })));
}

/** Provisions of the row and of the rows ahead of it in its section, the nearest first. */
function provisionsNear(row) {
  const found = [];
  const rows = row.checkIn.rows;
  for (let at = rows.indexOf(row); at >= 0 && found.length < 6; at--) {
    const reading = readingOf(rows[at]);
    if (reading) found.push(...reading.references.flatMap((each) => each.provisions || []));
    if (rows[at].kind === "section") break;
  }
  return found.slice(0, 10);
}

/** Authors of the proposals last made ahead of the end of the row, the latest first. */
function authorsNear(row) {
  const found = [];
  const rows = row.checkIn.rows;
  const from = rows.indexOf(row);
  for (let at = from; at >= 0 && at > from - 12 && found.length < 5; at--) {
    const reading = readingOf(rows[at]);
    if (reading) found.push(...reading.positions.filter((each) => each.stance === "propose").flatMap((each) => each.actors));
  }
  return found.slice(0, 6);
}

/** Values that are on or off, and a field for one that is not there. Null values are contested. */
function choices(row, name, values, candidates, type, id, set) {
  const contestable = !id.endsWith("actors");
  const all = [...new Set([...(values || []), ...candidates])].filter(Boolean);
  const chip = (value) => {
    const on = values !== null && values.includes(value);
    return button("chip", value, () => set(on ? values.filter((each) => each !== value) : [...(values || []), value], `${name.toLowerCase()} ${on ? "without" : "with"} ${value}`),
      { "aria-pressed": String(on), title: type === "code" ? nameOf(value) : null, "data-edit": `${id}:${value}` });
  };
  return h("div.line", null, h("span.term", null, name),
    h("div.choices", { role: "group", "aria-label": name }, all.map(chip),
      adder(`Add to ${name.toLowerCase()}`, type, id, (value) => set([...(values || []).filter((each) => each !== value), value], `${name.toLowerCase()} with ${value}`)),
      contestable && button("chip.faint", "contested", () => set(values === null ? [] : null, `${name.toLowerCase()}: ${values === null ? "no longer contested" : "contested"}`),
        { "aria-pressed": String(values === null), "data-edit": `${id}:contested` })));
}

/** A field that adds a code or a provision on Enter. */
function adder(label, type, id, add) {
  return h("input.adder", {
    type: "text", placeholder: "other…", "aria-label": label, autocomplete: "off", spellcheck: "false",
    list: type === "code" ? "codes" : null, "data-edit": `${id}:other`,
    onchange: (event) => {
      const value = valid(type, event.target.value);
      if (value) add(value);
      else if (event.target.value.trim()) complain(event.target, type);
    },
  });
}

function complain(input, type) {
  input.setAttribute("aria-invalid", "true");
  say(type === "code" ? `“${input.value}” is not the code or name of a state or group.` : `“${input.value}” is not a provision such as 24(7) or ¶2(b).`);
}

/** A code for a code or a name; a provision for itself; null for anything else. */
function valid(type, typed) {
  const value = typed.trim();
  if (type === "provision") return /^[^\s,;]+$/.test(value) ? value : null;
  if (value.toUpperCase() in DATA.names) return value.toUpperCase();
  const named = Object.entries(DATA.names).find(([, name]) => name.toLowerCase() === value.toLowerCase());
  return named ? named[0] : null;
}

function mentionEditor(row, reading) {
  return h("fieldset.edit", null, h("legend", null, "Names"),
    inOrder(reading.mentions).map((mention) => {
      const index = reading.mentions.indexOf(mention);
      const words = row.checkIn.text.slice(...mention.span);
      const recode = (code) => correct(row, `${words}: ${code}`, (each) => { each.mentions[index].code = code; });
      return h("div.line", null, h("span.term", null, quote(words)),
        h("div.choices", { role: "group", "aria-label": `Code of ${words}` },
          codesFor(row, mention, words).map((code) => button("chip", code, () => code !== mention.code && recode(code),
            { "aria-pressed": String(code === mention.code), title: nameOf(code), "data-edit": `mention:${index}:${code}` })),
          adder(`Another code for ${words}`, "code", `mention:${index}`, recode),
          button("quiet.remove", "Remove", () => correct(row, `${words} is no name`, (each) => { each.mentions.splice(index, 1); }), { "data-edit": `mention:${index}:remove` })));
    }),
    placeAdder(row, "mention", "code", (span, code) => correct(row, `name added: ${code}`, (each) => {
      each.mentions.push({ span, code });
      each.mentions = inOrder(each.mentions);
    })));
}

/** The codes that a name could stand for: its own, the output's, and those whose name shares a word with it. */
function codesFor(row, mention, words) {
  const found = row.system ? row.system.mentions.filter((each) => overlaps(each.span, mention.span) && each.code).map((each) => each.code) : [];
  const parts = words.toLowerCase().split(/[^\p{L}]+/u).filter((part) => part.length > 3);
  const alike = Object.keys(DATA.names).filter((code) => parts.some((part) => DATA.names[code].toLowerCase().split(/[^\p{L}]+/u).includes(part)));
  return [...new Set([mention.code, ...found, ...alike])].slice(0, 5);
}

function referenceEditor(row, reading) {
  return h("fieldset.edit", null, h("legend", null, "Provisions"),
    inOrder(reading.references).map((reference) => {
      const index = reading.references.indexOf(reference);
      const words = row.checkIn.text.slice(...reference.span);
      const found = row.system ? row.system.references.filter((each) => overlaps(each.span, reference.span)).flatMap((each) => each.provisions) : [];
      return h("div.card", null,
        choices(row, words, reference.provisions, found, "provision", `reference:${index}`, (provisions) =>
          correct(row, `${words}: ${listOf(provisions, "nothing")}`, (each) => { each.references[index].provisions = provisions; })),
        button("quiet.remove", "Remove", () => correct(row, `${words} is no reference`, (each) => { each.references.splice(index, 1); }), { "data-edit": `reference:${index}:remove` }));
    }),
    placeAdder(row, "reference", "provision", (span, norm) => correct(row, `provision added: ${norm}`, (each) => {
      each.references.push({ span, provisions: [norm] });
      each.references = inOrder(each.references);
    })));
}

/** Two fields that mark words of the row: the words as they stand there, and what they name. */
function placeAdder(row, what, type, add) {
  const words = h("input", { type: "text", placeholder: "words in the sentence", "aria-label": `Words of the new ${what}`, value: offered, "data-edit": `${what}:words`, autocomplete: "off", spellcheck: "false" });
  const value = h("input.adder", { type: "text", placeholder: type === "code" ? "code" : "e.g. 24(7)", "aria-label": type === "code" ? "Its code" : "Its provision", list: type === "code" ? "codes" : null, "data-edit": `${what}:value`, autocomplete: "off", spellcheck: "false" });
  const submit = (event) => {
    event.preventDefault();
    const span = placeOf(row, words.value, readingOf(row)[what === "mention" ? "mentions" : "references"]);
    const meant = valid(type, value.value);
    if (!span) {
      words.setAttribute("aria-invalid", "true");
      return say(`“${words.value}” does not stand in this sentence, or is marked already.`);
    }
    if (!meant) return complain(value, type);
    offered = "";
    add(span, meant);
  };
  return h("form.line.new", { onsubmit: submit }, h("span.term", null, "Add"), words, value,
    h("button.quiet", { type: "submit", "data-edit": `${what}:add` }, "Add"));
}

/** The first place of words in a row that does not overlap what is marked. */
function placeOf(row, words, marked) {
  const wanted = words.trim();
  if (!wanted) return null;
  for (let at = row.words.indexOf(wanted); at >= 0; at = row.words.indexOf(wanted, at + 1)) {
    const span = [row.span[0] + at, row.span[0] + at + wanted.length];
    if (!marked.some((each) => overlaps(each.span, span))) return span;
  }
  return null;
}

/** Words that the reader selected in the text become the words of a new mark. */
function offerSelection(row) {
  const selected = String(getSelection()).trim().replace(/^\d+(?=\D)/, "");
  if (!selected || row.open) return;
  offered = selected;
  if (row !== current.row) selectRow(row);
  else drawDetail();
}
