/** The statements that pass the filters as a CSV file that a spreadsheet opens without running anything in it. */

const csvColumns = [
  ["check_in", (row) => model.checkIns[row.checkIn].id],
  ["file", (row) => model.checkIns[row.checkIn].file],
  ["date", (row) => row.date],
  ["part_of_day", (row) => row.part],
  ["sentence", (row) => row.sentence],
  ["actor", (row) => (voices.has(row.actor) ? row.actor : holderCode(row.actor))],
  ["actor_kind", (row) => (model.holders.get(row.actor) || {}).kind],
  ["actor_name", (row) => holderName(row.actor)],
  ["stance", (row) => row.stance],
  ["proposal", (row) => row.proposal],
  ["provisions", (row) => row.provisions.join(" ")],
  ["counterpart", (row) => row.counterpart.map(holderCode).join(" ")],
  ["speaks_for", (row) => holderCode(row.speaksFor)],
  ["member_of", (row) => holderCode(row.via)],
  ["confidence", (row) => row.confidence],
  ["read_by", (row) => row.by],
  ["instrument", (row) => [...new Set(row.articles.map((each) => instrumentOf(row, each)).filter(Boolean))].join("; ")],
  ["words", (row) => (model.sentenceById.get(row.sentence) || { text: "" }).text],
];

/** A cell that a spreadsheet would take for a formula is led by an apostrophe. */
function csvCell(value) {
  if (value === null || value === undefined) return "";
  const words = typeof value === "number" ? String(value) : String(value).replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(words) ? '"' + words.replace(/"/g, '""') + '"' : words;
}

function csvOf(rows) {
  const lines = [csvColumns.map(([name]) => name), ...rows.map((row) => csvColumns.map(([, read]) => read(row)))];
  return lines.map((cells) => cells.map(csvCell).join(",") + "\r\n").join("");
}

function downloadCsv(rows) {
  // spreadsheets take a file for UTF-8 only where it begins with a byte order mark
  const url = URL.createObjectURL(new Blob(["\ufeff", csvOf(rows)], { type: "text/csv;charset=utf-8" }));
  h("a", { href: url, download: "statements.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
