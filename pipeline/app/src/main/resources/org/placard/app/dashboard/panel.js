/** The sheet beside the page: the sentences behind a mark of a chart. It closes with Escape, its button or a click beside. */
const panel = (() => {
  let opener = null;
  const title = h("h2", { id: "panel-title", tabindex: "-1" });
  const body = h("div.panel-body");
  const close = h("button.close", { type: "button", "aria-label": "Close", onclick: () => dialog.close() }, "×");
  const dialog = h("dialog.panel", { "aria-labelledby": "panel-title" }, h("header", null, title, close), body);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
    else if (event.target.closest("a[href^='#']")) dialog.close();
  });
  dialog.addEventListener("close", () => {
    if (opener && opener.isConnected) opener.focus();
  });

  /** Shows `content` under `heading`; focus goes back to `from` when it closes. */
  function open(heading, content, from = document.activeElement) {
    opener = from;
    fill(title, heading);
    fill(body, content);
    if (!dialog.open) dialog.showModal();
    body.scrollTop = 0;
    title.focus();
  }

  return { element: dialog, open, close: () => dialog.open && dialog.close() };
})();
