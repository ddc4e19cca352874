/* How things are called on the page. */
const LAYERS = {
  label: "label", position: "position", mention: "mention", provision: "provision", sentence: "sentence", task: "sentence",
};
const KINDS = {
  missed: "missed", wrong: "false alarm", stance: "wrong stance", counterpart: "wrong counterpart",
  article: "wrong article", code: "wrong code", span: "wrong place",
};
const SIGNS = { support: "+", opposition: "−", proposal: "P" };
const VERBS = { support: "supports", oppose: "opposes", propose: "proposes" };

function layerName(layer) {
  return LAYERS[layer];
}

/** "position: wrong counterpart"; of a decision only its layer. */
function kindName(item) {
  return item.kind === "decision" ? layerName(item.layer) : `${layerName(item.layer)}: ${KINDS[item.kind]}`;
}

function sign(label, kind = "") {
  return h(`span.sign.${label}${kind && "." + kind}`, { "aria-hidden": "true" }, SIGNS[label]);
}

function listOf(values, none) {
  return values === null ? "contested" : values.length === 0 ? none : values.join(", ");
}

/** "NOR opposes 1(3), against GBR". */
function positionWords(position) {
  const counterpart = position.counterpart;
  const against = position.stance === "oppose" ? "against" : "with";
  const on = position.articles === null ? " something contested" : position.articles.length ? " " + position.articles.join(", ") : "";
  const whom = counterpart === null ? `, ${against} whom is contested` : counterpart.length ? `, ${against} ${counterpart.join(", ")}` : "";
  return `${position.actor} ${VERBS[position.stance]}${on}${whom}`;
}

/** One side of a difference or decision in plain words; empty where that side has nothing. */
function sideWords(item, side) {
  const value = item[side];
  if (!value) return "";
  const cut = (span) => item.row.checkIn.text.slice(...span);
  switch (item.layer) {
    case "label": return value.label;
    case "position": return positionWords(value);
    case "mention": return `“${cut(value.span)}” ${value.code}`;
    case "provision": return item.kind === "span" ? `“${cut(value.span)}” ${listOf(value.provisions, "nothing")}` : value.norm;
    default: return `“${shortened(cut(value), 60)}”`;
  }
}

function shortened(words, length) {
  const plain = words.replace(/\s+/g, " ");
  return plain.length <= length ? plain : plain.slice(0, length - 1).trimEnd() + "…";
}

/** What gold is called in this page's columns. */
function goldName(row) {
  return DATA.gold && !corrected(row) ? "Gold" : DATA.gold ? "Gold, corrected" : "Yours";
}

function meetingWords(meeting) {
  if (!meeting || (!meeting.date && !meeting.day && !meeting.part)) return "";
  return [meeting.part, meeting.date && dateWords(meeting.date), meeting.day && `day ${meeting.day}`].filter(Boolean).join(", ");
}

const DAY_WORDS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function dateWords(date) {
  return DAY_WORDS.format(new Date(date + "T00:00:00Z"));
}
