/* How the output came to what it says. */

function trace(row) {
  const system = row.system;
  if (!system) return h("p.note", null, "The output has nothing here.");
  const cut = (span) => row.checkIn.text.slice(...span).replace(/\s+/g, " ");
  return [
    system.labels.map((each) => h("div.ruling", null,
      h("h4", null, sign(each.label), each.label, h("span.confidence", null, decimal(each.confidence))),
      facts([
        ["decided by", construction(each.by)],
        ["cue", each.cues.length ? each.cues.map((span) => quote(cut(span))) : "none"],
      ]))),
    system.positions.map((each) => positionTrace(row, each, cut)),
    system.labels.length + system.positions.length === 0 && h("p.note", null, "No label and no position."),
    h("div.ruling", null,
      h("h4", null, "Names and provisions"),
      system.mentions.length === 0 && system.references.length === 0 && h("p.note", null, "None."),
      system.mentions.length > 0 && h("ul.plain", null, system.mentions.map((each) =>
        h("li", null, quote(cut(each.span)), " ", each.code ? `${each.code}, ${nameOf(each.code)}` : "a holder without a name",
          h("span.note", null, ` ${each.kind}, ${SOURCES[each.source]}${each.form === "adjective" ? ", adjective" : ""}`)))),
      system.references.length > 0 && h("ul.plain", null, system.references.map((each) =>
        h("li", null, quote(cut(each.span)), " ", listOf(each.provisions, "not expanded"))))),
  ];
}

const SOURCES = { gazetteer: "from the gazetteer", fuzzy: "by likeness to the gazetteer", ner: "by the name recogniser" };

function positionTrace(row, position, cut) {
  const proposal = row.checkIn.proposalOfId.get(position.proposal);
  const label = LABEL_OF_STANCE[position.stance];
  return h("div.ruling", { "data-position": position.id },
    h("h4", null, sign(label), `${nameOf(position.actor)} ${VERBS[position.stance]}`, h("span.confidence", null, decimal(position.confidence))),
    facts([
      ["decided by", construction(position.by)],
      ["actor", [position.mention ? quote(cut(position.mention)) : "named elsewhere", ` ${position.actor}`]],
      position.speaksFor && ["speaks for", `${nameOf(position.speaksFor)} (${position.speaksFor})`],
      position.derivedFrom && ["derived from", `the position of ${nameOf(position.derivedFrom)}`],
      ["cue", position.cue ? quote(cut(position.cue)) : "none"],
      ["about", listOf(position.about, "no provision found")],
      position.stance !== "propose" && ["counterpart", listOf(position.counterpart.map((code) => `${nameOf(code)} (${code})`), "none: the text itself")],
      ["proposal", proposal ? proposalWords(row, proposal) : position.proposal || "none"],
      position.date && ["meeting", dateWords(position.date)],
    ]));
}

function proposalWords(row, proposal) {
  const target = row.checkIn.rows.find((each) => each.id === proposal.sentence);
  return [
    `${proposal.authors.join(", ") || "nobody named"}: ${proposal.action}${proposal.withdrawn ? ", withdrawn" : ""} `,
    quote(shortened(row.checkIn.text.slice(...proposal.span), 160)), " ",
    target && target !== row ? rowReference(target) : proposal.id,
  ];
}

function rowReference(row) {
  return h("a", { href: "#" + encodeURIComponent(row.key), onclick: (event) => { event.preventDefault(); selectRow(row, true); } }, row.key);
}

function construction(by) {
  return by ? h("code", null, by) : "not said";
}

function quote(words) {
  return h("q", null, words);
}

function facts(pairs) {
  return h("dl.facts", null, pairs.filter(Boolean).map(([term, value]) => [h("dt", null, term), h("dd", null, value)]));
}
