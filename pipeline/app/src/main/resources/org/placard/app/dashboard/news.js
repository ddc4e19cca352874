/** What is new since the previous run or since a day, and what the previous run read otherwise. */

const newsChoice = { from: model.checkIns.some((each) => each.isNew) ? "run" : "day", since: null };

/** The first day of the last report, or of the last check-in of the only one, on which anybody took a stance. */
function lastReport(rows) {
  const dated = rows.filter((row) => row.date);
  const last = dated[dated.length - 1];
  if (!last) return null;
  const part = (row) => (model.files > 1 ? model.checkIns[row.checkIn].file : row.checkIn);
  return d3.min(dated.filter((row) => part(row) === part(last)), (row) => row.date);
}

/** Earlier sides beside later ones, for every actor on every concept: [{actor, concept, before, after}]. */
function movesSince(before, after) {
  const earlier = sides(before);
  const moves = [];
  for (const [concept, actors] of sides(after)) {
    const known = earlier.get(concept);
    if (!known) continue;
    for (const [actor, rows] of actors) {
      const said = known.get(actor);
      if (!said) continue;
      const [was, is] = [side(said), side(rows)];
      const against = (taken) => taken === "oppose";
      if (was !== "both" && is !== "both" && against(was) !== against(is)) moves.push({ actor, concept, was, is, rows: [...said, ...rows] });
    }
  }
  return moves;
}

function newsView(rows) {
  const last = lastReport(rows);
  const [first, latest] = d3.extent(rows.map((row) => row.date).filter(Boolean));
  const hasRun = model.checkIns.some((each) => each.isNew);
  const body = h("div");
  const day = h("input", {
    type: "date", value: newsChoice.since || last, min: first, max: latest,
    onchange: (event) => {
      newsChoice.since = event.target.value || null;
      draw();
    },
  });
  const dayChoice = h("label.choice", null, h("span", null, hasRun ? "Day" : "Since"), day);
  const draw = () => {
    dayChoice.hidden = newsChoice.from === "run";
    fill(body, newsChoice.from === "run" ? newsOfRun(rows) : newsOfDay(rows, newsChoice.since || last));
  };
  draw();
  return h(
    "section.news",
    null,
    h("h1", { tabindex: "-1" }, "What is new"),
    last || hasRun
      ? h("div.choices", null, hasRun ? choice("Since", newsChoice, "from", [["run", "The previous run"], ["day", "A day"]], draw) : null, last ? dayChoice : null)
      : null,
    last || hasRun ? body : h("p.empty", null, "No report has a date."),
    runChanges(),
  );
}

function newsOfDay(rows, since) {
  const dated = rows.filter((row) => row.date);
  return since ? newsOf(dated.filter((row) => row.date < since), dated.filter((row) => row.date >= since), `since ${dayName(since)}`) : [h("p.note", null, "No report has a date.")];
}

/** The check-ins that the previous run did not have, dated or not. */
function newsOfRun(rows) {
  const [before, after] = [rows.filter((row) => !isNewRow(row)), rows.filter(isNewRow)];
  return newsOf(before, after, `since the previous run, in ${count(model.checkIns.filter((each) => each.isNew).length, "new check-in")}`);
}

const isNewRow = (row) => model.checkIns[row.checkIn].isNew;

function newsOf(before, after, when) {
  const moves = movesSince(before, after);
  const [then, now] = [sides(before), sides([...before, ...after])];
  const changed = [...sides(after).keys()]
    .filter((concept) => concept.startsWith("proposal/"))
    .map((concept) => {
      const [was, is] = [tally(then.get(concept)), tally(now.get(concept))];
      return { proposal: model.proposalById.get(splitKey(concept)[1]), was, is, fresh: !then.has(concept), gain: is.for - was.for, loss: is.against - was.against };
    })
    .filter((each) => each.gain || each.loss);
  const known = new Set(before.map((row) => row.actor));
  const firsts = d3.groups(after.filter((row) => !known.has(row.actor)), (row) => row.actor);
  // those whose first words are one sentence stand together: it is quoted once
  const firstSentences = d3.groups(firsts, ([, said]) => said[0].sentence);
  const old = changed.filter((each) => !each.fresh).sort((a, b) => b.gain + b.loss - a.gain - a.loss);
  const fresh = changed.filter((each) => each.fresh).sort((a, b) => Math.min(b.is.for, b.is.against) - Math.min(a.is.for, a.is.against) || b.gain + b.loss - a.gain - a.loss);
  const most = d3.max(changed, (each) => Math.max(each.is.for, each.is.against)) || 1;
  const change = ({ gain, loss }) => [gain ? `+${gain} for` : "", loss ? `+${loss} against` : ""].filter(Boolean).join(", ");
  const line = (each) => h("li", null, h("div.proposal-line", null, h("div.what", null, link("proposal", each.proposal.id, proposalName(each.proposal)), h("span.by", null, `${authorNames(each.proposal)} · ${change(each)}`)), tallyBar(each.is, most)));
  const part = (title, items, draw, none, size = items.length) => [h("h2", null, title, h("span.number", null, " " + size.toLocaleString("en"))), items.length ? paged(items, 15, draw, "ul.proposal-list") : h("p.note", null, none)];
  return [
    h("p.lead", null, `${count(positionCount(after), "stance")} by ${count(new Set(after.map((row) => row.actor)).size, "delegation or group", "delegations and groups")} ${when}.`),
    part("Who moved", moves, (each) => h("li.move", null, h("p", null, holderLink(each.actor), ` ${stanceWords[each.was].past} and now ${stanceWords[each.is].verb}: `, conceptTitle(each.concept)), quotations(each.rows, 4)), "Nobody changed sides on the same thing."),
    part("Earlier proposals that gained or lost", old, line, "No earlier proposal was spoken to."),
    part("New proposals", fresh, line, "No new proposal."),
    part("Spoke for the first time", firstSentences, ([, some]) => h("li", null, h("p", null, listedNodes(some.map(firstSpeaker))), quotation(some.flatMap(([, said]) => said.filter((row) => row.sentence === said[0].sentence)))), "Everybody had spoken before.", firsts.length),
  ];
}

/** A name, and how many stances it took since if it is more than the one that is quoted. */
function firstSpeaker([actor, said]) {
  const all = positionCount(said);
  return h("span", null, holderLink(actor), all > 1 ? h("span.note", null, ` (${count(all, "stance")})`) : null);
}

/** What a later reading of the same reports changed: for those who reprocess them. */
function runChanges() {
  if (!model.changes) return null;
  const number = (kind) => model.changes.filter((each) => each.change === kind).length;
  return [
    h("h2", null, "Against the previous run"),
    h("p.note", null, `${count(number("gained"), "row")} gained, ${number("lost").toLocaleString("en")} lost, ${number("changed").toLocaleString("en")} changed by reading the reports anew.`),
    model.changes.length
      ? pagedTable(["Check-in", ["Change"], ["What"]], model.changes, 40, (each) => h("tr", null, h("td", null, each.checkIn), h("td", null, each.change), h("td", null, each.words)), "Changes against the previous run")
      : null,
  ];
}
