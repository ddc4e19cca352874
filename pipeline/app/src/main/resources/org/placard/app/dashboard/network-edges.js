/**
 * Pairs of actors by the sides they share, as discourse network analysis measures them (Leifeld, "Discourse network
 * analysis", in The Oxford Handbook of Political Networks, 2017): agreement counts the things on which two took the same
 * side, disagreement those on which they took opposite sides.
 */

const measures = [
  ["subtract", "Agreement minus disagreement"],
  ["agree", "Agreement"],
  ["differ", "Disagreement"],
];

const scalings = [
  ["none", "Number of shared sides"],
  ["average", "Per average activity of the two"],
  ["jaccard", "Share of all sides either took"],
  ["cosine", "Cosine of the two"],
];

/** Each actor's set of "+concept" and "-concept". */
function sidesTaken(rows) {
  const taken = new Map();
  for (const row of rows) {
    if (!taken.has(row.actor)) taken.set(row.actor, new Set());
    for (const concept of concepts(row)) taken.get(row.actor).add((row.stance === "oppose" ? "-" : "+") + concept);
  }
  return taken;
}

const opposite = (entry) => (entry[0] === "+" ? "-" : "+") + entry.slice(1);

/** One pair: what they share, what divides them, and the value under a measure and a scaling. */
function edge(a, b, takenA, takenB, measure, scaling) {
  const shared = [...takenA].filter((entry) => takenB.has(entry));
  const divided = [...takenA].filter((entry) => takenB.has(opposite(entry)));
  const raw = {
    subtract: shared.length - divided.length,
    agree: shared.length,
    differ: divided.length,
  }[measure];
  const either = new Set([...takenA, ...takenB].map((entry) => entry.slice(1))).size;
  const divisor = {
    none: 1,
    average: (takenA.size + takenB.size) / 2,
    jaccard: either,
    cosine: Math.sqrt(takenA.size * takenB.size),
  }[scaling];
  return { source: a, target: b, shared, divided, value: raw / divisor };
}

/** All pairs among `actors` whose value is not nought; of disagreement the value is drawn as negative. */
function edgesOf(rows, actors, measure, scaling) {
  const taken = sidesTaken(rows);
  const edges = [];
  for (let i = 0; i < actors.length; i++) {
    for (let j = i + 1; j < actors.length; j++) {
      const each = edge(actors[i], actors[j], taken.get(actors[i]), taken.get(actors[j]), measure, scaling);
      if (measure === "differ") each.value = -each.value;
      if (each.value !== 0) edges.push(each);
    }
  }
  return edges;
}
