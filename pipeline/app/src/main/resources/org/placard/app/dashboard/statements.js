/**
 * A statement is one holder's stance as the page counts it: a position of the data, or a group's position standing for
 * one of its members (`via` names the group). An author who is named only by the proposal itself ("the proposal of X")
 * has a statement without a position (`id` null).
 */

const noFilter = Object.freeze({ from: "", to: "", article: "", stance: "", confidence: 0, who: "", expand: false });

const allStatements = (() => {
  const stated = model.positions
    .filter((position) => position.actor !== "UNNAMED")
    .map((position) => {
      const sentence = model.sentenceById.get(position.sentence);
      return {
        ...position,
        via: position.derivedFrom,
        date: position.date || (sentence && sentence.date) || model.checkIns[position.checkIn].date,
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
        counterpart: [],
        proposal: proposal.id,
        date: proposal.date,
        part: proposal.part,
        confidence: 1,
        by: null,
        via: null,
      })),
  );
  return [...stated, ...authored].sort(
    (a, b) => d3.ascending(a.date || "9", b.date || "9") || a.checkIn - b.checkIn || a.cue[0] - b.cue[0],
  );
})();

/** Each group's statement as one statement for each member on its day; groups without known members stay. */
function expanded(statements) {
  const derived = new Set(statements.filter((each) => each.via).map((each) => each.sentence + " " + each.via));
  return statements.flatMap((each) => {
    if (each.via) return [each];
    const members = model.membersOn(each.actor, each.date);
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
  const rows = filter.expand ? expanded(stated) : stated.filter((each) => !each.via);
  return filter.who ? rows.filter((each) => filter.who.split(",").includes(each.actor)) : rows;
}

/** Articles that a statement is about, by itself or by the proposal that it answers. */
function articlesOf(statement) {
  const proposal = model.proposalById.get(statement.proposal);
  return model.articles([...statement.provisions, ...(proposal ? proposal.provisions : [])]);
}

/**
 * What a statement takes a side on: a proposal, or else the draft text of each article that it names. Keys begin with
 * "proposal/" or "article/". Article 4 of one report is not that of another, and a paragraph whose article is not known is
 * the same only within its check-in.
 */
function concepts(statement) {
  if (statement.proposal && model.proposalById.has(statement.proposal)) return ["proposal/" + statement.proposal];
  return model.articles(statement.provisions).map((each) => "article/" + each + scope(each, statement.checkIn));
}

function scope(article, checkIn) {
  const { id, file } = model.checkIns[checkIn];
  if (article.startsWith("¶")) return model.checkIns.length > 1 ? "@" + id : "";
  return model.files > 1 ? "@" + file : "";
}

/** The side that several statements of one holder on one thing amount to: propose, support, oppose or both. */
function side(rows) {
  const stances = new Set(rows.map((each) => each.stance));
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
    if (taken === "propose" || rows.some((each) => each.stance === "propose")) result.authors.push(actor);
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
