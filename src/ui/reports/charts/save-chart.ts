const SCALE = 2; // pixels per point, for sharp charts in documents

function hand(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the download may not have started yet
}

/** Copies an SVG with computed styles as attributes, so that it needs no style sheet. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const [from, to] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [at, element] of from.entries()) {
    const { fill, stroke, strokeWidth, font } = getComputedStyle(element);
    const target = to[at];
    if (!(target instanceof SVGElement)) continue;
    target.setAttribute('fill', fill);
    target.setAttribute('stroke', stroke);
    target.setAttribute('stroke-width', strokeWidth);
    if (element.tagName === 'text') target.style.font = font;
  }
  return copy;
}

/** Downloads a chart as SVG or PNG. */
export function saveChart(svg: SVGSVGElement, name: string, form: 'svg' | 'png'): void {
  const text = new XMLSerializer().serializeToString(standalone(svg));
  const drawing = new Blob([text], { type: 'image/svg+xml' });
  if (form === 'svg') {
    hand(drawing, `${name}.svg`);
    return;
  }
  const picture = new Image();
  const address = URL.createObjectURL(drawing);
  picture.onload = () => {
    const { width, height } = svg.getBoundingClientRect();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    const paper = canvas.getContext('2d');
    if (paper === null) return;
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(address);
    canvas.toBlob((blob) => blob && hand(blob, `${name}.png`), 'image/png');
  };
  picture.src = address;
}
