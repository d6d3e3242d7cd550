import type { ComparedMoment, MomentSide } from '../../../group/views/compare-rooms.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { letterOf } from '../letter.ts';
import { momentWords } from '../moment-words.ts';
import { compareWords } from './compare-words.ts';

interface MomentTableProps {
  readonly moment: ComparedMoment;
  readonly changed: boolean; // its words differ between the two versions
}

/** One moment: each line with its votes in both rooms, and the line each room went on with. */
export function MomentTable({ moment, changed }: MomentTableProps) {
  const { name, heard, options, sides } = moment;
  return (
    <section class="compared">
      <h2>{momentWords(name)}</h2>
      {heard !== undefined && (
        <p>
          <SpeechText text={heard} />
        </p>
      )}
      {changed && <p class="note">{compareWords('words-differ')}</p>}
      <table class="grid-table">
        <TableHead columns={[compareWords('line'), compareWords('a'), compareWords('b')]} />
        <tbody>
          {options.map(({ id, text }, place) => (
            <tr key={id}>
              <th scope="row">
                {letterOf(place)} <SpeechText text={text} />
              </th>
              {sides.map((side, at) => (
                <td key={at}>
                  {side && side.votes > 0 && (side.counts[id] ?? 0)}
                  {side?.option === id && <b> {compareWords('said')}</b>}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{compareWords('all')}</th>
            {sides.map((side, at) => (
              <td key={at}>{sideWords(side)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** Says how a room answered in all, or why there are no figures. */
function sideWords(side: MomentSide | undefined): string {
  if (side === undefined) return compareWords('never');
  if (side.skipped) return compareWords('skipped');
  if (side.votes === 0) return compareWords('few');
  return compareWords('votes', { votes: side.votes, passed: side.passed });
}
