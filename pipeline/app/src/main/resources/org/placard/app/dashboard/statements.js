/**
 * A statement is one holder's stance as the page counts it: a position of the data, or a group's position standing for
 * one of its members (`via` names the group). An author who is named only by the proposal itself ("the proposal of X")
 * has a statement without a position (`id` null).
 */

const noFilter = Object.freeze({ from: "", to: "", article: "", stance: "", confidence: 0, who: "", expand: false, apart: false });

const allStatements = (() => {
  const stated = model.positions
    .filter((position) => position.actor !== "UNNAMED")
    .map((position) => {
      const sentence = model.sentenceById.get(position.sentence);
      return {
        ...position,
        via: position.derivedFrom,
        date: position.date || model.checkIns[position.checkIn].date,
        part: sentence ? sentence.part : null,
      };
    });
  const known = new Set(
    stated.filter((each) => each.stance === "propose").map((each) => each.actor + " " + each.proposal),
  );
  const authored = model.proposals.flatMap((proposal) =>
    proposal.authors
      .filter((author) => author !== "UNNAMED" && !known.has(author + " " + proposal.id))
      .map((author) => ({
        id: null,
        checkIn: proposal.checkIn,
        sentence: proposal.sentence,
        stance: "propose",
        actor: author,
        speaksFor: null,
        mention: null,
        cue: [proposal.start, proposal.end],
        provisions: proposal.provisions,
        instrumentOf: proposal.instrumentOf,
        counterpart: [],
        proposal: proposal.id,
        date: proposal.date,
        part: proposal.part,
        confidence: 1,
        by: null,
        via: null,
      })),
  );
  return remembered([...stated, ...authored]).sort(
    (a, b) => d3.ascending(a.date || "9", b.date || "9") || a.checkIn - b.checkIn || a.cue[0] - b.cue[0],
  );
})();

/** With what each is about worked out once: every view asks for it again and again. */
function remembered(rows) {
  const earlier = new Map();
  for (const row of rows) {
    const proposal = model.proposalById.get(row.proposal);
    row.instrumentOf = new Map([...(proposal ? proposal.instrumentOf : []), ...row.instrumentOf]);
    row.articles = model.articles(proposal ? [...row.provisions, ...proposal.provisions] : row.provisions);
    row.answers = answered(row, earlier);
    row.about = row.answers ? row.answers.about : row.counterpart.length && !proposal ? [] : conceptsOf(row);
    row.taken = row.answers ? sideBehind(row) : row.stance;
    const key = row.checkIn + " " + row.actor;
    if (!earlier.has(key)) earlier.set(key, []);
    earlier.get(key).push(row);
  }
  return rows;
}

/**
 * What somebody said before whose view a statement takes or refuses without naming a text ("this position was supported
 * by ..."): the last thing that one said in the check-in on the text of one of the statement's articles, or null. Who supports an
 * opposition opposes; without such a thing the statement says nothing on the text as it stands.
 */
function answered(row, earlier) {
  if (row.stance === "propose" || model.proposalById.has(row.proposal)) return null;
  const said = row.counterpart.flatMap((code) => earlier.get(row.checkIn + " " + code) || []);
  const onThis = said.filter((each) => each.sentence !== row.sentence && !model.proposalById.has(each.proposal) && each.about.length && each.articles.some((article) => row.articles.includes(article)));
  return onThis.length ? onThis.reduce((last, each) => (each.cue[0] >= last.cue[0] ? each : last)) : null;
}

/** The side on the thing itself of a row that answers somebody. */
function sideBehind({ stance, answers }) {
  const against = answers.taken === "oppose";
  return (stance === "oppose") === against ? "support" : "oppose";
}

/**
 * Groups and states that speak as one, such as the G77 and China: named one behind the other where they take one stance, in a
 * good part of what the group says. Map("group+state" → {group, state}).
 */
const voices = (() => {
  const total = d3.rollup(allStatements, (same) => same.length, (row) => row.actor);
  const joint = new Map();
  for (const same of d3.group(allStatements.filter((row) => row.id && row.mention), (row) => row.sentence + " " + row.stance + " " + row.cue).values()) {
    for (const group of same) {
      if ((model.holders.get(group.actor) || {}).kind !== "group") continue;
      for (const state of same) {
        if ((model.holders.get(state.actor) || {}).kind !== "state") continue;
        const [from, to] = [group.mention[1], state.mention[0]];
        if (to < from || to - from > 9 || !/^\s*(\/|and|&|\+)\s*$/i.test(model.wordsAt(group.checkIn, from, to) || "/")) continue;
        const key = group.actor + "+" + state.actor;
        if (!joint.has(key)) joint.set(key, []);
        joint.get(key).push([group, state]);
      }
    }
  }
  const found = new Map();
  for (const [key, pairs] of joint) {
    const [group, state] = pairs[0].map((row) => row.actor);
    if (pairs.length < 3 || pairs.length < 0.3 * total.get(group)) continue;
    found.set(key, { group, state });
    const name = model.holders.get(group).name + " and " + model.holders.get(state).name;
    model.holders.set(key, { code: key, name, kind: "group" });
    pairs.forEach(([one, other]) => asOne(key, one, other));
  }
  for (const same of found.size ? d3.group(allStatements, (row) => row.sentence + " " + row.stance + " " + row.proposal).values() : []) {
    for (const [key, { group, state }] of found) {
      const one = same.find((row) => row.actor === group && !row.voice);
      const other = same.find((row) => row.actor === state && !row.within);
      if (one && other && namedAsOne(one, group, state)) asOne(key, one, other);
    }
  }
  return found;
})();

function asOne(key, one, other) {
  one.voice = key;
  one.pair = (one.id ? 1 : 0) + (other.id ? 1 : 0);
  other.within = key;
}

/** Whether a sentence names a group with a state right behind it, as authors are who have no words of their own. */
function namedAsOne(row, group, state) {
  const sentence = model.sentenceById.get(row.sentence);
  return Boolean(sentence) && sentence.names.some(([, end, key], i) => {
    const next = sentence.names[i + 1];
    return key === group && next && next[2] === state && /^\s*(\/|and|&|\+)\s*$/i.test(sentence.text.slice(end - sentence.start, next[0] - sentence.start));
  });
}

/** A group and a state that spoke as one as one actor; the statement stands for both positions. */
function joined(rows) {
  if (!voices.size) return rows;
  return rows.filter((row) => !row.within).map((row) => (row.voice ? { ...row, actor: row.voice, stands: row.pair } : row));
}

/** How many positions of the data some statements stand for. */
function positionCount(rows) {
  return d3.sum(rows, (row) => row.stands ?? (row.id ? 1 : 0));
}

function membersOf(actor, date) {
  const voice = voices.get(actor);
  return voice ? [...new Set([...model.membersOn(voice.group, date), voice.state])] : model.membersOn(actor, date);
}

/** Each group's statement as one statement for each member on its day; groups without known members stay. */
function expanded(statements) {
  const derived = new Set(statements.filter((each) => each.via).map((each) => each.sentence + " " + each.via));
  return statements.flatMap((each) => {
    if (each.via) return [each];
    const members = membersOf(each.actor, each.date);
    if (!members.length) return [each];
    if (derived.has(each.sentence + " " + each.actor)) return [];
    return members.map((state) => ({ ...each, actor: state, via: each.actor }));
  });
}

/** The statements that pass a filter, in order of time. */
function statements(filter) {
  const stated = allStatements.filter(
    (each) =>
      (!filter.from || (each.date && each.date >= filter.from)) &&
      (!filter.to || (each.date && each.date <= filter.to)) &&
      (!filter.stance || each.stance === filter.stance) &&
      each.confidence >= filter.confidence &&
      (!filter.article || articlesOf(each).includes(filter.article)),
  );
  const spoken = filter.apart ? stated : joined(stated);
  const rows = filter.expand ? expanded(spoken) : spoken.filter((each) => !each.via);
  return filter.who ? rows.filter((each) => filter.who.split(",").includes(each.actor)) : rows;
}

/** Articles that a statement is about, by itself or by the proposal that it answers. */
function articlesOf(statement) {
  return statement.articles;
}

/**
 * What a statement takes a side on: a proposal, or else the draft text of each article that it names. Keys begin with
 * "proposal/" or "article/"; what it takes of another's view is a side on what that one spoke of. Article 4 of one instrument is not that of another, where the report names it; otherwise not that
 * of another report or section: two who each speak of it under another item do not speak of the same text. A paragraph whose
 * article is not known is the same only within a section of its check-in.
 */
function concepts(statement) {
  return statement.about;
}

function conceptsOf(statement) {
  if (statement.proposal && model.proposalById.has(statement.proposal)) return ["proposal/" + statement.proposal];
  return model.articles(statement.provisions).map((each) => "article/" + each + scope(each, statement));
}

/** The instrument that an article of a statement is of: as the report says there, or as is known of all of the report; null otherwise. */
function instrumentOf(statement, article) {
  return statement.instrumentOf.get(article) || model.checkIns[statement.checkIn].instrument || null;
}

function scope(article, statement) {
  const { checkIn, sentence } = statement;
  const { id, file } = model.checkIns[checkIn];
  const section = (model.sentenceById.get(sentence) || {}).section;
  const instrument = statement.instrumentOf.get(article) || (!article.startsWith("¶") && instrumentOf(statement, article));
  if (instrument) return "@" + instrument;
  const report = article.startsWith("¶") ? (model.checkIns.length > 1 ? id : "") : model.files > 1 ? file : "";
  const parts = [report, section].filter(Boolean);
  return parts.length ? "@" + parts.join(", ") : "";
}

/** The side that several statements of one holder on one thing amount to: propose, support, oppose or both. */
function side(rows) {
  const stances = new Set(rows.map((each) => each.taken));
  if (stances.has("oppose")) return stances.size > 1 ? "both" : "oppose";
  return stances.has("propose") ? "propose" : "support";
}

/** Statements by concept, then by actor: Map(concept → Map(actor → statements)). */
function sides(rows) {
  const byConcept = new Map();
  for (const row of rows) {
    for (const concept of concepts(row)) {
      if (!byConcept.has(concept)) byConcept.set(concept, new Map());
      const byActor = byConcept.get(concept);
      if (!byActor.has(row.actor)) byActor.set(row.actor, []);
      byActor.get(row.actor).push(row);
    }
  }
  return byConcept;
}

/** Codes of those for and those against, from one concept's Map(actor → statements). Who did both is in both. */
function tally(byActor) {
  const result = { authors: [], backers: [], opponents: [] };
  for (const [actor, rows] of byActor || []) {
    const taken = side(rows);
    if (taken === "propose" || rows.some((each) => each.taken === "propose")) result.authors.push(actor);
    else if (taken !== "oppose") result.backers.push(actor);
    if (taken === "oppose" || taken === "both") result.opponents.push(actor);
  }
  result.for = result.authors.length + result.backers.length;
  result.against = result.opponents.length;
  return result;
}

/** The most active actors first; equal ones by code. */
function byActivity(rows) {
  return d3
    .rollups(
      rows,
      (each) => each.length,
      (each) => each.actor,
    )
    .sort((a, b) => b[1] - a[1] || d3.ascending(a[0], b[0]));
}
