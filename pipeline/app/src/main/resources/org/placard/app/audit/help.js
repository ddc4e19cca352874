const SHORTCUTS = [
  ["j or n", `next ${noun()}`, () => step(1)],
  ["k or p", `previous ${noun()}`, () => step(-1)],
  ["↓ and ↑", "next and previous sentence, while the text has the focus"],
  ["] and [", "next and previous check-in"],
  ["1, 2, 3", "support, opposition, proposal: on or off in the chosen sentence"],
  ["a", "the system is right on the chosen difference; j goes on"],
  ["x", DATA.gold ? "mark the sentence as checked (gold is right)" : "mark the sentence as checked and go on"],
  ["u and r", "undo and redo (also Ctrl+Z and Ctrl+Y)"],
  ["e", "to the controls that correct the sentence"],
  ["t", "to how the system decided"],
  ["f", "to the filters"],
  ["s", "text or scores"],
  ["?", "this help"],
  ["Escape", "back to the text"],
];

function helpDialog() {
  return h("dialog.dialog", { id: "help", "aria-labelledby": "help-title" },
    h("form", { method: "dialog" },
      h("div.dialog-head", null, h("h2", { id: "help-title" }, "Keys and signs"), h("button.quiet", { type: "submit" }, "Close")),
      h("table.keys", null, h("tbody", null, SHORTCUTS.map(([keys, what]) =>
        h("tr", null, h("th", { scope: "row" }, keys.split(/( and | or |, )/).map((each, index) => (index % 2 ? each : h("kbd", null, each)))), h("td", null, what))))),
      checkbox("Single keys work", singleKeys, (on) => { singleKeys = on; }),
      h("h3", null, "Signs"),
      h("ul.legend", null,
        LABELS.map((label) => h("li", null, sign(label), label)),
        h("li", null, sign("support", "missed"), "dashed: missed by the system"),
        h("li", null, sign("support", "extra"), "crossed: only the system’s"),
        h("li", null, h("span.mark.name", null, "Norway"), "name"),
        h("li", null, h("span.mark.provision", null, "Article 4"), "provision"),
        h("li", null, h("span.mark.cue-support", null, "supported"), "cue"),
        h("li", null, h("span.mark.name.side-gold", null, "Norway"), DATA.gold ? "only in gold" : "only in your reading"),
        h("li", null, h("span.mark.name.side-system", null, "Norway"), "only the system’s")),
      h("h3", null, "How corrections are kept"),
      h("p", null, "Corrections stay in this browser until you download them as a gold file. ", h("code", null, "placard gold merge"), " folds that file into a gold file and lists conflicts."),
      DATA.gold && h("p", null, "The scores are those of the gold file as it was when this page was made; the errors in the text follow your corrections at once.")));
}
