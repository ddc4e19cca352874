/**
 * Pairs of actors by the sides they share, as discourse network analysis measures them (Leifeld, "Discourse network
 * analysis", in The Oxford Handbook of Political Networks, 2017): agreement counts the things on which two took the same
 * side, disagreement those on which they took opposite sides. Who took both sides of a thing is on neither.
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

const bothSides = 0;

/** For each concept who took which side: Map(concept → Map(actor → 1, -1 or `bothSides`)). */
function sidesOfConcepts(rows) {
  const taken = new Map();
  for (const row of rows) {
    const sign = row.taken === "oppose" ? -1 : 1;
    for (const concept of concepts(row)) {
      let actors = taken.get(concept);
      if (!actors) taken.set(concept, (actors = new Map()));
      const before = actors.get(row.actor);
      actors.set(row.actor, before === undefined || before === sign ? sign : bothSides);
    }
  }
  return taken;
}

/** How many things each actor took a side on. */
function activityOf(taken) {
  const activity = new Map();
  for (const actors of taken.values()) {
    for (const [actor, sign] of actors) if (sign !== bothSides) activity.set(actor, (activity.get(actor) || 0) + 1);
  }
  return activity;
}

/**
 * All pairs among `actors` whose value under a measure and a scaling is not nought; of disagreement the value is negative.
 * `shared` and `divided` are the concepts. Goes through the concepts, of which most have few actors, not through the pairs.
 */
function edgesOf(taken, actors, measure, scaling) {
  const place = new Map(actors.map((actor, i) => [actor, i]));
  const pairs = new Map();
  for (const [concept, sides] of taken) {
    const here = [];
    for (const [actor, sign] of sides) if (sign !== bothSides && place.has(actor)) here.push([place.get(actor), sign]);
    here.sort((a, b) => a[0] - b[0]);
    for (let i = 0; i < here.length; i++) {
      for (let j = i + 1; j < here.length; j++) {
        const key = here[i][0] * actors.length + here[j][0];
        let pair = pairs.get(key);
        if (!pair) pairs.set(key, (pair = { source: actors[here[i][0]], target: actors[here[j][0]], shared: [], divided: [] }));
        (here[i][1] === here[j][1] ? pair.shared : pair.divided).push(concept);
      }
    }
  }
  const activity = activityOf(taken);
  const edges = [...pairs.values()];
  edges.forEach((each) => (each.value = valueOf(each, activity.get(each.source), activity.get(each.target), measure, scaling)));
  return edges.filter((each) => each.value !== 0);
}

function valueOf({ shared, divided }, one, other, measure, scaling) {
  const raw = { subtract: shared.length - divided.length, agree: shared.length, differ: -divided.length }[measure];
  const divisor = {
    none: 1,
    average: (one + other) / 2,
    jaccard: one + other - shared.length - divided.length,
    cosine: Math.sqrt(one * other),
  }[scaling];
  return raw / divisor;
}
