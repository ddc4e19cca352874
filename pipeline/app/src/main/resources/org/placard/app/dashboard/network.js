/** Who sides with whom: actors that took the same sides pull each other close; camps are drawn round. */

const networkChoice = { measure: "subtract", scaling: "average", actors: window.innerWidth < 600 ? 20 : 30, threshold: null, colour: "camps", until: null };

/** In CSS pixels of the page as it stands, so that names keep their size on a phone. */
function networkSize() {
  const width = Math.max(320, Math.min(1272, document.documentElement.clientWidth - 32));
  return { width, height: width < 600 ? 560 : 700 };
}

function networkView(rows) {
  const withSides = rows.filter((row) => concepts(row).length);
  const chart = h("div.network-chart");
  const summary = h("p.note", { id: "network-summary", "aria-live": "polite" });
  const camps = h("div.camps");
  const table = h("div");
  const slider = h("input", {
    type: "range",
    id: "threshold",
    oninput: () => {
      networkChoice.threshold = Number(slider.value);
      show();
    },
  });
  const value = h("output", { for: "threshold" });
  const dates = [...new Set(withSides.map((row) => row.date).filter(Boolean))].sort();
  const time = h("input", {
    type: "range",
    id: "until",
    min: 0,
    max: Math.max(0, dates.length - 1),
    step: 1,
    oninput: () => {
      networkChoice.until = Number(time.value) === dates.length - 1 ? null : dates[Number(time.value)];
      recount();
      show();
    },
  });
  const until = h("output", { for: "until" });
  let network;

  /** The lines as they are on the chosen day; the places stay, so that one sees what changes. */
  const recount = () => {
    const spoken = networkChoice.until === null ? withSides : withSides.filter((row) => !row.date || row.date <= networkChoice.until);
    network.edges = edgesOf(sidesOfConcepts(spoken), network.nodes.map((each) => each.code), networkChoice.measure, networkChoice.scaling);
  };

  const rebuild = () => {
    const active = byActivity(withSides).slice(0, networkChoice.actors);
    const actors = active.map(([code]) => code);
    const edges = edgesOf(sidesOfConcepts(withSides), actors, networkChoice.measure, networkChoice.scaling);
    const step = networkChoice.scaling === "none" ? 1 : finestStep(edges);
    const groups = communitiesOf(actors, edges);
    const campOf = new Map(groups.flatMap((group, i) => group.map((code) => [code, i])));
    network = { nodes: active.map(([code, size]) => ({ code, size, largest: active[0][1], camp: campOf.get(code) })), edges, groups };
    layOut(network);
    const largest = d3.max(edges, (each) => Math.abs(each.value)) || 1;
    slider.min = step;
    slider.max = Math.max(step, Math.floor(largest / step + 1e-9) * step);
    slider.step = step;
    slider.value = networkChoice.threshold === null ? tellingThreshold(edges, step) : networkChoice.threshold;
    time.value = networkChoice.until === null ? dates.length - 1 : Math.max(0, d3.bisectRight(dates, networkChoice.until) - 1);
    if (networkChoice.until !== null) recount();
    show();
  };

  const show = () => {
    const threshold = Number(slider.value);
    const drawn = network.edges.filter((each) => Math.abs(each.value) >= threshold - 1e-9);
    const linked = new Set(drawn.flatMap((each) => [each.source, each.target]));
    value.textContent = networkChoice.scaling === "none" ? String(threshold) : String(Number(threshold.toFixed(4)));
    until.textContent = dates.length ? dayName(dates[Number(time.value)]) : "";
    const agree = drawn.filter((each) => each.value > 0).length;
    const alone = network.nodes.length - linked.size;
    summary.textContent =
      `${count(agree, "line")} of agreement and ${count(drawn.length - agree, "line")} of conflict between ${count(linked.size, "delegation")}.` +
      (alone ? ` ${count(alone, "delegation")} without a line ${alone === 1 ? "is" : "are"} not drawn.` : "");
    const nodes = network.nodes.filter((node) => linked.has(node.code));
    fit(network.nodes);
    fill(chart, drawNetwork(nodes, drawn, withSides));
    fill(camps, campList(network.groups.map((group) => group.filter((code) => linked.has(code)))));
    fill(table, pairTable(drawn));
  };

  const resetThreshold = () => {
    networkChoice.threshold = null;
    rebuild();
  };
  rebuild();
  const groups = [...model.membershipsOf.keys()].sort((a, b) => d3.ascending(holderName(a), holderName(b)));
  const picture = (kind) => () => savePicture(chart.querySelector("svg"), "who-sides-with-whom", kind);
  return h(
    "section.network",
    null,
    h("h1", { tabindex: "-1" }, "Who sides with whom"),
    h(
      "p.lead",
      null,
      "Delegations that took the same sides stand together, and a tinted area holds a camp. Solid blue lines join those who agree more than they differ, dashed orange lines those who differ. Choose a line or a delegation to see why.",
    ),
    h(
      "div.choices",
      null,
      choice("Lines show", networkChoice, "measure", measures, resetThreshold),
      choice("Measured as", networkChoice, "scaling", scalings, resetThreshold),
      choice("Delegations", networkChoice, "actors", [[20, "20 most active"], [30, "30 most active"], [60, "60 most active"], [120, "120 most active"]], resetThreshold),
      groups.length ? choice("Colour", networkChoice, "colour", [["camps", "Camps"], ...groups.map((group) => [group, "Members of " + shortened(holderName(group), 36)])], show) : null,
      h("label.choice", null, h("span", null, "Draw lines from ", value), slider),
      dates.length > 1 ? h("label.choice", null, h("span", null, "Said up to ", until), time) : null,
      h("div.buttons", null, h("button.quiet", { type: "button", onclick: picture("svg") }, "Save as SVG"), h("button.quiet", { type: "button", onclick: picture("png") }, "Save as PNG")),
    ),
    withSides.length ? null : h("p.empty", null, "Nothing to show with these filters."),
    chart,
    summary,
    camps,
    h("details", null, h("summary", null, "The same as a table"), table),
  );
}

/** Small enough that the slider moves in at least twenty steps: over a large corpus all values are small. */
function finestStep(edges) {
  const largest = d3.max(edges, (each) => Math.abs(each.value)) || 1;
  return [0.05, 0.02, 0.01, 0.005, 0.002, 0.001].find((step) => largest / step >= 20) || 0.001;
}

/**
 * The largest threshold at which conflict shows beside agreement: from which there are about as many lines of conflict as
 * there are delegations to tell apart, or all where there are few. Without any conflict, few enough lines.
 */
function tellingThreshold(edges, step) {
  const values = (sign) => edges.filter((each) => each.value * sign > 0).map((each) => Math.abs(each.value)).sort(d3.descending);
  const [agree, differ] = [values(1), values(-1)];
  const nth = (list, n) => list[Math.min(list.length, n) - 1];
  const wanted = differ.length && agree.length ? Math.min(nth(differ, 14), nth(agree, 20)) : nth(agree.length ? agree : differ, 90) || step;
  const most = nth(agree, 220) || 0;
  const bound = agree.length > 220 ? Math.max(wanted, Math.min(most, nth(differ, 8) || most)) : wanted;
  return Math.max(step, Math.floor(bound / step + 1e-6) * step);
}

/** Places the nodes: agreement attracts, camps keep together and apart from each other. The same input gives the same picture. */
function layOut({ nodes, edges, groups }) {
  const { width, height } = networkSize();
  const largest = d3.max(edges, (each) => each.value) || 1;
  const attracting = edges
    .filter((each) => each.value > 0)
    .map((each) => ({ source: each.source, target: each.target, pull: each.value / largest }));
  const centres = centresOf(groups, width, height);
  nodes.forEach((node, i) => {
    node.x = centres[node.camp].x + 40 * Math.cos(2.4 * i);
    node.y = centres[node.camp].y + 40 * Math.sin(2.4 * i);
  });
  d3.forceSimulation(nodes)
    .force("charge", d3.forceManyBody().strength(-260).distanceMax(260))
    .force("x", d3.forceX((node) => centres[node.camp].x).strength(0.16))
    .force("y", d3.forceY((node) => centres[node.camp].y).strength(0.2))
    .force("collide", d3.forceCollide((node) => nodeRadius(node) + 20))
    .force(
      "link",
      d3
        .forceLink(attracting)
        .id((node) => node.code)
        .distance((each) => 130 - 80 * each.pull)
        .strength((each) => 0.12 * each.pull ** 2),
    )
    .stop()
    .tick(220);
}

/** The largest camp on the left, the next on the right, the others below and above. */
function centresOf(groups, width, height) {
  const many = groups.length;
  return groups.map((group, i) => {
    if (many === 1) return { x: width / 2, y: height / 2 };
    const turn = i < 2 ? (1 - i) * Math.PI : Math.PI / 2 + (2 * Math.PI * (i - 2)) / Math.max(2, many - 2);
    return { x: width / 2 + 0.33 * width * Math.cos(turn), y: height / 2 + 0.3 * height * Math.sin(turn) };
  });
}

/** Spreads the nodes over the whole picture. */
function fit(nodes) {
  const { width, height } = networkSize();
  const [left, right] = d3.extent(nodes, (node) => node.x);
  const [top, bottom] = d3.extent(nodes, (node) => node.y);
  const x = d3.scaleLinear([left, right], [Math.min(80, width / 7), width - Math.min(80, width / 7)]);
  const y = d3.scaleLinear([top, bottom], [44, height - 52]);
  nodes.forEach((node) => {
    node.left = left === right ? width / 2 : x(node.x);
    node.top = top === bottom ? height / 2 : y(node.y);
  });
}

/** By area; in a large corpus the most active one is no larger than in a small one. */
const nodeRadius = (node) => 5 + Math.sqrt(node.size) * Math.min(2.4, 20 / Math.sqrt(node.largest));

const campLetter = (i) => String.fromCharCode(65 + i);

/** The camps in words, for those who read the picture and for those who do not see it. */
function campList(groups) {
  const named = groups.map((codes, i) => ({ codes, i })).filter((each) => each.codes.length > 1);
  if (!named.length) return null;
  return h("ul.camp-list", { "aria-label": "Camps" }, named.map(({ codes, i }) => h("li", null, h("span.camp-mark.camp-" + (i % 6), null, campLetter(i)), " ", listedNodes(codes.map(holderLink)))));
}

function hullOf(nodes) {
  const points = nodes.flatMap((node) => {
    const reach = nodeRadius(node) + 16;
    return d3.range(8).map((k) => [node.left + reach * Math.cos((k * Math.PI) / 4), node.top + reach * Math.sin((k * Math.PI) / 4)]);
  });
  return d3.line().curve(d3.curveCatmullRomClosed)(d3.polygonHull(points));
}

function drawNetwork(nodes, edges, rows) {
  const at = new Map(nodes.map((node) => [node.code, node]));
  const largestOf = { true: d3.max(edges, (each) => each.value) || 1, false: -d3.min(edges, (each) => each.value) || 1 };
  const strengthOf = (each) => Math.abs(each.value) / largestOf[each.value > 0];
  const { width, height } = networkSize();
  const svg = d3
    .create("svg")
    .attr("viewBox", [0, 0, width, height])
    .attr("role", "group")
    .attr("aria-label", "Network of delegations; the table below says the same");
  const byCamp = d3.groups(nodes, (node) => node.camp).filter(([, same]) => same.length > 1).sort((a, b) => a[0] - b[0]);
  if (networkChoice.colour === "camps") {
    svg.append("g").selectAll("path").data(byCamp).join("path").attr("class", ([camp]) => "hull camp-" + (camp % 6)).attr("d", ([, same]) => hullOf(same));
  }
  svg
    .append("g")
    .selectAll("line")
    .data(edges.slice().sort((a, b) => b.value - a.value))
    .join("line")
    .attr("class", (each) => "edge " + (each.value > 0 ? "agree" : "differ"))
    .attr("x1", (each) => at.get(each.source).left)
    .attr("y1", (each) => at.get(each.source).top)
    .attr("x2", (each) => at.get(each.target).left)
    .attr("y2", (each) => at.get(each.target).top)
    .attr("stroke-width", (each) => (each.value > 0 ? 1 : 1.5) + 2.5 * strengthOf(each))
    .attr("stroke-opacity", (each) => (each.value > 0 && at.get(each.source).camp === at.get(each.target).camp ? 0.16 + 0.3 * strengthOf(each) : 0.5 + 0.4 * strengthOf(each)))
    .on("click", (event, each) => openPair(each, rows))
    .append("title")
    .text(pairWords);
  const members = networkChoice.colour === "camps" ? null : new Set(model.membersOn(networkChoice.colour, networkChoice.until || d3.max(model.checkIns, (each) => each.date)));
  const node = svg
    .append("g")
    .selectAll("g")
    .data(nodes)
    .join("g")
    .attr("class", (each) => "node " + (model.holders.get(each.code) || {}).kind + (members ? (members.has(each.code) || each.code === networkChoice.colour ? " member" : " other") : ""))
    .attr("transform", (each) => `translate(${each.left},${each.top})`)
    .attr("tabindex", 0)
    .attr("role", "link")
    .attr("aria-label", (each) => `${holderTitle(each.code)}, ${count(each.size, "stance")}`)
    .on("click", (event, each) => (location.hash = place("actor", each.code)))
    .on("keydown", (event, each) => {
      if (event.key === "Enter") location.hash = place("actor", each.code);
    })
    .on("mouseenter focus", (event, each) => emphasise(svg, each.code))
    .on("mouseleave blur", () => emphasise(svg, null));
  const words = (each) => (width < 600 ? shortened(holderTitle(each.code), 14) : holderTitle(each.code));
  const places = placeLabels(nodes, words, { width, height });
  node.each(function (each) {
    const shape = d3.select(this);
    const radius = nodeRadius(each);
    const isState = (model.holders.get(each.code) || {}).kind === "state";
    shape.append("title").text(holderTitle(each.code));
    if (isState) shape.append("circle").attr("r", radius);
    else shape.append("rect").attr("x", -radius).attr("y", -radius).attr("width", 2 * radius).attr("height", 2 * radius).attr("rx", 3);
    const found = places.get(each.code);
    const label = shape.append("text").text(found ? found.text : words(each));
    if (found) label.attr("x", found.x - each.left).attr("y", found.y - each.top).attr("text-anchor", found.anchor);
    else label.attr("class", "crowded").attr("y", radius + 14).attr("text-anchor", "middle");
  });
  return svg.node();
}

function emphasise(svg, code) {
  svg
    .selectAll(".edge")
    .classed("faint", (each) => code !== null && each.source !== code && each.target !== code)
    .classed("strong", (each) => code !== null && (each.source === code || each.target === code));
}

function pairWords(each) {
  return `${holderTitle(each.source)} and ${holderName(each.target)}: same side on ${count(each.shared.length, "thing")}, opposite sides on ${each.divided.length.toLocaleString("en")}`;
}

/** The sentences that make a line. */
function openPair(each, rows) {
  const pair = new Set([each.source, each.target]);
  const about = (entries, heading) => {
    if (!entries.length) return null;
    return [
      h("h3", null, heading),
      paged(entries, 20, (concept) => {
        const said = rows.filter((row) => pair.has(row.actor) && concepts(row).includes(concept));
        return h("div", null, h("h4", null, conceptTitle(concept)), quotations(said, 5));
      }),
    ];
  };
  panel.open(`${holderTitle(each.source)} and ${holderTitle(each.target)}`, [
    about(each.shared, "On the same side"),
    about(each.divided, "On opposite sides"),
  ]);
}

function pairTable(edges) {
  const sorted = edges.slice().sort((a, b) => b.value - a.value || d3.ascending(a.source + a.target, b.source + b.target));
  const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 0.1 ? 3 : 2)).replace("-", "−");
  return pagedTable(
    ["One", "The other", "Same side", "Opposite", "Value"],
    sorted,
    50,
    (each) =>
      h(
        "tr",
        null,
        h("td", null, holderLink(each.source)),
        h("td.number", null, holderLink(each.target)),
        h("td.number", null, each.shared.length),
        h("td.number", null, each.divided.length),
        h("td.number", null, number(each.value)),
      ),
    "Pairs of delegations",
  );
}
