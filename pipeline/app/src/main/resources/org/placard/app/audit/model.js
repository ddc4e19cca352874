const LABELS = ["support", "opposition", "proposal"];
const STANCES = ["support", "oppose", "propose"];
const LABEL_OF_STANCE = { support: "support", oppose: "opposition", propose: "proposal" };

/** All rows of all check-ins in order, each knowing its place: `checkIn` is the check-in, `key` the row's address. */
const ROWS = [];
const ROW_OF_KEY = new Map();

DATA.checkIns.forEach((checkIn, index) => { checkIn.source = DATA.sourceOf[index]; });
for (const checkIn of DATA.checkIns) {
  checkIn.proposalOfId = new Map(checkIn.proposals.map((each) => [each.id, each]));
  let section;
  for (const row of checkIn.rows) {
    row.kind ??= "sentence";
    if (!DATA.gold) section = row.section ??= section;
    row.checkIn = checkIn;
    row.index = ROWS.length;
    row.key = addressOf(checkIn, row);
    row.words = checkIn.text.slice(...row.span);
    if (row.system) row.system.sentences ??= [row.span];
    // a sentence of the output that gold has no row for has nothing to correct
    row.open = DATA.gold && !row.gold;
    if (row.gold) complete(row.gold);
    ROWS.push(row);
    ROW_OF_KEY.set(row.key, row);
  }
}

/** Layers of which no row of gold has anything: it may leave them unlabelled, and then their differences are no errors. */
const UNLABELLED = DATA.gold ? [["mention", "mentions"], ["provision", "references"]]
  .filter(([, key]) => ROWS.every((row) => !row.gold || row.gold[key].length === 0)).map(([layer]) => layer) : [];

/** "3.17"; with several reports on the page "week-one:3.17". */
function addressOf(checkIn, row) {
  return DATA.sources.length === 1 ? row.id : `${checkIn.id.replace(/-\d+$/, "")}:${row.id}`;
}

/** JSON leaves out what is null; here null says that a value is contested. */
function complete(reading) {
  for (const reference of reading.references) reference.provisions ??= null;
  for (const position of reading.positions) {
    position.articles ??= null;
    position.counterpart ??= null;
  }
}

function rowOfAddress(address) {
  return ROW_OF_KEY.get(address) || ROWS.find((row) => row.id === address) || null;
}

/** The output's reading in the terms of gold: what a review without gold begins with. */
function draft(row) {
  const system = row.system;
  if (!system) return { mentions: [], references: [], labels: [], positions: [], optional: [] };
  const positions = [];
  for (const found of system.positions) {
    for (const actor of actorsOf(found)) {
      if (actor !== "UNNAMED" && !found.derivedFrom) {
        addPosition(positions, found.stance, actor, found.provisions, found.counterpart);
      }
    }
  }
  return {
    mentions: system.mentions
      .filter((each) => each.kind === "state" || each.kind === "group")
      .map(({ span, code }) => ({ span, code })),
    references: system.references.map(({ span, provisions }) => ({ span, provisions })),
    labels: LABELS.filter((label) => system.labels.some((each) => each.label === label)),
    positions,
    optional: [],
  };
}

/** Who holds a position: its actor and the group that the actor speaks for. */
function actorsOf(found) {
  return found.speaksFor && found.speaksFor !== found.actor ? [found.actor, found.speaksFor] : [found.actor];
}

function sameList(one, other) {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((value) => other.includes(value));
}

/** Adds an actor to the position of that content, or makes one. */
function addPosition(positions, stance, actor, articles, counterpart) {
  const same = positions.find(
    (each) => each.stance === stance && sameList(each.articles, articles) && sameList(each.counterpart, counterpart),
  );
  if (!same) positions.push({ stance, actors: [actor], articles, counterpart });
  else if (!same.actors.includes(actor)) same.actors.push(actor);
}

/** Takes an actor out of all positions of a stance; gives what it had there. */
function takeActor(reading, stance, actor) {
  let taken = null;
  for (const position of reading.positions) {
    if (position.stance === stance && position.actors.includes(actor)) {
      taken = position;
      position.actors = position.actors.filter((each) => each !== actor);
    }
  }
  reading.positions = reading.positions.filter((each) => each.actors.length > 0 || each === taken && each.fresh);
  return taken;
}

function nameOf(code) {
  return DATA.names[code] || code;
}
