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
      h("td.number", null, figure(size)),
      ["propose", "support", "oppose"].map((stance) => h("td.number." + stance, null, figure(number(stance)))),
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

const briefChoice = { matter: "", words: "" };

function actorView(code, rows) {
  const holder = model.holders.get(code);
  if (!holder) return notFound("delegation", code);
  const own = rows.filter((row) => row.actor === code);
  const voice = [...voices].find(([, each]) => each.group === code || each.state === code);
  const joint = voice && !filters.current.apart ? rows.filter((row) => row.actor === voice[0]) : [];
  const number = (stance) => own.filter((row) => row.stance === stance).length;
  const [from, to] = d3.extent(own.map((row) => row.date).filter(Boolean));
  const reports = new Set(own.map((row) => model.checkIns[row.checkIn].file)).size;
  return h(
    "article.page.actor",
    null,
    h("p.kicker", null, { state: "Delegation", group: "Group of states", chair: "The Chair", unnamed: "Unnamed" }[holder.kind]),
    h("h1", { tabindex: "-1" }, holderTitle(code)),
    h("p.lead", null, `Proposed ${number("propose").toLocaleString("en")}, supported ${number("support").toLocaleString("en")} and opposed ${number("oppose").toLocaleString("en")} times on record${from ? ", " + periodName(from, to) : ""}${reports > 1 ? `, in ${count(reports, "report")}` : ""}.`),
    membershipWords(holder),
    joint.length ? h("p.note", null, `Spoke ${count(joint.length, "time")} more as one with others: `, holderLink(voice[0]), ".") : null,
    h("div.columns", null, companions(code, rows, "agree"), companions(code, rows, "differ")),
    own.length ? briefing(code, own.concat(joint)) : h("p.empty", null, "No stance of it passes the filters."),
  );
}

/**
 * What a delegation has said, newest first, on everything or on one matter: "what has this country said on this before".
 * Printed, it is one page.
 */
function briefing(code, own) {
  const newest = own.slice().sort((a, b) => d3.descending(a.date || "", b.date || "") || b.checkIn - a.checkIn || b.cue[0] - a.cue[0]);
  const body = h("div");
  const tallyOfArticles = d3.rollups(own.flatMap(articlesOf), (same) => same.length, (each) => each).sort((a, b) => b[1] - a[1] || articleOrder(a[0], b[0]));
  const matters = [["", "Everything"], ...tallyOfArticles.slice(0, 60).map(([article, size]) => [article, `${capital(provisionName(article))} (${size})`])];
  if (!matters.some(([value]) => value === briefChoice.matter)) briefChoice.matter = "";
  const draw = () => {
    const words = briefChoice.words.trim().toLowerCase();
    const said = newest.filter((row) => (!briefChoice.matter || articlesOf(row).includes(briefChoice.matter)) && (!words || textOf(row).toLowerCase().includes(words)));
    // a sentence with several stances of one kind is one line
    const lines = [...d3.group(said, (row) => row.sentence + row.stance).values()].map((same) => same[0]);
    fill(
      body,
      h("p.note", { "aria-live": "polite" }, count(said.length, "stance") + (briefChoice.matter || words ? " on this matter." : ".")),
      said.length ? h("div.scroll", { tabindex: "0", role: "region", "aria-label": "Stances, newest first" }, h("table.plain.brief", null, h("thead", null, h("tr", null, ["When", "Stance", "On what", "Words"].map((head) => h("th", { scope: "col" }, head)))), h("tbody", null, lines.slice(0, 12).map(briefLine)))) : null,
      said.length > 12 ? h("details.rest", null, h("summary", null, `All ${said.length.toLocaleString("en")}, in full`), markLegend(), stancesByConcept(said)) : h("div.rest", null, markLegend(), stancesByConcept(said)),
    );
  };
  const box = h("input", { type: "search", value: briefChoice.words, placeholder: "such as finance", oninput: () => { briefChoice.words = box.value; draw(); } });
  draw();
  return [
    h("h2", null, "What it has said"),
    h(
      "div.choices",
      null,
      choice("Matter", briefChoice, "matter", matters, draw),
      h("label.choice", null, h("span", null, "With the words"), box),
      h("div.buttons", null, h("button.quiet", { type: "button", onclick: () => window.print() }, "Print a one-page brief")),
    ),
    body,
  ];
}

const textOf = (row) => (model.sentenceById.get(row.sentence) || { text: "" }).text;

function briefLine(row) {
  const concept = concepts(row)[0];
  const sentence = model.sentenceById.get(row.sentence);
  return h(
    "tr",
    null,
    h("td.when", null, row.date ? dayName(row.date) : "no date"),
    h("td.stance-cell", null, sign(row.stance), " ", capital(stanceWords[row.stance].verb)),
    h("td", null, row.answers ? [listedNodes(row.counterpart.map(holderLink)), `, ${stanceWords[row.answers.taken].on}: `] : null, concept ? conceptTitle(concept) : row.counterpart.length ? listedNodes(row.counterpart.map(holderLink)) : "–"),
    h("td.words", null, sentence ? link("sentence", sentence.id, shortened(sentence.text.replace(/\s+/g, " "), 170)) : ""),
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
  const edges = companionEdges(code, rows)
    .filter((each) => (measure === "agree" ? each.shared : each.divided).length)
    .sort((a, b) => (measure === "agree" ? b.shared.length - a.shared.length : b.divided.length - a.divided.length) || d3.ascending(a.target, b.target))
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
              h("button.count", { type: "button", "aria-label": `${pairWords(each)}: read why`, onclick: () => openPair(each, rows) }, `on ${count((measure === "agree" ? each.shared : each.divided).length, "thing")}`),
            ),
          ),
        )
      : h("p.note", null, "Nobody on record."),
  );
}

/** One actor's pairs with all others. */
function companionEdges(code, rows) {
  const taken = new Map([...sidesOfConcepts(rows)].filter(([, actors]) => actors.get(code)));
  const others = [...new Set([...taken.values()].flatMap((actors) => [...actors.keys()]))].filter((each) => each !== code);
  const pairs = new Map(others.map((target) => [target, { source: code, target, shared: [], divided: [] }]));
  for (const [concept, actors] of taken) {
    for (const [other, sign] of actors) {
      if (other === code || sign === bothSides) continue;
      (sign === actors.get(code) ? pairs.get(other).shared : pairs.get(other).divided).push(concept);
    }
  }
  return [...pairs.values()];
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
