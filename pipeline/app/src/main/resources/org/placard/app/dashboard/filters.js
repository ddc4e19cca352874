/** What the reader chose to see. It holds for every view and is kept in the address, so that a link repeats it. */
const filters = (() => {
  let state = { ...noFilter };

  function toQuery() {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(state)) {
      if (value !== noFilter[name]) query.set(name, value === true ? "1" : value);
    }
    return query.toString();
  }

  function fromQuery(words) {
    const query = new URLSearchParams(words);
    state = { ...noFilter };
    for (const [name, otherwise] of Object.entries(noFilter)) {
      if (!query.has(name)) continue;
      const value = query.get(name);
      state[name] = otherwise === false ? value === "1" : otherwise === 0 ? Number(value) || 0 : value;
    }
  }

  return {
    get current() {
      return state;
    },
    set(name, value) {
      state = { ...state, [name]: value };
    },
    reset() {
      state = { ...noFilter };
    },
    toQuery,
    fromQuery,
  };
})();

/** The bar of filters; `changed` is called after each change. */
function filterBar(changed) {
  const dates = model.checkIns.map((each) => each.date).concat(allStatements.map((row) => row.date)).filter(Boolean);
  const [first, last] = d3.extent(dates);
  const articles = [...new Set(allStatements.flatMap(articlesOf))].sort(articleOrder);
  const set = (name, read) => (event) => {
    filters.set(name, read(event.target));
    changed();
  };
  const value = (target) => target.value;
  const confidence = h("output");
  const controls = {
    from: h("input", { type: "date", min: first, max: last, onchange: set("from", value) }),
    to: h("input", { type: "date", min: first, max: last, onchange: set("to", value) }),
    article: h("select", { onchange: set("article", value) }, h("option", { value: "" }, "All"), articles.map((each) => h("option", { value: each }, capital(provisionName(each))))),
    stance: h(
      "select",
      { onchange: set("stance", value) },
      [["", "All"], ["propose", "Proposed"], ["support", "Supports"], ["oppose", "Opposes"]].map(([key, words]) => h("option", { value: key }, words)),
    ),
    confidence: h("input", { type: "range", min: 0, max: 0.95, step: 0.05, oninput: set("confidence", (target) => Number(target.value)) }),
    expand: h("input", { type: "checkbox", role: "switch", onchange: set("expand", (target) => target.checked) }),
    apart: h("input", { type: "checkbox", role: "switch", onchange: set("apart", (target) => !target.checked) }),
  };
  const who = chooser(changed);
  const label = (words, control, ...more) => h("label.choice", null, h("span", null, words, ...more), control);
  const summary = h("span.active");
  const reset = h("button.quiet", { type: "button", onclick: () => { filters.reset(); changed(); } }, "Reset");
  const bar = h(
    "details.filters",
    null,
    h("summary", null, "Filter and download", summary),
    h(
      "div.choices",
      null,
      label("From", controls.from),
      label("To", controls.to),
      label("Article", controls.article),
      label("Stance", controls.stance),
      label("At least this sure ", controls.confidence, confidence),
      who.element,
      model.hasMemberships ? h("label.switch", { title: "Count what a group says for each state that was a member on that day" }, controls.expand, " Groups as their members") : null,
      voices.size ? h("label.switch", { title: "Where the report names them as one, count them as one" }, controls.apart, " " + listed([...voices.keys()].map(holderName)) + " as one voice") : null,
      h("div.buttons", null, reset, h("button.quiet", { type: "button", id: "download", onclick: () => downloadCsv(statements(filters.current)) }, "Download CSV")),
    ),
  );

  /** Shows the current state in the controls. */
  function refresh() {
    const state = filters.current;
    for (const [name, control] of Object.entries(controls)) {
      if (name === "expand") control.checked = state.expand;
      else if (name === "apart") control.checked = !state.apart;
      else if (control.value !== String(state[name])) control.value = state[name];
    }
    confidence.textContent = state.confidence ? percent(state.confidence) : "any";
    who.refresh();
    const active = Object.keys(noFilter).filter((name) => state[name] !== noFilter[name]).length;
    summary.textContent = active ? ` · ${count(active, "filter")} on` : "";
    reset.disabled = active === 0;
  }
  refresh();
  return { element: bar, refresh };
}

/** Chooses delegations by name, as many as wanted. */
function chooser(changed) {
  const codes = byActivity(allStatements).map(([code]) => code);
  const members = [...new Set([...model.membershipsOf.keys()].filter((group) => codes.includes(group)).flatMap((group) => model.membersOn(group)))];
  const all = [...new Set([...codes, ...members])].sort((a, b) => d3.ascending(holderName(a), holderName(b)));
  const select = h(
    "select",
    {
      onchange: () => {
        const chosen = filters.current.who ? filters.current.who.split(",") : [];
        filters.set("who", [...new Set([...chosen, select.value])].filter(Boolean).join(","));
        changed();
      },
    },
    h("option", { value: "" }, "All"),
    all.map((code) => h("option", { value: code }, holderTitle(code))),
  );
  const chips = h("span.chips");
  function refresh() {
    const chosen = filters.current.who ? filters.current.who.split(",") : [];
    select.value = "";
    select.options[0].textContent = chosen.length ? "Add another…" : "All";
    fill(
      chips,
      chosen.map((code) =>
        h(
          "button.chip",
          {
            type: "button",
            "aria-label": "Remove " + holderName(code),
            onclick: () => {
              filters.set("who", chosen.filter((each) => each !== code).join(","));
              changed();
            },
          },
          holderTitle(code) + " ×",
        ),
      ),
    );
  }
  return { element: h("div.chooser", null, h("label.choice", null, h("span", null, "Delegations"), select), chips), refresh };
}
