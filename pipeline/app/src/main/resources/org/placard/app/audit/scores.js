/* The figures: beside gold the score with its intervals, without it how sure the output is. */

function scoresView() {
  return h("div.sheet", null,
    !DATA.gold && samplingView(),
    annotatorsView(),
    DATA.gold ? [
      h("p.lead", null, "F1 or accuracy with 95 % bootstrap intervals over the rows of the gold file, as it was when this page was made."),
      UNLABELLED.length > 0 && h("p.warning", null, `Gold has no ${UNLABELLED.join(" and no ")} at all. If it leaves them unlabelled, their figures and “sentences wholly right” say nothing; the list leaves them out until the filters are cleared.`),
      figureTables(),
      h("h2", null, "Errors by layer and kind"), errorTable(),
      h("h2", null, "Confusion"), h("div.columns", null, stanceConfusion(), labelConfusion()),
      h("h2", null, "Reliability"), h("p.note", null, "Of decisions with this confidence, how many are right? Points on the diagonal mean what they say; the area of a point is its number of decisions."),
      h("div.columns", null,
        reliability("Labels", DATA.score.labelCalibration), reliability("Positions, actor and stance", DATA.score.positionCalibration)),
    ] : [h("h2", null, "How sure the output is"), h("p.note", null, "There is no gold beside this output, so nothing but a sample says whether it is right."), confidenceTable()],
    h("h2", null, "By construction"), constructionTable(),
    DATA.remarks.length > 0 && [h("h2", null, "Left out"), h("ul", null, DATA.remarks.map((each) => h("li", null, each)))]);
}

const GROUPS = { structure: "Structure", mentions: "Names", provisions: "Provisions", labels: "Labels", positions: "Positions", whole: "Whole sentences" };

function figureTables() {
  return h("div.scroll", null, h("table.figures", null,
    h("thead", null, h("tr", null, ["Figure", "Value", "95 % interval", "", "Precision", "Recall", "Right", "Found", "Gold"].map((each) => h("th", { scope: "col" }, each)))),
    Object.entries(GROUPS).map(([group, title]) => h("tbody", null,
      h("tr.group", null, h("th", { scope: "rowgroup", colspan: "9" }, title)),
      DATA.score.figures.filter((each) => each.group === group).map(figureLine)))));
}

function figureLine({ title, value, interval, parts }) {
  const number = (each) => h("td.number", null, Number.isInteger(each) ? each.toLocaleString("en") : each.toFixed(1));
  return h("tr", { "data-figure": title },
    h("th", { scope: "row" }, title),
    h("td.number.value", null, value.toFixed(3)),
    h("td.number", null, `${interval.low.toFixed(3)}–${interval.high.toFixed(3)}`),
    h("td", null, intervalBar(value, interval)),
    parts ? [
      h("td.number", null, parts.precision.toFixed(3)), h("td.number", null, parts.recall.toFixed(3)),
      number(parts.right), number(parts.found), number(parts.gold),
    ] : h("td", { colspan: "5" }));
}

/** The interval on a line from 0 to 1. */
function intervalBar(value, { low, high }) {
  const x = (each) => 4 + Math.max(0, Math.min(1, each)) * 112;
  return svg("svg.interval", { width: 120, height: 16, viewBox: "0 0 120 16", "aria-hidden": "true" },
    svg("line.track", { x1: 4, x2: 116, y1: 8, y2: 8 }),
    svg("line.spread", { x1: x(low), x2: Math.max(x(high), x(low) + 1), y1: 8, y2: 8 }),
    svg("circle.dot", { cx: x(value), cy: 8, r: 4 }));
}

/** A table whose cells lead to the items that they count. */
function countTable(caption, columns, lines, onchoose) {
  return h("table.counts", null, caption && h("caption", null, caption),
    h("thead", null, h("tr", null, h("td"), columns.map((each) => h("th", { scope: "col" }, each)))),
    h("tbody", null, lines.map(({ name, cells }) => h("tr", null, h("th", { scope: "row" }, name), cells.map((cell) =>
      h("td.number", { class: cell.wrong && cell.number ? "number wrong" : "number" },
        cell.number === 0 ? h("span.nothing", null, "·")
          : cell.go ? button("cell", cell.number.toLocaleString("en"), () => onchoose(cell.go), { "aria-label": `${cell.number}: ${cell.words}` })
          : cell.number.toLocaleString("en")))))));
}

function errorTable() {
  const kinds = Object.keys(KINDS);
  const lines = Object.keys(LAYERS).map((layer) => ({
    name: LAYERS[layer],
    cells: kinds.map((kind) => ({
      number: items().filter((item) => item.layer === layer && item.kind === kind).length,
      go: { layers: [layer], kinds: [kind] }, words: `${KINDS[kind]} ${LAYERS[layer]}`, wrong: true,
    })),
  }));
  return h("div.scroll", null, countTable(null, kinds.map((kind) => KINDS[kind]), lines, goTo));
}

function goTo(change) {
  Object.assign(filter, structuredClone(NO_FILTER));
  setFilter(change);
  const first = itemsShown()[0];
  if (first) selectItem(first);
  else showTab("text");
}

/** Stances of the same actor in the same row: gold downwards, the output across. */
function stanceConfusion() {
  const names = [...STANCES, "nothing"];
  const counts = names.map(() => names.map(() => []));
  for (const row of ROWS) {
    const reading = readingOf(row);
    const system = row.system || { positions: [] };
    const byActor = new Map();
    const of = (actor) => byActor.get(actor) || byActor.set(actor, { gold: [], found: [] }).get(actor);
    for (const { stance, actor } of goldHoldings(reading).values()) of(actor).gold.push(stance);
    for (const { stance, actor } of foundHoldings(reading, system).values()) of(actor).found.push(stance);
    for (const { gold, found } of byActor.values()) {
      const missed = gold.filter((each) => !found.includes(each));
      const wrong = found.filter((each) => !gold.includes(each));
      for (const each of gold) if (found.includes(each)) counts[names.indexOf(each)][names.indexOf(each)].push(row);
      for (let i = 0; i < Math.max(missed.length, wrong.length); i++) {
        counts[names.indexOf(missed[i] || "nothing")][names.indexOf(wrong[i] || "nothing")].push(row);
      }
    }
  }
  return confusion("Stances of an actor in a sentence", names, counts);
}

/** Sets of labels of a sentence; contested labels are left out on both sides. */
function labelConfusion() {
  const nameOfSet = (labels) => (labels.length === 0 ? "none" : LABELS.filter((each) => labels.includes(each)).map((each) => SIGNS[each]).join(" "));
  const pairs = ROWS.filter((row) => row.kind === "sentence" && !row.open).map((row) => {
    const reading = readingOf(row);
    const counts = (label) => !reading.optional.includes(label);
    const system = row.system ? row.system.labels.map((each) => each.label) : [];
    return { row, gold: nameOfSet(reading.labels.filter(counts)), found: nameOfSet(system.filter(counts)) };
  });
  const order = ["none", "+", "−", "P", "+ −", "+ P", "− P", "+ − P"];
  const names = order.filter((name) => pairs.some((each) => each.gold === name || each.found === name));
  const counts = names.map((gold) => names.map((found) => pairs.filter((each) => each.gold === gold && each.found === found).map((each) => each.row)));
  return confusion("Labels of a sentence (+ support, − opposition, P proposal)", names, counts);
}

function confusion(caption, names, counts) {
  const lines = names.map((gold, i) => ({
    name: gold,
    cells: names.map((found, j) => ({
      number: counts[i][j].length, go: i === j ? null : counts[i][j][0], wrong: i !== j, words: `gold ${gold}, system ${found}; go to the first`,
    })),
  }));
  return h("div.scroll", null, h("p.axis", null, "gold ↓ system →"), countTable(caption, names, lines, (row) => selectRow(row, true)));
}

/** Bins of a calibration as points over the diagonal, and as a table. */
function reliability(title, calibration) {
  const x = (value) => 48 + value * 200;
  const y = (value) => 215 - value * 200;
  const most = Math.max(1, ...calibration.bins.map((bin) => bin.decisions));
  const ticks = [0, 0.5, 1];
  return h("figure.reliability", null,
    h("figcaption", null, h("strong", null, title), `: expected calibration error ${calibration.expectedError.toFixed(3)}, precision ${calibration.precision.toFixed(3)}, on the surest 80 % ${calibration.precisionOnTop.toFixed(3)} (${count(calibration.decisions, "decision")})`),
    svg("svg", { viewBox: "0 0 266 250", width: 266, height: 250, role: "img", "aria-label": `Reliability of ${title}; the table below has the numbers` },
      svg("rect.frame", { x: x(0), y: y(1), width: 200, height: 200 }),
      svg("line.diagonal", { x1: x(0), y1: y(0), x2: x(1), y2: y(1) }),
      ticks.map((each) => [
        svg("text.tick", { x: x(each), y: 230, "text-anchor": "middle" }, decimal(each)),
        svg("text.tick", { x: 43, y: y(each) + 4, "text-anchor": "end" }, decimal(each)),
      ]),
      svg("text.tick", { x: x(0.5), y: 246, "text-anchor": "middle" }, "confidence"),
      svg("text.tick", { x: 10, y: y(0.5), "text-anchor": "middle", transform: `rotate(-90 10 ${y(0.5)})` }, "share right"),
      calibration.bins.map((bin) => svg("circle.bin", { cx: x(bin.meanConfidence), cy: y(bin.shareRight), r: 3 + 7 * Math.sqrt(bin.decisions / most) }))),
    h("table.figures", null,
      h("thead", null, h("tr", null, ["Confidence", "Decisions", "Mean", "Right"].map((each) => h("th", { scope: "col" }, each)))),
      h("tbody", null, calibration.bins.map((bin) => h("tr", null,
        h("th", { scope: "row" }, `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`),
        h("td.number", null, bin.decisions.toLocaleString("en")), h("td.number", null, decimal(bin.meanConfidence)), h("td.number", null, decimal(bin.shareRight)))))));
}

/** All decisions that have a confidence: labels, and positions of each of their actors. */
function allDecisions() {
  return ROWS.flatMap((row) => (row.system ? [
    ...row.system.labels.map((each) => ({ row, layer: "label", by: each.by, confidence: each.confidence })),
    ...row.system.positions.map((each) => ({ row, layer: "position", by: each.by, confidence: each.confidence })),
  ] : []));
}

function constructionTable() {
  const lines = new Map();
  for (const { layer, by, confidence } of allDecisions()) {
    const key = `${layer} ${by}`;
    const line = lines.get(key) || lines.set(key, { layer, by, number: 0, sum: 0, wrong: 0 }).get(key);
    line.number += 1;
    line.sum += confidence;
  }
  if (DATA.gold) {
    for (const item of items()) {
      const line = lines.get(`${item.layer} ${item.by}`);
      if (line) line.wrong += 1;
    }
  }
  const sorted = [...lines.values()].sort((one, other) => other.wrong - one.wrong || other.number - one.number);
  return h("div.scroll", null, h("table.figures", null,
    h("thead", null, h("tr", null, ["Layer", "Construction or model", "Decisions", "Mean confidence", DATA.gold && "Errors"].filter(Boolean).map((each) => h("th", { scope: "col" }, each)))),
    h("tbody", null, sorted.map((line) => h("tr", null, h("td", null, line.layer), h("th", { scope: "row" }, construction(line.by)),
      h("td.number", null, line.number.toLocaleString("en")), h("td.number", null, decimal(line.sum / line.number)), DATA.gold && h("td.number", null, line.wrong.toLocaleString("en")))))));
}

function confidenceTable() {
  const all = allDecisions();
  const bins = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const of = (each) => Math.min(9, Math.floor(each.confidence * 10));
  const lines = ["label", "position"].map((layer) => ({
    name: layer + "s",
    cells: bins.map((bin) => ({
      number: all.filter((each) => each.layer === layer && of(each) === bin).length,
      go: { layers: [layer], from: bin / 10, to: (bin + 1) / 10, hideChecked: false }, words: `${layer}s with confidence from ${bin / 10}`,
    })),
  }));
  return h("div.scroll", null, countTable(null, bins.map((bin) => `${(bin / 10).toFixed(1)}–`), lines, goTo));
}
