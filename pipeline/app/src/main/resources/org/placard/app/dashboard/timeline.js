/** What was proposed, supported and opposed when: a chart on an axis of time, and the list of meetings behind it. */

const timelineChoice = { unit: null, split: "none", window: null };

const timeUnits = [
  ["meeting", "Meeting"],
  ["day", "Day"],
  ["month", "Month"],
  ["year", "Year"],
  ...(model.checkIns.some((each) => each.session) ? [["session", "Session"]] : []),
];

/** Units whose columns stand one beside the other; the others lie on an axis of time. */
const besideEachOther = (unit) => unit === "meeting" || unit === "session";

const sessionOf = (row) => model.checkIns[row.checkIn].session;

/** Meetings to be told apart one by one; more are added up by day, month or year. */
const mostMeetings = 40;

const partOrder = ["morning", "afternoon", "evening", null];

function unitFor(rows) {
  const number = (key) => new Set(rows.filter((row) => row.date).map(key)).size;
  if (number((row) => row.date + row.part) <= mostMeetings) return "meeting";
  if (number((row) => row.date) <= mostMeetings) return "day";
  return number((row) => row.date.slice(0, 7)) <= 240 ? "month" : "year";
}

/** Statements added up by a unit of time: {key, date, part, name, rows, start, end}, undated ones last. */
function periodsOf(rows, unit) {
  const key = {
    meeting: (row) => (row.date || "") + "|" + (row.part || ""),
    day: (row) => row.date || "",
    month: (row) => (row.date || "").slice(0, 7),
    year: (row) => (row.date || "").slice(0, 4),
    session: (row) => sessionOf(row) || "",
  }[unit];
  return d3
    .groups(rows, key)
    .map(([id, same]) => ({ key: id, ...(unit === "session" ? sessionPeriod(id, same) : periodOf(same[0], unit)), rows: same }))
    .sort((a, b) => d3.ascending(a.date || "9", b.date || "9") || partOrder.indexOf(a.part) - partOrder.indexOf(b.part));
}

/** A session is as old as its first day; one without a day stands last. */
function sessionPeriod(name, rows) {
  if (!name) return { date: null, part: null, name: "Session not given" };
  return { date: d3.min(rows, (row) => row.date) || "9", part: null, name: "Session " + name, label: name };
}

function periodOf({ date, part }, unit) {
  if (!date) return { date: null, part: null, name: "Date not given" };
  if (unit === "meeting") return { date, part, name: meetingName(date, part) };
  const interval = { day: d3.utcDay, month: d3.utcMonth, year: d3.utcYear }[unit];
  const start = interval.floor(utcDay(date));
  return { date, part: null, start, end: interval.offset(start, 1), name: d3.utcFormat({ day: "%-d %B %Y", month: "%B %Y", year: "%Y" }[unit])(start) };
}

function timelineView(rows) {
  const chart = h("div.timeline-region");
  const list = h("div");
  const byConcept = sides(rows);
  const draw = () => {
    const unit = timelineChoice.unit || unitFor(rows);
    const periods = periodsOf(rows, unit);
    const dated = periods.filter((each) => each.date);
    const undated = periods.find((each) => !each.date);
    fill(
      chart,
      dated.length ? timelineChart(dated, unit, draw) : null,
      dated.length ? legend(["propose", "support", "oppose"]) : null,
      undated && dated.length ? h("p.note", null, `The chart leaves out ${count(positionCount(undated.rows), "stance")} of reports without a ${unit === "session" ? "session" : "date"}; they stand at the end of the list.`) : null,
      multiples(rows, dated, unit),
    );
    const shown = inWindow(dated, unit).concat(undated && !timelineChoice.window ? [undated] : []);
    fill(list, h("h2", null, timelineChoice.window ? "In the chosen time" : "Period by period"), paged(shown, 40, (period) => periodSection(period, byConcept, shown.length > 12)));
  };
  draw();
  return h(
    "section.timeline",
    null,
    h("h1", { tabindex: "-1" }, "What happened when"),
    h("p.lead", null, "Proposals and support rise above the line, opposition hangs below it. Choose a column’s part to read it."),
    rows.length
      ? h(
          "div.choices",
          null,
          choice("Added up by", timelineChoice, "unit", [[null, "Automatic"], ...timeUnits], () => {
            timelineChoice.window = null;
            draw();
          }),
          choice("Small charts", timelineChoice, "split", [["none", "None"], ["article", "By article"], ["instrument", "By instrument"], ["actor", "By delegation"]], draw),
        )
      : h("p.empty", null, "Nothing to show with these filters."),
    chart,
    rows.length ? list : null,
  );
}

const timelineSize = { height: 300, top: 16, bottom: 46, left: 44 };

const sizeOf = (period, stance) => positionCount(period.rows.filter((row) => row.stance === stance));

/** Where each period stands: meetings one beside the other, longer units on an axis of time. */
function placesOf(periods, unit, width) {
  const { left } = timelineSize;
  if (besideEachOther(unit)) {
    const column = (width - left) / periods.length;
    const inner = Math.min(110, column * 0.76);
    return periods.map((each, i) => ({ x: left + i * column + (column - inner) / 2, width: inner }));
  }
  const x = timeScale(periods, width);
  return periods.map((each) => {
    const [from, to] = [x(each.start), x(each.end)];
    const gap = Math.min(3, (to - from) * 0.15);
    return { x: from + gap / 2, width: Math.max(1.5, to - from - gap) };
  });
}

function timeScale(periods, width) {
  const [from, to] = timelineChoice.window || [d3.min(periods, (each) => each.start), d3.max(periods, (each) => each.end)];
  return d3.scaleUtc([from, to], [timelineSize.left, width - 4]);
}

function inWindow(periods, unit) {
  const { window: chosen } = timelineChoice;
  return chosen && !besideEachOther(unit) ? periods.filter((each) => each.end > chosen[0] && each.start < chosen[1]) : periods;
}

function timelineChart(all, unit, redraw) {
  const periods = inWindow(all, unit);
  const { height, top, bottom, left } = timelineSize;
  const { width } = networkSize();
  const up = d3.max(periods, (each) => sizeOf(each, "propose") + sizeOf(each, "support")) || 1;
  const down = d3.max(periods, (each) => sizeOf(each, "oppose")) || 0;
  const y = d3.scaleLinear([-down, up], [height - bottom, top]).nice(6);
  const svg = d3
    .create("svg")
    .attr("class", "timeline-chart")
    .attr("viewBox", [0, 0, width, height])
    .attr("role", "group")
    .attr("aria-label", "Stances over time");
  const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  y.ticks(6).forEach((tick) => {
    axis.append("line").attr("class", tick === 0 ? "zero" : "rule").attr("x1", left).attr("x2", width).attr("y1", y(tick)).attr("y2", y(tick));
    axis.append("text").attr("x", left - 8).attr("y", y(tick) + 4).attr("text-anchor", "end").text(Math.abs(tick).toLocaleString("en"));
  });
  const places = placesOf(periods, unit, width);
  periods.forEach((period, i) => {
    const { x, width: wide } = places[i];
    const [proposed, supported, opposed] = ["propose", "support", "oppose"].map((stance) => sizeOf(period, stance));
    bar(svg, period, "propose", x, y(proposed), y(0) - y(proposed), wide, proposed);
    bar(svg, period, "support", x, y(proposed + supported), y(proposed) - y(proposed + supported), wide, supported);
    bar(svg, period, "oppose", x, y(0), y(-opposed) - y(0), wide, opposed);
  });
  if (besideEachOther(unit)) meetingLabels(svg, periods, places, height);
  else timeTicks(axis, timeScale(periods, width), width, height);
  return [svg.node(), besideEachOther(unit) ? null : zoomStrip(all, unit, width, redraw)];
}

/** A label under every meeting, or under every second or third where they would meet. */
function meetingLabels(svg, periods, places, height) {
  const apart = places.length > 1 ? places[1].x - places[0].x : 200;
  const every = Math.max(1, Math.ceil(76 / apart));
  periods.forEach((period, i) => {
    if (i % every) return;
    const middle = places[i].x + places[i].width / 2;
    const label = svg.append("text").attr("class", "when").attr("text-anchor", "middle").attr("y", height - 26);
    (period.label ? [shortened(period.label, 12)] : [shortDayFormat(utcDay(period.date)), period.part || ""]).forEach((line, n) =>
      label.append("tspan").attr("x", middle).attr("dy", n ? 15 : 0).attr("class", n ? "part" : null).text(line),
    );
  });
}

function timeTicks(axis, x, width, height) {
  const format = x.tickFormat(Math.round(width / 90));
  x.ticks(Math.round(width / 90)).forEach((tick) => {
    axis.append("line").attr("class", "rule").attr("x1", x(tick)).attr("x2", x(tick)).attr("y1", height - 44).attr("y2", height - 38);
    const words = format(tick);
    const half = 4 * words.length;
    axis.append("text").attr("x", Math.min(x(tick), width - half)).attr("y", height - 22).attr("text-anchor", "middle").text(words);
  });
}

/** All of the time in small: a span drawn on it is what the chart shows. */
function zoomStrip(periods, unit, width, redraw) {
  const height = 54;
  const { left } = timelineSize;
  const x = d3.scaleUtc([d3.min(periods, (each) => each.start), d3.max(periods, (each) => each.end)], [left, width - 4]);
  const y = d3.scaleLinear([0, d3.max(periods, (each) => each.rows.length)], [0, height - 6]);
  const svg = d3.create("svg").attr("class", "zoom-strip").attr("viewBox", [0, 0, width, height]).attr("aria-hidden", "true");
  svg
    .append("g")
    .selectAll("rect")
    .data(periods)
    .join("rect")
    .attr("x", (each) => x(each.start))
    .attr("width", (each) => Math.max(1, x(each.end) - x(each.start) - 0.5))
    .attr("y", (each) => height - y(each.rows.length))
    .attr("height", (each) => y(each.rows.length));
  const brush = d3
    .brushX()
    .extent([[left, 0], [width - 4, height]])
    .on("end", (event) => {
      if (!event.sourceEvent) return;
      timelineChoice.window = event.selection ? event.selection.map(x.invert) : null;
      redraw();
    });
  const group = svg.append("g").attr("class", "brush").call(brush);
  if (timelineChoice.window) group.call(brush.move, timelineChoice.window.map(x));
  const day = (date) => date.toISOString().slice(0, 10);
  const whole = x.domain();
  const [from, to] = timelineChoice.window || whole;
  const input = (label, value, set) =>
    h("label.choice", null, h("span", null, label), h("input", {
      type: "date", value: day(value), min: day(whole[0]), max: day(whole[1]),
      onchange: (event) => {
        if (!event.target.value) return;
        const chosen = set(utcDay(event.target.value));
        timelineChoice.window = chosen[0] < chosen[1] ? chosen : null;
        redraw();
      },
    }));
  return [
    svg.node(),
    h(
      "div.choices.zoom",
      null,
      input("Show from", from, (date) => [date, to]),
      input("to", to, (date) => [from, date]),
      h("div.buttons", null, h("button.quiet", { type: "button", disabled: !timelineChoice.window, onclick: () => { timelineChoice.window = null; redraw(); } }, "Show all of the time")),
      h("p.note", null, "Or draw a span on the small chart."),
    ),
  ];
}

function bar(svg, period, stance, x, y, height, width, number) {
  if (!number) return;
  const words = `${period.name}: ${stanceWords[stance].verb}, ${count(number, "time")}`;
  const open = (event) =>
    panel.open(words, quotations(period.rows.filter((row) => row.stance === stance)), event.currentTarget);
  const group = svg
    .append("g")
    .attr("class", "column " + stance)
    .attr("role", "button")
    .attr("tabindex", 0)
    .attr("aria-label", words)
    .on("click", open)
    .on("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(event);
    });
  group.append("title").text(words);
  group.append("rect").attr("x", x).attr("y", y).attr("width", width).attr("height", Math.max(1, height));
  const label = `${stanceWords[stance].sign} ${number}`;
  if (height > 14 && width > 9 * label.length) {
    group
      .append("text")
      .attr("x", x + width / 2)
      .attr("y", y + height / 2 + 4)
      .attr("text-anchor", "middle")
      .text(label);
  }
}

/** Small charts on one axis of time, for what was spoken of most. */
function multiples(rows, periods, unit) {
  const { split } = timelineChoice;
  if (split === "none" || !periods.length) return null;
  const keys = { article: articlesOf, instrument: (row) => [...new Set(row.articles.map((each) => instrumentOf(row, each)).filter(Boolean))], actor: (row) => [row.actor] }[split];
  const groups = d3
    .rollups(rows.flatMap((row) => keys(row).map((key) => [key, row])), (same) => same.map(([, row]) => row), ([key]) => key)
    .sort((a, b) => b[1].length - a[1].length || d3.ascending(a[0], b[0]))
    .slice(0, 12);
  if (!groups.length) return h("p.note", null, "Nothing on record names one.");
  const places = new Map(inWindow(periods, unit).map((each) => [each.key, each]));
  const title = { article: (key) => link("article", key, capital(provisionName(key))), instrument: instrumentName, actor: holderLink }[split];
  return [h("p.note", null, "Small charts on the same time, each on a scale of its own: for above the line, against below."), h("ul.multiples", { "aria-label": "Small charts" }, groups.map(([key, said]) => h("li", null, h("p", null, title(key), h("span.note", null, " " + count(positionCount(said), "stance"))), smallChart(said, [...places.values()], unit))))];
}

function smallChart(said, periods, unit) {
  const [width, height] = [300, 70];
  const half = height / 2;
  const own = periodsOf(said, unit);
  const y = d3.scaleLinear([0, d3.max(own, (each) => each.rows.length) || 1], [0, half - 2]);
  const wide = placesOf(periods, unit, networkSize().width);
  const scale = (width - 4) / (networkSize().width - timelineSize.left);
  const at = new Map(periods.map((each, i) => [each.key, { x: 2 + (wide[i].x - timelineSize.left) * scale, width: Math.max(1.5, wide[i].width * scale) }]));
  const svg = d3.create("svg").attr("class", "small-chart").attr("viewBox", [0, 0, width, height]).attr("aria-hidden", "true");
  svg.append("line").attr("class", "zero").attr("x1", 0).attr("x2", width).attr("y1", half).attr("y2", half);
  own.forEach((each) => {
    const place = at.get(each.key);
    if (!place) return;
    const against = each.rows.filter((row) => row.stance === "oppose").length;
    const forIt = each.rows.length - against;
    if (forIt) svg.append("rect").attr("class", "support").attr("x", place.x).attr("width", place.width).attr("y", half - y(forIt)).attr("height", y(forIt));
    if (against) svg.append("rect").attr("class", "oppose").attr("x", place.x).attr("width", place.width).attr("y", half).attr("height", y(against));
  });
  return svg.node();
}

/** A period's proposals, each with where it stands now; folded where there are many periods. */
function periodSection(period, byConcept, folded) {
  const keys = new Set(period.rows.filter((row) => row.stance === "propose" && row.proposal).map((row) => row.proposal));
  const proposals = [...keys].map((key) => model.proposalById.get(key)).filter(Boolean);
  const words = `${count(proposals.length, "proposal")}, ${count(sizeOf(period, "support"), "stance")} in support, ${sizeOf(period, "oppose").toLocaleString("en")} in opposition`;
  const list = () => (proposals.length ? paged(proposals, 12, (each) => h("li", null, proposalLine(each, byConcept)), "ul.proposal-list") : h("p.note", null, "No proposal."));
  if (!folded) return h("section.meeting", null, h("h3", null, period.name), h("p.note", null, words + "."), list());
  const body = h("div");
  const details = h("details.meeting", { ontoggle: () => details.open && !body.childNodes.length && fill(body, list()) }, h("summary", null, h("strong", null, period.name), h("span.note", null, " " + words)), body);
  return details;
}
