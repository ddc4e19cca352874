/** Proposals: a line in a list, a card of its own, and the list of all. */

/** "Delete paragraph 2(b)", its authors, and how it fared. */
function proposalLine(proposal, byConcept, most) {
  const counts = tally(byConcept.get("proposal/" + proposal.id));
  return h(
    "div.proposal-line",
    null,
    h("div.what", null, link("proposal", proposal.id, proposalName(proposal)), h("span.by", null, authorNames(proposal), withdrawnBadge(proposal))),
    tallyBar(counts, most || Math.max(counts.for, counts.against)),
  );
}

/** The same with the report's words, upright. */
function proposalTile(proposal, byConcept, most) {
  const counts = tally(byConcept.get("proposal/" + proposal.id));
  return [
    h("div.what", null, link("proposal", proposal.id, proposalName(proposal)), h("span.by", null, authorNames(proposal), withdrawnBadge(proposal))),
    saysMore(proposal) ? h("p.words", null, shortened(proposal.words, 110)) : null,
    tallyBar(counts, most),
  ];
}

/** Whether a proposal's words say more than its name, which has them where it names no provision. */
function saysMore(proposal) {
  return proposal.provisions.length > 0 || proposal.words.length > 48;
}

/** All proposals that pass the filters: of filters on who or how, those with a stance that does. */
function proposalsOf(rows) {
  const { from, to, article, stance, confidence, who } = filters.current;
  if (stance || confidence || who) {
    const keys = new Set(rows.map((row) => row.proposal));
    return model.proposals.filter((each) => keys.has(each.id));
  }
  return model.proposals.filter(
    (each) => (!from || (each.date && each.date >= from)) && (!to || (each.date && each.date <= to)) && (!article || model.articles(each.provisions).includes(article)),
  );
}

function withdrawnBadge(proposal) {
  return proposal.withdrawn ? h("span.badge", null, "withdrawn") : null;
}

const proposalsChoice = { order: "contested" };

function proposalsView(rows) {
  const byConcept = sides(rows);
  const list = h("div");
  const draw = () => {
    const all = contested(byConcept, proposalsOf(rows));
    const sorted =
      proposalsChoice.order === "date"
        ? all.sort((a, b) => d3.ascending(a.proposal.date || "9", b.proposal.date || "9") || a.proposal.checkIn - b.proposal.checkIn || a.proposal.start - b.proposal.start)
        : all;
    const most = d3.max(all, (each) => Math.max(each.counts.for, each.counts.against));
    fill(
      list,
      h("p.note", null, count(all.length, "proposal") + " on record."),
      paged(sorted, 30, ({ proposal }) => h("article.card", null, proposalLine(proposal, byConcept, most), saysMore(proposal) ? h("p.words", null, "“" + shortened(proposal.words, 260) + "”") : null, h("p.note", null, meetingName(proposal.date, proposal.part)))),
    );
  };
  draw();
  return h(
    "section.proposals",
    null,
    h("h1", { tabindex: "-1" }, "Proposals"),
    h("p.lead", null, "Every change to the text that somebody put on the floor."),
    h("div.choices", null, choice("Order", proposalsChoice, "order", [["contested", "Most contested first"], ["date", "By date"]], draw)),
    list,
  );
}

function proposalView(key, rows) {
  const proposal = model.proposalById.get(key);
  if (!proposal) return notFound("proposal", key);
  const byActor = sides(rows).get("proposal/" + key) || new Map();
  const counts = tally(byActor);
  const said = [...byActor.values()].flat();
  const sentence = model.sentenceById.get(proposal.sentence);
  return h(
    "article.page.proposal",
    null,
    h("p.kicker", null, "Proposal", withdrawnBadge(proposal)),
    h("h1", { tabindex: "-1" }, proposalName(proposal)),
    h("blockquote.words", null, h("p", null, "“" + proposal.words + "”")),
    h(
      "dl.facts",
      null,
      fact("Proposed by", proposal.authors.length ? listedNodes(proposal.authors.map((code) => (code === "UNNAMED" ? "unnamed delegations" : holderLink(code)))) : "not named"),
      fact("When", meetingName(proposal.date, proposal.part)),
      fact("On", proposal.provisions.length ? listedNodes(proposal.provisions.map((each) => link("article", model.articles([each])[0], provisionName(each)))) : "no provision named"),
      fact("Where it stands", sentence ? link("sentence", sentence.id, "Sentence " + sentence.id) : "not in this page"),
    ),
    h("div.for-against", null, tallyBar(counts, Math.max(counts.for, counts.against))),
    h(
      "div.columns",
      null,
      camp("propose", "Proposed", counts.authors, byActor),
      camp("support", "Supports", counts.backers, byActor),
      camp("oppose", "Opposes", counts.opponents, byActor),
    ),
    h("h2", null, "In the report’s words"),
    markLegend(),
    said.length ? quotations(said) : h("p.empty", null, "No stance on it passes the filters."),
  );
}

function fact(name, ...value) {
  return [h("dt", null, name), h("dd", null, ...value)];
}

/** The names on one side; members of a group that spoke for them say so. */
function camp(stance, heading, codes, byActor) {
  return h(
    "section.camp." + stance,
    null,
    h("h2", null, sign(stance), " ", heading, h("span.number", null, " " + codes.length)),
    codes.length
      ? h("ul", null, codes.map((code) => h("li", null, holderLink(code), viaWords(byActor.get(code)))))
      : h("p.note", null, "Nobody on record."),
  );
}

function viaWords(said) {
  if (said.some((each) => !each.via)) return null;
  return h("span.via", null, " as a member of " + listed([...new Set(said.map((each) => holderName(each.via)))]));
}

function notFound(kind, key) {
  return h("section.page", null, h("h1", { tabindex: "-1" }, "Not here"), h("p.lead", null, `This page has no ${kind} “${key}”. It may stand in another run’s page.`), h("p", null, link("overview", undefined, "To the overview")));
}
