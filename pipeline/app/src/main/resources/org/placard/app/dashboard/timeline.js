/** What was proposed, supported and opposed at each meeting, in order of time. */

/** Meetings as {date, part, rows}, or months where there are too many meetings to tell apart. */
function meetingsOf(rows, most = 60) {
  const partOrder = ["morning", "afternoon", "evening", null];
  const meetings = d3
    .groups(rows, (row) => row.date + "|" + row.part)
    .map(([, same]) => ({ date: same[0].date, part: same[0].part, name: meetingName(same[0].date, same[0].part), rows: same }))
    .sort((a, b) => d3.ascending(a.date || "9", b.date || "9") || partOrder.indexOf(a.part) - partOrder.indexOf(b.part));
  if (meetings.length <= most) return meetings.map((each) => ({ ...each, label: meetingLabel(each) }));
  const format = d3.utcFormat("%B %Y");
  return d3
    .groups(meetings, (each) => (each.date ? each.date.slice(0, 7) : null))
    .map(([month, same]) => ({
      date: same[0].date,
      part: null,
      name: month ? format(utcDay(month + "-01")) : "date not given",
      label: month ? [d3.utcFormat("%b")(utcDay(month + "-01")), month.slice(0, 4)] : ["no", "date"],
      rows: same.flatMap((each) => each.rows),
    }));
}

function meetingLabel({ date, part }) {
  return [date ? shortDayFormat(utcDay(date)) : "no date", part || ""];
}

function timelineView(rows) {
  const meetings = meetingsOf(rows);
  const dated = meetings.filter((each) => each.date);
  const undated = meetings.find((each) => !each.date);
  const byConcept = sides(rows);
  return h(
    "section.timeline",
    null,
    h("h1", { tabindex: "-1" }, "What happened when"),
    h("p.lead", null, "Each column is a meeting: proposals and support rise above the line, opposition hangs below it. Choose a column’s part to read it."),
    meetings.length
      ? [
          h("div.scroll", { tabindex: "0", role: "region", "aria-label": "Stances by meeting, a chart" }, timelineChart(dated.length ? dated : meetings)),
          legend(["propose", "support", "oppose"]),
          dated.length && undated ? h("p.note", null, `The chart leaves out ${count(undated.rows.length, "stance")} of reports without a date; they stand at the end of the list.`) : null,
        ]
      : h("p.empty", null, "Nothing to show with these filters."),
    paged(meetings, 25, (meeting) => meetingSection(meeting, byConcept)),
  );
}

const timelineSize = { height: 300, top: 16, bottom: 46, left: 44, column: 84 };

function timelineChart(meetings) {
  const { height, top, bottom, left } = timelineSize;
  const column = Math.max(meetings.length > 14 ? 46 : timelineSize.column, Math.min(150, 1220 / meetings.length));
  const width = left + meetings.length * column + 8;
  const size = (meeting, stance) => meeting.rows.filter((row) => row.stance === stance).length;
  const up = d3.max(meetings, (each) => size(each, "propose") + size(each, "support")) || 1;
  const down = d3.max(meetings, (each) => size(each, "oppose")) || 0;
  const y = d3.scaleLinear([-down, up], [height - bottom, top]).nice(6);
  const svg = d3
    .create("svg")
    .attr("class", "timeline-chart")
    .attr("viewBox", [0, 0, width, height])
    .attr("width", width)
    .attr("height", height)
    .attr("role", "group")
    .attr("aria-label", "Stances by meeting");
  const axis = svg.append("g").attr("class", "axis").attr("aria-hidden", "true");
  y.ticks(6).forEach((tick) => {
    axis.append("line").attr("class", tick === 0 ? "zero" : "rule").attr("x1", left).attr("x2", width).attr("y1", y(tick)).attr("y2", y(tick));
    axis.append("text").attr("x", left - 8).attr("y", y(tick) + 4).attr("text-anchor", "end").text(Math.abs(tick));
  });
  meetings.forEach((meeting, i) => {
    const x = left + i * column + column * 0.14;
    const barWidth = column * 0.72;
    const proposed = size(meeting, "propose");
    const supported = size(meeting, "support");
    bar(svg, meeting, "propose", x, y(proposed), y(0) - y(proposed), barWidth, proposed);
    bar(svg, meeting, "support", x, y(proposed + supported), y(proposed) - y(proposed + supported), barWidth, supported);
    bar(svg, meeting, "oppose", x, y(0), y(-size(meeting, "oppose")) - y(0), barWidth, size(meeting, "oppose"));
    const label = svg.append("text").attr("class", "when").attr("text-anchor", "middle").attr("y", height - 26);
    meeting.label.forEach((line, n) =>
      label.append("tspan").attr("x", x + barWidth / 2).attr("dy", n ? 15 : 0).attr("class", n ? "part" : null).text(line),
    );
  });
  return svg.node();
}

function bar(svg, meeting, stance, x, y, height, width, number) {
  if (!number) return;
  const words = `${meeting.name}: ${stanceWords[stance].verb}, ${count(number, "time")}`;
  const open = (event) =>
    panel.open(words, quotations(meeting.rows.filter((row) => row.stance === stance)), event.currentTarget);
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
  if (height > 14) {
    group
      .append("text")
      .attr("x", x + width / 2)
      .attr("y", y + height / 2 + 4)
      .attr("text-anchor", "middle")
      .text(`${stanceWords[stance].sign} ${number}`);
  }
}

/** A meeting's proposals, each with where it stands now. */
function meetingSection(meeting, byConcept) {
  const keys = new Set(meeting.rows.filter((row) => row.stance === "propose" && row.proposal).map((row) => row.proposal));
  const proposals = [...keys].map((key) => model.proposalById.get(key)).filter(Boolean);
  const number = (stance) => meeting.rows.filter((row) => row.stance === stance).length;
  return h(
    "section.meeting",
    null,
    h("h2", null, meeting.name),
    h(
      "p.note",
      null,
      `${count(proposals.length, "proposal")}, ${count(number("support"), "stance")} in support, ${number("oppose")} in opposition.`,
    ),
    proposals.length ? paged(proposals, 12, (each) => h("li", null, proposalLine(each, byConcept)), "ul.proposal-list") : null,
  );
}
