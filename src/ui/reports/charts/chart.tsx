import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { reportWords } from '../reports-words.ts';
import { saveChart } from './save-chart.ts';

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
