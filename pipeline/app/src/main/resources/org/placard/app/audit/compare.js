/*
 * Gold against output for one row, by the rules of the scorer: a miss and a false alarm that are two sides of one
 * mistake are one difference; what gold contests counts neither for nor against.
 */

/** All differences of a row between a reading (null for none) and what the output has. */
function compare(row, reading) {
  const differences = [];
  const system = row.system || { sentences: [], labels: [], mentions: [], references: [], positions: [] };
  compareSentences(row, reading, system, differences);
  if (reading && row.kind !== "heading") {
    compareMentions(reading, system, differences);
    compareProvisions(reading, system, differences);
  }
  compareLabels(reading, system, differences);
  comparePositions(reading, system, differences);
  for (const each of differences) each.row = row;
  return differences;
}

function sameSpan(one, other) {
  return one[0] === other[0] && one[1] === other[1];
}

function overlaps(one, other) {
  return one[0] < other[1] && other[0] < one[1];
}

function compareSentences(row, reading, system, differences) {
  const wrong = system.sentences.filter((span) => !reading || !sameSpan(span, row.span));
  if (reading && row.kind === "sentence" && wrong.length === system.sentences.length) {
    differences.push({ layer: "sentence", kind: "missed", place: row.span, gold: row.span });
  }
  for (const span of wrong) differences.push({ layer: "sentence", kind: "wrong", place: span, system: span });
}

function compareMentions(reading, system, differences) {
  const isSame = (one, other) => sameSpan(one.span, other.span) && one.code === other.code;
  const found = system.mentions.filter((each) => each.code && each.code !== "CHAIR");
  const missed = unique(reading.mentions, isSame).filter((each) => !found.some((other) => isSame(each, other)));
  const wrong = unique(found, isSame).filter((each) => !reading.mentions.some((other) => isSame(each, other)));
  for (const gold of missed) {
    const partner = bestBy(wrong, gold, (other) => (sameSpan(other.span, gold.span) ? 2 : 0) + (other.code === gold.code));
    if (partner) wrong.splice(wrong.indexOf(partner), 1);
    const kind = !partner ? "missed" : partner.code === gold.code ? "span" : "code";
    differences.push({
      layer: "mention", kind, place: gold.span, gold, system: partner, codes: [gold.code, partner && partner.code],
    });
  }
  for (const each of wrong) {
    differences.push({ layer: "mention", kind: "wrong", place: each.span, system: each, codes: [each.code] });
  }
}

function unique(list, isSame) {
  return list.filter((each, index) => list.findIndex((other) => isSame(each, other)) === index);
}

/** Of those that overlap, the likest; the first of equals. */
function bestBy(candidates, gold, likeness) {
  let best = null;
  for (const each of candidates) {
    if (overlaps(each.span, gold.span) && (!best || likeness(each) > likeness(best))) best = each;
  }
  return best;
}

function folded(provisions) {
  return [...new Set(provisions.map((each) => each.toLowerCase()))];
}

function bag(references) {
  return [...new Set(references.flatMap((each) => folded(each.provisions)))].sort();
}

function compareProvisions(reading, system, differences) {
  if (reading.references.some((each) => each.provisions === null)) return;
  const gold = bag(reading.references);
  const found = bag(system.references);
  const placeOf = (norm, references) => references.find((each) => folded(each.provisions).includes(norm));
  for (const norm of gold.filter((each) => !found.includes(each))) {
    const reference = placeOf(norm, reading.references);
    differences.push({ layer: "provision", kind: "missed", place: reference.span, gold: { ...reference, norm } });
  }
  for (const norm of found.filter((each) => !gold.includes(each))) {
    const reference = placeOf(norm, system.references);
    differences.push({ layer: "provision", kind: "wrong", place: reference.span, system: { ...reference, norm } });
  }
  if (!sameList(gold, found)) return;
  const isSame = (one, other) =>
    sameSpan(one.span, other.span) && sameList(folded(one.provisions), folded(other.provisions));
  for (const each of unique(reading.references, isSame)) {
    if (system.references.some((other) => isSame(each, other))) continue;
    const others = system.references.filter((other) => overlaps(other.span, each.span));
    differences.push({ layer: "provision", kind: "span", place: each.span, gold: each, system: others[0], others });
  }
}

/** The output's labels that count, the surer of two. */
function foundLabels(reading, system) {
  const found = new Map();
  for (const each of system.labels) {
    const contested = reading && reading.optional.includes(each.label);
    const earlier = found.get(each.label);
    if (!contested && (!earlier || each.confidence > earlier.confidence)) found.set(each.label, each);
  }
  return found;
}

function compareLabels(reading, system, differences) {
  const found = foundLabels(reading, system);
  const gold = reading ? reading.labels.filter((each) => !reading.optional.includes(each)) : [];
  for (const label of LABELS) {
    if (gold.includes(label) && !found.has(label)) {
      differences.push({ layer: "label", kind: "missed", label, gold: { label } });
    } else if (!gold.includes(label) && found.has(label)) {
      const system = found.get(label);
      differences.push({ layer: "label", kind: "wrong", label, system, confidence: system.confidence, by: system.by });
    }
  }
}

function articles(provisions) {
  if (provisions === null) return null;
  return [...new Set(folded(provisions).map((each) => (each.startsWith("¶") ? each : each.split("(")[0])))];
}

/** "oppose NOR" → what gold says that Norway opposes. */
function goldHoldings(reading) {
  const holdings = new Map();
  if (!reading) return holdings;
  for (const position of reading.positions) {
    if (reading.optional.includes(LABEL_OF_STANCE[position.stance])) continue;
    for (const actor of position.actors) holdings.set(`${position.stance} ${actor}`, { ...position, actor });
  }
  return holdings;
}

function foundHoldings(reading, system) {
  const holdings = new Map();
  for (const found of system.positions) {
    if (reading && reading.optional.includes(LABEL_OF_STANCE[found.stance])) continue;
    for (const actor of actorsOf(found)) {
      holdings.set(`${found.stance} ${actor}`, {
        stance: found.stance, actor, articles: found.provisions, counterpart: found.counterpart, found,
      });
    }
  }
  return holdings;
}

function comparePositions(reading, system, differences) {
  const gold = goldHoldings(reading);
  const found = foundHoldings(reading, system);
  const wrong = [...found].filter(([key]) => !gold.has(key)).map(([, value]) => value);
  for (const [key, expected] of gold) {
    const claim = found.get(key);
    if (!claim) {
      const turned = wrong.find((each) => each.actor === expected.actor);
      if (turned) wrong.splice(wrong.indexOf(turned), 1);
      differences.push(positionDifference(turned ? "stance" : "missed", expected, turned));
      continue;
    }
    if (expected.articles !== null && !sameList(articles(expected.articles), articles(claim.articles))) {
      differences.push(positionDifference("article", expected, claim));
    }
    if (expected.counterpart !== null && !sameList([...new Set(expected.counterpart)], [...new Set(claim.counterpart)])) {
      differences.push(positionDifference("counterpart", expected, claim));
    }
  }
  for (const claim of wrong) differences.push(positionDifference("wrong", null, claim));
}

function positionDifference(kind, gold, system) {
  const either = gold || system;
  return {
    layer: "position", kind, gold, system, label: LABEL_OF_STANCE[either.stance],
    codes: [either.actor, ...(kind === "counterpart" ? [...gold.counterpart, ...system.counterpart] : [])],
    confidence: system && system.found.confidence, by: system && system.found.by,
  };
}
