/**
 * Puts things that resemble each other side by side: average-linkage clustering, then the order of the tree's leaves
 * that makes the sum of distances between neighbours smallest (Bar-Joseph, Gifford and Jaakkola, "Fast optimal leaf
 * ordering for hierarchical clustering", Bioinformatics 17, 2001). Deterministic: ties go to the earlier item.
 */

/** Distance of two rows of sides (1 for, -1 against, 0 none): 0 always together, 1 nothing shared, 2 always apart. */
function sideDistance(a, b) {
  let either = 0;
  let agreement = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] || b[i]) either++;
    agreement += a[i] * b[i];
  }
  return either ? 1 - agreement / either : 1;
}

function distances(rows) {
  return rows.map((a) => rows.map((b) => (a === b ? 0 : sideDistance(a, b))));
}

/** Average-linkage tree over a matrix of distances: leaves {leaf}, nodes {left, right, height}; all with `leaves`. */
function cluster(matrix) {
  const nodes = matrix.map((_, i) => ({ leaf: i, leaves: [i], height: 0 }));
  const between = matrix.map((row) => row.slice());
  let alive = matrix.map((_, i) => i);
  while (alive.length > 1) {
    let best = [alive[0], alive[1]];
    for (let i = 0; i < alive.length; i++) {
      for (let j = i + 1; j < alive.length; j++) {
        if (between[alive[i]][alive[j]] < between[best[0]][best[1]] - 1e-12) best = [alive[i], alive[j]];
      }
    }
    const [a, b] = best;
    const [left, right] = [nodes[a], nodes[b]];
    const height = between[a][b];
    alive = alive.filter((each) => each !== b);
    for (const other of alive) {
      const mean =
        (between[a][other] * left.leaves.length + between[b][other] * right.leaves.length) /
        (left.leaves.length + right.leaves.length);
      between[a][other] = mean;
      between[other][a] = mean;
    }
    nodes[a] = { left, right, height, leaves: [...left.leaves, ...right.leaves] };
  }
  return nodes[alive[0]];
}

/** The tree's leaves in the optimal order. */
function optimalOrder(tree, matrix) {
  const size = matrix.length;
  // cost[i][j]: least cost of an order of the smallest subtree with both i and j that begins with i and ends with j
  const cost = matrix.map(() => new Float64Array(size));
  const from = matrix.map(() => new Array(size).fill(null));

  function solve(node) {
    if (node.leaf !== undefined) return;
    solve(node.left);
    solve(node.right);
    for (const first of node.left.leaves) {
      const inner = endsOpposite(node.left, first);
      const through = new Map();
      for (const l of node.right.leaves) {
        let best = Infinity;
        let via = -1;
        for (const k of inner) {
          const value = cost[first][k] + matrix[k][l];
          if (value < best - 1e-12) [best, via] = [value, k];
        }
        through.set(l, [best, via]);
      }
      for (const last of node.right.leaves) {
        let best = Infinity;
        let join = null;
        for (const l of endsOpposite(node.right, last)) {
          const [value, k] = through.get(l);
          if (value + cost[l][last] < best - 1e-12) [best, join] = [value + cost[l][last], [k, l]];
        }
        cost[first][last] = cost[last][first] = best;
        from[first][last] = join;
        from[last][first] = [join[1], join[0]];
      }
    }
  }

  /** Where an order of `node` may end that begins at `leaf`: in the other child. */
  function endsOpposite(node, leaf) {
    if (node.leaf !== undefined) return [leaf];
    return node.left.leaves.includes(leaf) ? node.right.leaves : node.left.leaves;
  }

  function unfold(first, last) {
    if (first === last) return [first];
    const [k, l] = from[first][last];
    return [...unfold(first, k), ...unfold(l, last)];
  }

  solve(tree);
  if (tree.leaf !== undefined) return [tree.leaf];
  let best = [tree.left.leaves[0], tree.right.leaves[0]];
  for (const first of tree.left.leaves) {
    for (const last of tree.right.leaves) {
      if (cost[first][last] < cost[best[0]][best[1]] - 1e-12) best = [first, last];
    }
  }
  return unfold(...best);
}

/** Beyond this many items the page keeps the tree's own order: it would wait too long for the optimal one. */
const optimalLimit = 200;

/**
 * Orders the rows of a table of sides.
 * Returns the rows' indexes in order and, for each place but the first, whether a new bloc begins there.
 */
function seriate(rows) {
  if (rows.length < 2) return { order: rows.map((_, i) => i), breaks: rows.map(() => false) };
  const matrix = distances(rows);
  const tree = cluster(matrix);
  let order = rows.length <= optimalLimit ? optimalOrder(tree, matrix) : tree.leaves;
  const weight = (half) => d3.sum(half, (i) => d3.sum(rows[i], Math.abs));
  const middle = order.length >> 1;
  if (weight(order.slice(-middle)) > weight(order.slice(0, middle))) order = order.slice().reverse();
  const blocOf = new Map();
  blocs(tree).forEach((leaves, bloc) => leaves.forEach((leaf) => blocOf.set(leaf, bloc)));
  return { order, breaks: order.map((leaf, i) => i > 0 && blocOf.get(leaf) !== blocOf.get(order[i - 1])) };
}

/** A bloc is a largest branch whose two halves agree more than they differ or have nothing to do with each other. */
function blocs(node, height = 0.95) {
  if (node.leaf !== undefined || node.height <= height) return [node.leaves];
  return [...blocs(node.left, height), ...blocs(node.right, height)];
}
