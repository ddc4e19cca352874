/** How many stand for and against something, as a bar from the middle and as words. */

function tallyWords(counts) {
  return `${counts.for} for, ${counts.against} against`;
}

/** Both halves are drawn on the scale of `most`. */
function tallyBar(counts, most) {
  const bar = (kind, number) => {
    if (!number) return null;
    const element = h("span.bar." + kind);
    element.style.inlineSize = (100 * number) / Math.max(1, most) + "%";
    return element;
  };
  return h(
    "span.tally",
    { role: "img", "aria-label": tallyWords(counts) },
    h("span.half.against", null, h("span.number", null, counts.against, h("span.word", null, " against")), bar("oppose", counts.against)),
    h("span.half.for", null, bar("support", counts.for), h("span.number", null, counts.for, h("span.word", null, " for"))),
  );
}

/** Proposals with the most on their weaker side first, then those with the most stances. */
function contested(byConcept, proposals) {
  return proposals
    .map((proposal) => ({ proposal, counts: tally(byConcept.get("proposal/" + proposal.id)) }))
    .sort(
      (a, b) =>
        Math.min(b.counts.for, b.counts.against) - Math.min(a.counts.for, a.counts.against) ||
        b.counts.for + b.counts.against - a.counts.for - a.counts.against ||
        d3.ascending(a.proposal.id, b.proposal.id),
    );
}
