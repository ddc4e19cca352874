/**
 * Finds a place for each node's name where it covers neither another name nor a node: below, above, right or left of it. The
 * most active node comes first. One whose name has no place has its code there, and one without a place for that shows its
 * name when it is pointed at.
 */
function placeLabels(nodes, words, frame) {
  const boxes = nodes.map((node) => {
    const radius = nodeRadius(node);
    return { left: node.left - radius, right: node.left + radius, top: node.top - radius, bottom: node.top + radius };
  });
  const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const inside = (box) => box.left >= 2 && box.right <= frame.width - 2 && box.top >= 2 && box.bottom <= frame.height - 2;
  const places = new Map();
  const order = nodes.slice().sort((a, b) => b.size - a.size || d3.ascending(a.code, b.code));
  for (const node of order) {
    const radius = nodeRadius(node);
    const own = boxes[nodes.indexOf(node)];
    const around = (text) => {
      const width = 7 * text.length;
      return [
        { text, width, x: node.left, y: node.top + radius + 14, anchor: "middle", left: node.left - width / 2 },
        { text, width, x: node.left, y: node.top - radius - 5, anchor: "middle", left: node.left - width / 2 },
        { text, width, x: node.left + radius + 4, y: node.top + 4, anchor: "start", left: node.left + radius + 4 },
        { text, width, x: node.left - radius - 4, y: node.top + 4, anchor: "end", left: node.left - radius - 4 - width },
      ];
    };
    const candidates = [...around(words(node)), ...around(holderCode(node.code))];
    const chosen = candidates.find((each) => {
      const box = { left: each.left, right: each.left + each.width, top: each.y - 12, bottom: each.y + 4 };
      if (!inside(box) || boxes.some((other) => other !== own && overlap(box, other))) return false;
      each.box = box;
      return true;
    });
    if (!chosen) continue;
    boxes.push(chosen.box);
    places.set(node.code, chosen);
  }
  return places;
}
