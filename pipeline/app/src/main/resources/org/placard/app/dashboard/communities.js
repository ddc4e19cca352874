/**
 * Camps: groups of actors that agree among themselves and differ from others. Joins two groups as long as that raises the
 * modularity of a network with signs (Gómez, Jensen and Arenas, "Analysis of community structure in networks of correlated
 * data", Physical Review E 80, 2009), the greatest rise first (Clauset, Newman and Moore 2004).
 */
function communitiesOf(codes, edges) {
  const place = new Map(codes.map((code, i) => [code, i]));
  const size = codes.length;
  const gain = Array.from({ length: size }, () => new Float64Array(size));
  const total = { plus: 0, minus: 0 };
  const strength = { plus: new Float64Array(size), minus: new Float64Array(size) };
  for (const { source, target, value } of edges) {
    const kind = value > 0 ? "plus" : "minus";
    const [i, j] = [place.get(source), place.get(target)];
    total[kind] += Math.abs(value);
    strength[kind][i] += Math.abs(value);
    strength[kind][j] += Math.abs(value);
    gain[i][j] += value;
    gain[j][i] += value;
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      if (total.plus) gain[i][j] -= (strength.plus[i] * strength.plus[j]) / (2 * total.plus);
      if (total.minus) gain[i][j] += (strength.minus[i] * strength.minus[j]) / (2 * total.minus);
    }
  }
  let groups = codes.map((code, i) => ({ at: i, codes: [code] }));
  for (;;) {
    let best = null;
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const rise = gain[groups[a].at][groups[b].at];
        if (rise > 1e-9 && (!best || rise > best.rise + 1e-12)) best = { rise, a, b };
      }
    }
    if (!best) break;
    const [kept, gone] = [groups[best.a], groups[best.b]];
    for (let k = 0; k < size; k++) {
      gain[kept.at][k] += gain[gone.at][k];
      gain[k][kept.at] = gain[kept.at][k];
    }
    kept.codes.push(...gone.codes);
    groups = groups.filter((each) => each !== gone);
  }
  return groups.map((each) => each.codes).sort((a, b) => b.length - a.length || place.get(a[0]) - place.get(b[0]));
}
