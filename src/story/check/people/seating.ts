import { MAIN_VIEW } from '../../../core/scenario/line/setting.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { problemAt, type StoryProblem } from '../../problem.ts';
import type { Outline, OutlineLine } from '../../source/outline.ts';
import type { KnownPictures } from './picture.ts';

/** What a narrated line says of a body, and the tag that shows it. */
const TOLD = [
  ['sits', /\bsits (?:down|on|beside)\b|\bsits[.,]|\btakes the chair\b/],
  ['stands', /\b(?:gets|stands) up\b|\bon (?:his|her|their) feet\b|\bto (?:his|her|their) feet\b/],
] as const;

/** Whether a sentence begins with somebody of the cast who is drawn in one way only, or nobody of it. */
const isOfAnother = (text: string, { cast }: Scenario, both: readonly string[]): boolean =>
  cast.some(
    ({ id, name }) =>
      !both.includes(id) && (text.startsWith(`{${id}}`) || text.startsWith(`${name} `)),
  );

/** Finds words of somebody who sits down or gets up that no picture follows. */
function checkTold(line: OutlineLine, scenario: Scenario, both: readonly string[]) {
  const { text, tags } = line;
  if (tags.who !== undefined) return [];
  const sentences = text.split(/(?<=[.,:;]) /).filter((one) => !isOfAnother(one, scenario, both));
  return TOLD.flatMap(([tag, pattern]): readonly StoryProblem[] => {
    const words = sentences.map((one) => pattern.exec(one)?.[0]).find((one) => one !== undefined);
    if (words === undefined || tags.sits.length + tags.stands.length > 0) return [];
    const message = `“${words}” is told, and the picture stays as it was.`;
    const fix = `Add “# ${tag}: …” with who it is, one of: ${both.join(', ')}.`;
    return [problemAt(line, 'seating-denied', message, fix)];
  });
}

/** Finds people who are told to sit or stand and are drawn in one way only. */
const checkDrawn = (line: OutlineLine, drawn: readonly string[], both: readonly string[]) =>
  [...line.tags.sits, ...line.tags.stands]
    .filter((id) => drawn.includes(id) && !both.includes(id))
    .map((id) => {
      const message = `“${id}” is drawn in one way only, sitting or standing.`;
      return problemAt(
        line,
        'one-body',
        message,
        'Leave the tag out, or have them drawn both ways.',
      );
    });

function checkDoor({ file, line, tags }: OutlineLine, states: readonly string[]) {
  const { door } = tags;
  if (door === undefined || door === MAIN_VIEW || states.includes(door)) return [];
  const message = `“# door: ${door}” names a state in which no door of the place is drawn.`;
  const fix = `Write one of: ${[MAIN_VIEW, ...states].join(', ')}.`;
  return [problemAt({ file, line }, 'unknown-door', message, fix)];
}

/** Checks that the picture follows who sits, who stands and which door is open. An ending has a picture of its own. */
export function checkSeating(
  outline: Outline,
  scenario: Scenario,
  known: KnownPictures | undefined,
): readonly StoryProblem[] {
  const drawn = known?.people.get(scenario.place);
  if (known === undefined || drawn === undefined) return []; // the words stand alone
  const cast = scenario.cast.map(({ id }) => id);
  const both = (known.seatings?.get(scenario.place) ?? []).filter((id) => cast.includes(id));
  const doors = known.doors?.get(scenario.place) ?? [];
  const states = [...new Set(doors.map((door) => door.replace(/^.*\//, '')))];
  return outline.parts.flatMap(({ head, lines }) =>
    lines.flatMap((line) => [
      ...(head?.type === 'ending' || both.length === 0 ? [] : checkTold(line, scenario, both)),
      ...checkDrawn(line, drawn, both),
      ...checkDoor(line, states),
    ]),
  );
}
