/** The page's plain words for the codes of the data. */

const stanceWords = {
  propose: { verb: "proposed", past: "proposed it", on: "for", noun: "proposed it", sign: "★" },
  support: { verb: "supports", past: "supported it", on: "for", noun: "supports it", sign: "+" },
  oppose: { verb: "opposes", past: "opposed it", on: "against", noun: "opposes it", sign: "−" },
  both: { verb: "said both", past: "said both", noun: "spoke for and against it", sign: "±" },
};

const actionWords = {
  add: ["Add to", "Add"],
  delete: ["Delete", "Delete"],
  replace: ["Replace in", "Replace"],
  keep: ["Keep", "Keep"],
  merge: ["Merge", "Merge"],
  move: ["Move", "Move"],
  limit: ["Limit", "Limit"],
  rename: ["Rename", "Rename"],
  threshold: ["Change the threshold in", "Threshold"],
  amend: ["Amend", "Amend"],
  procedure: ["Procedure on", "Procedure"],
  other: ["Proposal on", ""],
};

function holderName(code) {
  if (code === "CHAIR") return "the Chair";
  const holder = model.holders.get(code);
  return holder ? holder.name : code;
}

/** The code as the data has it: a key may say that it is a group's. */
function holderCode(key) {
  return key && key.replace(/^group:/, "");
}

/** As a heading or a label: "The Chair". */
function holderTitle(code) {
  return capital(holderName(code));
}

function holderLink(code) {
  return h("a", { href: place("actor", code) }, holderTitle(code));
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "¶2(b)" as "paragraph 2(b)", "24(7)" as "Article 24(7)", "rule42(altA)" as "Rule 42 (alt A)", "PP3" as "preambular paragraph 3". */
function provisionName(provision) {
  const spaced = (numbers) => numbers.replace(/\(alt\s*([^)]*)\)/, " (alt $1)").replace(" )", ")");
  if (provision.startsWith("¶")) return "paragraph " + spaced(provision.slice(1));
  if (/^\d/.test(provision)) return "Article " + spaced(provision);
  const paragraph = provision.match(/^(PP|OP)\s*(\d.*)$/);
  if (paragraph) return (paragraph[1] === "PP" ? "preambular paragraph " : "operative paragraph ") + spaced(paragraph[2]);
  const [, kind, numbers] = provision.match(/^(\p{L}\p{Ll}*)\s*(.*)$/u) || [null, provision, ""];
  return (capital(kind) + " " + spaced(numbers)).trim();
}

/** By the table of instruments; of one that is not there, "NEW_PROTOCOL" as "New Protocol" and "DECISION_1/CP.17" as "Decision 1/CP.17". */
function instrumentName(code) {
  if (model.instruments.has(code)) return model.instruments.get(code);
  const numbered = code.match(/^([A-Z]+)_(.*[\/.].*)$/);
  if (numbered) return numbered[1].charAt(0) + numbered[1].slice(1).toLowerCase() + " " + numbered[2];
  if (!/^[A-Z0-9_]+$/.test(code)) return code;
  return code.split("_").map((word) => (/^(ON|OF|THE|AND|TO|FOR)$/.test(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase())).join(" ");
}

/** "Articles 6, 7 and 8 and paragraph 2". Long lists are cut. */
function provisionNames(provisions, most = 4) {
  const numbered = provisions.filter((each) => /^\d/.test(each));
  const others = provisions.filter((each) => !/^\d/.test(each)).map(provisionName);
  const cut = (words) => (words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words);
  const head = numbered.length ? [(numbered.length > 1 ? "Articles " : "Article ") + listed(cut(numbered))] : [];
  return listed([...head, ...cut(others)]);
}

/** A proposal in a few words: "Delete paragraph 2(b)", or its own words where it names no provision. */
function proposalName(proposal) {
  const [onProvision, alone] = actionWords[proposal.action] || actionWords.other;
  if (proposal.provisions.length) return `${onProvision} ${provisionNames(proposal.provisions, 3)}`;
  const words = "“" + shortened(proposal.words, 48) + "”";
  return alone ? alone + ": " + words : words;
}

function authorNames(proposal) {
  const names = proposal.authors.map((code) => (code === "UNNAMED" ? "unnamed delegations" : holderTitle(code)));
  return names.length > 3 ? `${names[0]}, ${names[1]} and ${names.length - 2} more` : listed(names) || "author not named";
}

/** A concept's name: of a proposal, or "Draft text of Article 24", with its report where there are several. */
function conceptName(concept) {
  const [kind, key, report] = splitKey(concept);
  if (kind === "proposal") return proposalName(model.proposalById.get(key));
  return "Draft text of " + provisionName(key) + (report ? ` (${shortened(instrumentName(report), 60)})` : "");
}

/** "article/24@week-two.txt" as ["article", "24", "week-two.txt"]. */
function splitKey(concept) {
  const slash = concept.indexOf("/");
  const kind = concept.slice(0, slash);
  const [key, ...report] = kind === "article" ? concept.slice(slash + 1).split("@") : [concept.slice(slash + 1)];
  return [kind, key, report.join("@")];
}

function shortened(words, most) {
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), most - 15)).replace(/[\s,;:]+$/, "") + "…";
}

const dayFormat = d3.utcFormat("%-d %B %Y");
const shortDayFormat = d3.utcFormat("%-d %b");
const utcDay = (date) => new Date(date + "T00:00:00Z");

function dayName(date) {
  return date ? dayFormat(utcDay(date)) : "date not given";
}

function meetingName(date, part) {
  return dayName(date) + (part ? ", " + part : "");
}

/** "29 January – 9 February 2024". */
function periodName(from, to) {
  if (!from) return "";
  if (from === to) return dayName(from);
  const [a, b] = [utcDay(from), utcDay(to)];
  const sameYear = a.getUTCFullYear() === b.getUTCFullYear();
  const start = sameYear && a.getUTCMonth() === b.getUTCMonth() ? "%-d" : sameYear ? "%-d %B" : "%-d %B %Y";
  return d3.utcFormat(start)(a) + " – " + dayFormat(b);
}

function percent(share) {
  return Math.round(share * 100) + " %";
}
