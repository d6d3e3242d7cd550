import type { Process } from '../../../core/reply/process.ts';
import { words } from '../debrief-words.ts';

interface ProcessListProps {
  readonly process: Process;
}

/** How the learner asked, in counts: beside the levels, never in them. */
export function ProcessList({ process }: ProcessListProps) {
  const { typed, questions, open, stacked, inARow, repeated } = process;
  return (
    <section class="row wide" aria-labelledby="process-h">
      <div class="cue">
        <h2 id="process-h">{words('process')}</h2>
        <p>{words('process.note')}</p>
      </div>
      <ul>
        <li>{words('process.open', { open, questions, typed })}</li>
        <li>{words('process.row', { count: inARow })}</li>
        <li>{words('process.stacked', { count: stacked })}</li>
        {repeated !== undefined && <li>{words('process.repeated', { line: repeated })}</li>}
      </ul>
    </section>
  );
}
