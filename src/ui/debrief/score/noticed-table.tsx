import { TableHead } from '../../kit/table-head.tsx';
import '../../style/table.css';
import { boardEntries } from '../../../core/run/board-entries.ts';
import type { NotebookEntry, SessionState } from '../../../core/run/state.ts';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';

/** Describes where an item was met, whether it was pinned, and its column. */
function standingOf(entry: NotebookEntry, state: SessionState): string {
  const { observation, pinned, beat } = entry;
  const place = state.placements[observation.id] ?? 'unknown';
  const sorted = state.filed !== undefined && boardEntries(state).includes(entry);
  return [
    debriefWords('noticed.moment', { number: beat }),
    ...(pinned ? [debriefWords('noticed.pinned')] : []),
    ...(sorted ? [debriefWords('noticed.placed', { place })] : []),
  ].join(', ');
}

/** Returns the trainee's explanation of an item. */
function readingOf({ reading }: NotebookEntry): string | undefined {
  if (reading === undefined) return undefined;
  if (reading.from === 'withheld') return debriefWords('noticed.withheld');
  return debriefWords(reading.from === 'self' ? 'noticed.own' : 'noticed.picked', {
    text: reading.text,
  });
}

/** Table of everything noticed, with the reason to slow down and ordinary explanations. */
export function NoticedTable({ state }: { readonly state: SessionState }) {
  const spoken = useSpoken();
  if (state.notebook.length === 0) return null;
  return (
    <section class="row" aria-labelledby="noticed-h">
      <div class="cue">
        <h2 id="noticed-h">{debriefWords('noticed')}</h2>
        <p>{debriefWords('noticed.note')}</p>
      </div>
      <table class="grid-table stackable">
        <TableHead
          columns={(['seen', 'slow', 'also'] as const).map((one) => debriefWords(`noticed.${one}`))}
        />
        <tbody>
          {state.notebook.map((entry) => (
            <tr key={entry.observation.id}>
              <th scope="row">
                <span {...spoken}>{entry.observation.seen}</span>
                <small>{standingOf(entry, state)}</small>
              </th>
              <td data-h={debriefWords('noticed.slow.short')}>
                <span {...spoken}>{entry.observation.slowDown}</span>
              </td>
              <td data-h={debriefWords('noticed.also.short')}>
                <span {...spoken}>{entry.observation.readings.join(' · ')}</span>
                {readingOf(entry) && <span class="mine">{readingOf(entry)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
