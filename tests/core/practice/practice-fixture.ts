import type { SceneDrill } from '../../../src/core/practice/drill.ts';
import type { FirstTry, TryResult } from '../../../src/core/practice/first-try.ts';

/** A line of one person, with nothing closed. */
export const drillOf = (
  kind: SceneDrill['kind'],
  who: string,
  rest: Partial<SceneDrill> = {},
): SceneDrill => ({
  id: `${kind}-${who}`,
  scenario: `with-${who}`,
  beat: 'B1',
  kind,
  held: false,
  place: 'A room.',
  who,
  line: [{ who, text: 'It is what it is.' }],
  marked: false,
  notNow: { say: [], words: [] },
  silence: kind === 'stop',
  reactions: { strong: 'A nod.', closed: '“Sure.”', judging: '“Okay.”' },
  others: { strong: ['What is it like?'], weak: ['Is it?'] },
  remarks: {},
  minor: false,
  ...rest,
});

/** A first try that was typed. */
export const tryOf = (
  { scenario, id, kind }: SceneDrill,
  day: number,
  result: TryResult,
): FirstTry => ({
  day,
  kind,
  moment: `${scenario}/${id}`,
  by: 'typed',
  result,
  reader: '8',
});
