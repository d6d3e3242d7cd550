import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { reportWords } from '../reports-words.ts';

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
function saveChart(svg: SVGSVGElement, name: string, form: 'svg' | 'png'): void {
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

type Plots = typeof import('@observablehq/plot');

interface ChartProps {
  readonly name: string; // file name
  readonly draw: (plot: Plots) => SVGSVGElement | HTMLElement;
  readonly table: () => ComponentChildren; // the table alternative, rendered when opened
}

/** Yields to the event loop, so that the page stays responsive. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** A chart hidden from screen readers, with a table alternative. */
export function Chart({ name, draw, table }: ChartProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let current = true;
    void import('@observablehq/plot').then(async (plot) => {
      await nextTask();
      if (!current || frame.current === null) return;
      const drawn = draw(plot);
      for (const style of drawn.querySelectorAll('style')) style.remove(); // our style sheet has these rules
      drawn.setAttribute('aria-hidden', 'true');
      drawn.removeAttribute('aria-label');
      frame.current.replaceChildren(drawn);
    });
    return () => {
      current = false;
    };
  }, [draw]);
  const save = (form: 'svg' | 'png') => () => {
    const svg = frame.current?.querySelector('svg');
    if (svg) saveChart(svg, name, form);
  };
  return (
    <div class="chart">
      <div ref={frame} class="frame" aria-hidden="true" />
      <div class="actions tight no-print">
        <Action look="plain" words={reportWords('chart.svg')} onPress={save('svg')} />
        <Action look="plain" words={reportWords('chart.png')} onPress={save('png')} />
      </div>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{reportWords('table')}</summary>
        {open && table()}
      </details>
    </div>
  );
}
