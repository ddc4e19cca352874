/* The corrections as a file. */

function downloadDialog() {
  return h("dialog.dialog", { id: "download", "aria-labelledby": "download-title" }, h("form", { method: "dialog" },
    h("div.dialog-head", null, h("h2", { id: "download-title" }, "Download gold"), h("button.quiet", { type: "submit" }, "Close")),
    h("div", { id: "download-body" })));
}

function openDownload() {
  fill(document.getElementById("download-body"), downloadBody());
  document.getElementById("download").showModal();
}

function downloadBody() {
  const vouched = vouchedRows();
  const lacking = vouched.filter((row) => readingOf(row)?.positions.some((each) => each.actors.length === 0));
  return [
    h("p", null, `${count(vouched.filter(corrected).length, "row")} corrected, ${count(vouched.filter((row) => !corrected(row)).length, "row")} marked as checked without a correction.`),
    lacking.length > 0 && h("p.warning", null, "Positions without an actor are left out: ", lacking.map((row) => [rowReference(row), " "])),
    unfit > 0 && h("p.warning", null, `${count(unfit, "row")} kept by an earlier visit did not fit this page’s texts and ${unfit === 1 ? "was" : "were"} left out.`),
    !storageWorks && h("p.warning", null, "This browser does not let the page keep anything: download before you close it."),
    DATA.sources.map((source, index) => sourceDownload(source, index, vouched)),
    (vouched.length > 0) && button("quiet", "Forget all corrections…", forgetAll, { "data-download": "forget" }),
  ];
}

function sourceDownload(source, index, vouched) {
  const all = ROWS.filter((row) => row.checkIn.source === index && !row.open);
  const mine = vouched.filter((row) => row.checkIn.source === index && !row.open);
  const unchecked = all.length - mine.length;
  return h("section.part", null, h("h3", null, source.file),
    h("p", null, button("action", `${count(mine.length, "row")} that I corrected or checked`, () => save(signed(source.download), goldFile(index, mine)),
      { disabled: mine.length === 0, "data-download": "mine" })),
    h("p.note", null, "For ", h("code", null, "placard gold merge"), ": each row whole, with all its layers."),
    h("p", null, button("quiet", DATA.gold ? `The whole gold file with my corrections` : `All ${count(all.length, "row")}`,
      () => save(source.download.replace(".corrections", ""), goldFile(index, all)), { "data-download": "all" })),
    !DATA.gold && unchecked > 0 && h("p.warning", null, `${count(unchecked, "row")} of these ${unchecked === 1 ? "is" : "are"} the system’s own reading that nobody has checked: no gold yet.`),
    !source.plain && h("p", null, button("quiet", `Its text: ${textFile(index)}`, () => save(textFile(index), extractedText(index).text), { "data-download": "text" }),
      h("span.note", null, ` Offsets count in this text, since ${source.file} is no plain text. Keep both together.`)));
}

/** "week.corrections.gold.json" as "week.corrections.anna.gold.json". */
function signed(name) {
  const who = annotator.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return who ? name.replace(/\.gold\.json$/, `.${who}.gold.json`) : name;
}

function save(name, content) {
  const url = URL.createObjectURL(new Blob([content], { type: name.endsWith(".json") ? "application/json" : "text/plain" }));
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
  say(`Saved as ${name}`);
}

function forgetAll() {
  if (!confirm("Forget all corrections and checks on this page? This cannot be undone.")) return;
  dropCorrections();
  document.getElementById("download").close();
  shownItems = null;
  drawAll();
}
