/** Who sides with whom: actors that took the same sides pull each other close. */

const networkChoice = { measure: "subtract", scaling: "average", actors: window.innerWidth < 600 ? 20 : 30, threshold: null };

/** In CSS pixels of the page as it stands, so that names keep their size on a phone. */
function networkSize() {
  const width = Math.max(320, Math.min(1272, document.documentElement.clientWidth - 32));
  return { width, height: width < 600 ? 520 : 660 };
}

function networkView(rows) {
  const withSides = rows.filter((row) => concepts(row).length);
  const chart = h("div.network-chart");
  const summary = h("p.note", { id: "network-summary", "aria-live": "polite" });
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
  let network;

  const rebuild = () => {
    const active = byActivity(withSides).slice(0, networkChoice.actors);
    const actors = active.map(([code]) => code);
    const edges = edgesOf(withSides, actors, networkChoice.measure, networkChoice.scaling);
    network = { nodes: active.map(([code, size]) => ({ code, size, largest: active[0][1] })), edges };
    layOut(network);
    const largest = d3.max(edges, (each) => Math.abs(each.value)) || 1;
    const step = networkChoice.scaling === "none" ? 1 : 0.05;
    slider.min = step;
    slider.max = Math.max(step, Math.floor(largest / step) * step);
    slider.step = step;
    slider.value = networkChoice.threshold === null ? readableThreshold(edges, step) : networkChoice.threshold;
    show();
  };

  const show = () => {
    const threshold = Number(slider.value);
    const drawn = network.edges.filter((each) => Math.abs(each.value) >= threshold - 1e-9);
    const linked = new Set(drawn.flatMap((each) => [each.source, each.target]));
    value.textContent = networkChoice.scaling === "none" ? String(threshold) : threshold.toFixed(2);
    const alone = network.nodes.length - linked.size;
    summary.textContent =
      `${count(drawn.length, "line")} between ${count(linked.size, "delegation")}.` +
      (alone ? ` ${count(alone, "delegation")} without a line ${alone === 1 ? "is" : "are"} not drawn.` : "");
    fit(network.nodes.filter((node) => linked.has(node.code)));
    fill(chart, drawNetwork(network.nodes.filter((node) => linked.has(node.code)), drawn, withSides));
    fill(table, pairTable(drawn));
  };

  const resetThreshold = () => {
    networkChoice.threshold = null;
    rebuild();
  };
  rebuild();
  return h(
    "section.network",
    null,
    h("h1", { tabindex: "-1" }, "Who sides with whom"),
    h(
      "p.lead",
      null,
      "Two delegations are joined where they took the same side on the same thing. Solid blue lines join those who agree more than they differ, dashed orange lines those who differ. Choose a line or a delegation to see why.",
    ),
    h(
      "div.choices",
      null,
      choice("Lines show", networkChoice, "measure", measures, resetThreshold),
      choice("Measured as", networkChoice, "scaling", scalings, resetThreshold),
      choice("Delegations", networkChoice, "actors", [[20, "20 most active"], [30, "30 most active"], [60, "60 most active"], [120, "120 most active"]], resetThreshold),
      h("label.choice", null, h("span", null, "Draw lines from ", value), slider),
    ),
    withSides.length ? null : h("p.empty", null, "Nothing to show with these filters."),
    chart,
    summary,
    h("details", null, h("summary", null, "The same as a table"), table),
  );
}

/** The smallest threshold that leaves few enough lines to be told apart. */
function readableThreshold(edges, step, most = 90) {
  const values = edges.map((each) => Math.abs(each.value)).sort(d3.descending);
  const bound = values.length > most ? values[most] : 0;
  return Math.max(step, Math.ceil((bound + 1e-6) / step) * step);
}

/** Places the nodes: agreement attracts, everything else keeps its distance. The same input gives the same picture. */
function layOut({ nodes, edges }) {
  const { width, height } = networkSize();
  const largest = d3.max(edges, (each) => each.value) || 1;
  const attracting = edges
    .filter((each) => each.value > 0)
    .map((each) => ({ source: each.source, target: each.target, pull: each.value / largest }));
  d3.forceSimulation(nodes)
    .force("charge", d3.forceManyBody().strength(-420))
    .force("x", d3.forceX(width / 2).strength(0.06))
    .force("y", d3.forceY(height / 2).strength(0.1))
    .force("collide", d3.forceCollide((node) => nodeRadius(node) + 14))
    .force(
      "link",
      d3
        .forceLink(attracting)
        .id((node) => node.code)
        .distance((each) => 150 - 100 * each.pull)
        .strength((each) => 0.35 * each.pull ** 2),
    )
    .stop()
    .tick(300);
}

/** Spreads the nodes that are drawn over the whole picture. */
function fit(nodes) {
  const { width, height } = networkSize();
  const [left, right] = d3.extent(nodes, (node) => node.x);
  const [top, bottom] = d3.extent(nodes, (node) => node.y);
  const x = d3.scaleLinear([left, right], [Math.min(70, width / 9), width - Math.min(70, width / 9)]);
  const y = d3.scaleLinear([top, bottom], [30, height - 50]);
  nodes.forEach((node) => {
    node.left = left === right ? width / 2 : x(node.x);
    node.top = top === bottom ? height / 2 : y(node.y);
  });
}

/** By area; in a large corpus the most active one is no larger than in a small one. */
const nodeRadius = (node) => 5 + Math.sqrt(node.size) * Math.min(2.4, 20 / Math.sqrt(node.largest));

function drawNetwork(nodes, edges, rows) {
  const at = new Map(nodes.map((node) => [node.code, node]));
  const largest = d3.max(edges, (each) => Math.abs(each.value)) || 1;
  const { width, height } = networkSize();
  const svg = d3
    .create("svg")
    .attr("viewBox", [0, 0, width, height])
    .attr("role", "group")
    .attr("aria-label", "Network of delegations; the table below says the same");
  svg
    .append("g")
    .selectAll("line")
    .data(edges)
    .join("line")
    .attr("class", (each) => "edge " + (each.value > 0 ? "agree" : "differ"))
    .attr("x1", (each) => at.get(each.source).left)
    .attr("y1", (each) => at.get(each.source).top)
    .attr("x2", (each) => at.get(each.target).left)
    .attr("y2", (each) => at.get(each.target).top)
    .attr("stroke-width", (each) => 1 + (3 * Math.abs(each.value)) / largest)
    .attr("stroke-opacity", (each) => 0.25 + (0.5 * Math.abs(each.value)) / largest)
    .on("click", (event, each) => openPair(each, rows))
    .append("title")
    .text(pairWords);
  const node = svg
    .append("g")
    .selectAll("g")
    .data(nodes)
    .join("g")
    .attr("class", (each) => "node " + (model.holders.get(each.code) || {}).kind)
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
  node.each(function (each) {
    const shape = d3.select(this);
    const radius = nodeRadius(each);
    const isState = (model.holders.get(each.code) || {}).kind === "state";
    if (isState) shape.append("circle").attr("r", radius);
    else shape.append("rect").attr("x", -radius).attr("y", -radius).attr("width", 2 * radius).attr("height", 2 * radius).attr("rx", 3);
    shape.append("text").attr("y", radius + 14).text(width < 600 ? shortened(holderTitle(each.code), 14) : holderTitle(each.code));
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
  return `${holderTitle(each.source)} and ${holderName(each.target)}: same side ${count(each.shared.length, "time")}, opposite sides ${count(each.divided.length, "time")}`;
}

/** The sentences that make a line. */
function openPair(each, rows) {
  const pair = new Set([each.source, each.target]);
  const about = (entries, heading) => {
    if (!entries.length) return null;
    return [
      h("h3", null, heading),
      entries.map((entry) => {
        const concept = entry.slice(1);
        const said = rows.filter((row) => pair.has(row.actor) && concepts(row).includes(concept));
        return [h("h4", null, conceptTitle(concept)), quotations(said, 5)];
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
  const number = (value) => (Number.isInteger(value) ? String(value) : value.toFixed(2)).replace("-", "−");
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
