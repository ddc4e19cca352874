/** Saves a drawing as a file of its own: SVG for editing, PNG for a slide. */

const drawnProperties = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linejoin", "font-family", "font-size", "font-weight", "text-anchor", "paint-order", "opacity"];

/** The drawing with its looks written into it, since the page's style does not travel with it. */
function standalone(svg) {
  const copy = svg.cloneNode(true);
  const originals = [svg, ...svg.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
    const style = getComputedStyle(originals[i]);
    drawnProperties.forEach((name) => element.setAttribute(name, style.getPropertyValue(name)));
    ["tabindex", "role", "class", "style"].forEach((name) => element.removeAttribute(name));
  });
  const [, , width, height] = svg.getAttribute("viewBox").split(",").map(Number);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  ground.setAttribute("width", width);
  ground.setAttribute("height", height);
  ground.setAttribute("fill", getComputedStyle(svg).backgroundColor);
  copy.prepend(ground);
  return { words: new XMLSerializer().serializeToString(copy), width, height };
}

function savePicture(svg, name, kind) {
  const { words, width, height } = standalone(svg);
  if (kind === "svg") return save(new Blob([words], { type: "image/svg+xml" }), name + ".svg");
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement("canvas");
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(blob, name + ".png"));
  };
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(words);
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
