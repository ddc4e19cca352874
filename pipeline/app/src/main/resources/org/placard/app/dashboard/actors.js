/** Delegations: the list of all and a page for each. */

function actorsView(rows) {
  const taken = d3.rollup(rows, (same) => d3.rollup(same, (each) => each.length, (each) => each.stance), (each) => each.actor);
  const all = byActivity(rows);
  const line = ([code, size]) => {
    const number = (stance) => taken.get(code).get(stance) || 0;
    return h(
      "tr",
      null,
      h("th", { scope: "row" }, holderLink(code)),
      h("td.number", null, size),
      ["propose", "support", "oppose"].map((stance) => h("td.number." + stance, null, number(stance) || "")),
    );
  };
  const list = pagedTable(["Delegation", "Stances", "Proposed", "Supports", "Opposes"], all, 60, line, "Delegations");
  return h(
    "section.actors",
    null,
    h("h1", { tabindex: "-1" }, "Delegations"),
    h("p.lead", null, `${count(all.length, "delegation or group", "delegations and groups")} took a stance.`),
    all.length ? list : h("p.empty", null, "Nothing to show with these filters."),
  );
}

function actorView(code, rows) {
  const holder = model.holders.get(code);
  if (!holder) return notFound("delegation", code);
  const own = rows.filter((row) => row.actor === code);
  const number = (stance) => own.filter((row) => row.stance === stance).length;
  return h(
    "article.page.actor",
    null,
    h("p.kicker", null, { state: "Delegation", group: "Group of states", chair: "The Chair", unnamed: "Unnamed" }[holder.kind]),
    h("h1", { tabindex: "-1" }, holderTitle(code)),
    h("p.lead", null, `Proposed ${number("propose")}, supported ${number("support")} and opposed ${number("oppose")} times on record.`),
    membershipWords(holder),
    h("div.columns", null, companions(code, rows, "agree"), companions(code, rows, "differ")),
    h("h2", null, "What it said"),
    markLegend(),
    own.length ? stancesByConcept(own) : h("p.empty", null, "No stance of it passes the filters."),
  );
}

function membershipWords(holder) {
  if (holder.kind === "group") {
    const date = d3.max(model.checkIns, (each) => each.date);
    const members = model.membersOn(holder.code, date).sort((a, b) => d3.ascending(holderName(a), holderName(b)));
    if (!members.length) return null;
    return h("details.members", null, h("summary", null, `${count(members.length, "member")} on ${dayName(date)}`), h("p", null, listedNodes(members.map(holderLink))));
  }
  const date = d3.max(model.checkIns, (each) => each.date);
  const groups = [...model.membershipsOf.keys()].filter((group) => model.membersOn(group, date).includes(holder.code));
  return groups.length ? h("p.note", null, "Member of ", listedNodes(groups.map(holderLink)), ".") : null;
}

/** Who is most often on the same side, or on the opposite one. */
function companions(code, rows, measure) {
  const taken = sidesTaken(rows);
  const edges = [...taken.keys()]
    .filter((other) => other !== code && taken.has(code))
    .map((other) => edge(code, other, taken.get(code), taken.get(other), measure, "none"))
    .filter((each) => each.value > 0)
    .sort((a, b) => b.value - a.value || d3.ascending(a.target, b.target))
    .slice(0, 8);
  const heading = measure === "agree" ? "Most often on the same side" : "Most often on the opposite side";
  return h(
    "section.camp",
    null,
    h("h2", null, heading),
    edges.length
      ? h(
          "ul",
          null,
          edges.map((each) =>
            h(
              "li",
              null,
              holderLink(each.target),
              " ",
              h("button.count", { type: "button", "aria-label": `${pairWords(each)}: read why`, onclick: () => openPair(each, rows) }, count(each.value, "time")),
            ),
          ),
        )
      : h("p.note", null, "Nobody on record."),
  );
}

/** An actor's statements under what they are about, in order of time. */
function stancesByConcept(own) {
  const groups = d3.groups(own, (row) => concepts(row)[0] || "");
  return paged(groups, 20, ([concept, said]) =>
    h(
      "section.stance",
      null,
      h("h3", null, sign(side(said)), " ", stanceTitle(concept, said)),
      quotations(said, 5),
    ),
  );
}

/** A concept's name as a link, with its authors on the same line. */
function conceptTitle(concept) {
  const [kind, key] = splitKey(concept);
  const by = kind === "proposal" ? h("span.by", null, " proposed by " + authorNames(model.proposalById.get(key))) : null;
  return [link(kind, key, conceptName(concept)), by];
}

function stanceTitle(concept, said) {
  const verb = capital(stanceWords[side(said)].verb) + ": ";
  return [verb, concept ? conceptTitle(concept) : "what, the report does not say"];
}
