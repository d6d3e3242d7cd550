import type { Levels } from '../../../core/scenario/beat.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SourceSpot } from '../../problem.ts';
import type { Outline } from '../../source/outline.ts';

/** Words that somebody reads, where an author wrote them. */
export interface WrittenText {
  readonly spot: SourceSpot | { readonly file: string };
  readonly at?: string; // key path in scenario.json
  readonly text: string;
  readonly spoken: boolean; // by the learner or by somebody of the cast
  readonly weak: boolean; // a line rated 0 or 1, or what is said of it
}

const WEAK_MOST = 1;

const isWeak = (levels: Levels): boolean =>
  Object.values(levels).some((level) => level <= WEAK_MOST);

/** What is read of a story: lines, what the picture shows, hints, options and the sentences on them. */
export const wordsInStory = ({ parts }: Outline): readonly WrittenText[] =>
  parts.flatMap(({ head, file, line, lines, options }) => {
    const heading = head?.type === 'beat' ? [head.hint?.text, head.typed] : [head?.title];
    return [
      ...heading.flatMap((text) =>
        text === undefined ? [] : [{ spot: { file, line }, text, spoken: false, weak: false }],
      ),
      ...lines.flatMap((spot) => {
        const told = { spot, text: spot.text, spoken: spot.tags.who !== undefined, weak: false };
        const { notice } = spot.tags;
        return [told, ...(notice === undefined ? [] : [{ ...told, text: notice, spoken: false }])];
      }),
      ...options.flatMap((spot) => {
        const { text, goesOn, levels, whys = {}, dilemma, unrated, keep } = spot.option;
        const weak = isWeak(levels);
        const said = [...Object.values(whys), dilemma, unrated, keep].filter(
          (one) => one !== undefined,
        );
        const spoken = [text, goesOn].filter((one) => one !== undefined);
        return [
          ...spoken.map((one) => ({ spot, text: one, spoken: true, weak })),
          ...said.map((one) => ({ spot, text: one, spoken: false, weak })),
        ];
      }),
    ];
  });

/** Every text in a value of scenario.json, with its key path. Ids and names of files hold no words. */
function textsIn(value: unknown, at: string): readonly { at: string; text: string }[] {
  if (typeof value === 'string') return value.includes(' ') ? [{ at, text: value }] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) =>
    textsIn(one, Array.isArray(value) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`),
  );
}

/** What is read of scenario.json: card, caption, items, notes, debrief. */
export function wordsInScenario(scenario: Scenario, file: string): readonly WrittenText[] {
  const { tellings, packs: _packs, cast: _cast, ...rest } = scenario;
  const notes = Object.entries(tellings).flatMap(([telling, all]) =>
    all.flatMap((note, index) =>
      textsIn({ text: note.text, why: note.why }, `tellings.${telling}[${index}]`).map((one) => ({
        ...one,
        weak: isWeak(note.levels),
      })),
    ),
  );
  const others = textsIn(rest, '').map((one) => ({ ...one, weak: false }));
  return [...others, ...notes].map((one) => ({ ...one, spot: { file }, spoken: false }));
}
