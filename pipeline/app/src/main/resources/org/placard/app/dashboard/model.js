/** The page's data as objects, with the look-ups that every view needs. Nothing here changes after loading. */
const model = (() => {
  const raw = PAGE_DATA;
  const object = (columns, row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]));
  const objects = (table) => table.rows.map((row) => object(table.columns, row));
  const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

  const checkIns = objects(raw.checkIns);
  const [sentences, proposals, positions] = ["sentences", "proposals", "positions"].map((name, at) =>
    raw.parts.flatMap((part, checkIn) => part[at].map((row) => ({ ...object(raw.columns[name], row), checkIn }))));

  /* A row keeps its own id ("3.17") where no other check-in has the same one; otherwise all are led by their check-in's. */
  if (new Set(sentences.map((each) => each.id)).size < sentences.length) {
    for (const row of [...sentences, ...proposals, ...positions]) {
      const led = (id) => id && `${checkIns[row.checkIn].id}:${id}`;
      row.id = led(row.id);
      row.sentence = led(row.sentence);
      row.proposal = led(row.proposal);
    }
  }
  const holders = new Map(objects(raw.holders).map((holder) => [holder.code, holder]));

  sentences.forEach((sentence) => (sentence.end = sentence.start + sentence.text.length));
  const sentencesOf = d3.group(sentences, (sentence) => sentence.checkIn);
  const sentenceById = byId(sentences);
  const proposalById = byId(proposals);

  const membershipsOf = d3.group(objects(raw.memberships), (each) => each.group);

  /** Codes of a group's members on a day; none for a state and for a group whose members are not known. */
  function membersOn(group, date) {
    return (membershipsOf.get(group) || [])
      .filter((each) => !date || ((!each.from || each.from <= date) && (!each.to || date <= each.to)))
      .map((each) => each.state);
  }

  /** The sentence of a check-in that a span begins in, or undefined where the page does not carry it. */
  function sentenceAt(checkIn, start) {
    const rows = sentencesOf.get(checkIn) || [];
    const i = d3.bisector((sentence) => sentence.start).right(rows, start) - 1;
    return i >= 0 && start < rows[i].end ? rows[i] : undefined;
  }

  /** The words of a span, as far as the page carries them. */
  function wordsAt(checkIn, start, end) {
    const sentence = sentenceAt(checkIn, start);
    return sentence ? sentence.text.slice(start - sentence.start, end - sentence.start) : "";
  }

  /** "2(b) of KYOTO_PROTOCOL" as ["2(b)", "KYOTO_PROTOCOL"]; what has no instrument is of the text under negotiation. */
  const parts = (provision) => {
    const at = provision.indexOf(" of ");
    return at < 0 ? [provision, null] : [provision.slice(0, at), provision.slice(at + 4)];
  };

  /** Gives a row its provisions without instrument, and the instrument of each article. */
  function tellInstruments(row) {
    const named = row.provisions.map(parts);
    row.provisions = named.map(([norm]) => norm);
    row.instrumentOf = new Map(named.filter(([, instrument]) => instrument).map(([norm, instrument]) => [article(norm), instrument]));
  }
  [...proposals, ...positions].forEach(tellInstruments);
  sentences.forEach((sentence) => sentence.references.forEach((each) => (each[2] = each[2].map((provision) => parts(provision)[0]))));

  for (const proposal of proposals) {
    const sentence = sentenceById.get(proposal.sentence);
    proposal.date = (sentence && sentence.date) || checkIns[proposal.checkIn].date;
    proposal.part = sentence ? sentence.part : null;
    proposal.words = (wordsAt(proposal.checkIn, proposal.start, proposal.end) || (sentence ? sentence.text : "")).trim();
  }

  /** "24(7)" is of article "24"; a paragraph without an article ("¶2(b)") stands for itself. */
  function article(provision) {
    const bracket = provision.indexOf("(");
    return provision.startsWith("¶") || bracket < 0 ? provision : provision.slice(0, bracket);
  }

  const articles = (provisions) => [...new Set(provisions.map(article))];

  return {
    title: raw.title,
    whole: raw.whole,
    checkIns,
    files: new Set(checkIns.map((each) => each.file)).size,
    sentences,
    proposals,
    positions,
    holders,
    instruments: new Map(objects(raw.instruments).map((each) => [each.code, each.name])),
    sentencesOf,
    sentenceById,
    proposalById,
    membersOn,
    sentenceAt,
    wordsAt,
    articles,
    changes: raw.changes ? objects(raw.changes) : null,
    hasMemberships: membershipsOf.size > 0,
    membershipsOf,
  };
})();
