import type { Mood } from '../../../core/scenario/line/line.ts';
import { MAIN_VIEW } from '../../../core/scenario/line/setting.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { problemAt, type StoryProblem } from '../../problem.ts';
import type { Outline, OutlineLine, OutlinePart } from '../../source/outline.ts';
import type { KnownPictures } from './picture.ts';

/** Moods that are never seen from close by. */
const NOT_CLOSE: readonly Mood[] = ['wary', 'annoyed'];

const CLOCK = /\bclock\b[^.]*?\b(\d{1,2}):(\d{2})\b/i;
const TOLD_TIME = /\b(?:it is|calls?(?: [^.]{1,24})? at|call, at) (\d{1,2}):(\d{2})\b/i;

/** Compares two times on the face of a clock, where 21:40 is 9:40. */
const isShown = (time: string, hours: number, minutes: number): boolean => {
  const [hour, minute] = time.split(':').map(Number);
  return hour !== undefined && hour % 12 === hours % 12 && minute === minutes;
};

function checkPlace({ file, line, tags }: OutlineLine, views: readonly string[], place: string) {
  if (tags.place === undefined || views.includes(tags.place)) return [];
  const message = `“# place: ${tags.place}” names a view of “${place}” that nobody has drawn.`;
  const fix = `Write one of: ${views.join(', ')}.`;
  return [problemAt({ file, line }, 'unknown-view', message, fix)];
}

function checkClose({ file, line, tags }: OutlineLine): readonly StoryProblem[] {
  if (!tags.close || tags.mood === undefined || !NOT_CLOSE.includes(tags.mood)) return [];
  const message = `A face that is ${tags.mood} is shown from close by.`;
  const fix = 'Take “# shot: close” off the line: fear and anger keep their distance.';
  return [problemAt({ file, line }, 'close-of-fear', message, fix)];
}

function checkClock({ file, line, text, tags }: OutlineLine): readonly StoryProblem[] {
  const [, hours, minutes] = CLOCK.exec(tags.who === undefined ? text : '') ?? [];
  if (hours === undefined || minutes === undefined) return [];
  const isToldRight = tags.time !== undefined && isShown(tags.time, Number(hours), Number(minutes));
  if (isToldRight) return [];
  const message = `The clock shows ${hours}:${minutes} in words, and ${tags.time ?? 'what it showed before'} in the picture.`;
  const fix = 'Add “# time: …” to the line, in 24 hours, as 21:40.';
  return [problemAt({ file, line }, 'clock-denied', message, fix)];
}

/** Checks the lines of a beat that tell the time against what clocks show by then. */
function checkToldTime({ head, lines }: OutlinePart): readonly StoryProblem[] {
  if (head?.type === 'ending') return []; // told of days and hours; its picture has a time of its own
  let shown: string | undefined;
  return lines.flatMap(({ file, line, text, tags }): readonly StoryProblem[] => {
    shown = tags.time ?? shown;
    const [, hours, minutes] = TOLD_TIME.exec(tags.who === undefined ? text : '') ?? [];
    if (hours === undefined || minutes === undefined || CLOCK.test(text)) return [];
    if (shown !== undefined && isShown(shown, Number(hours), Number(minutes))) return [];
    const message = `It is ${hours}:${minutes} in words, and ${shown ?? 'what it was before'} in the picture.`;
    const fix = 'Add “# time: …” to the line, in 24 hours, as 21:40.';
    return [problemAt({ file, line }, 'clock-denied', message, fix)];
  });
}

/** Checks that the picture can follow the words: views that are drawn, clocks that agree, no close view of fear. */
export function checkViews(
  outline: Outline,
  { place }: Scenario,
  known: KnownPictures | undefined,
): readonly StoryProblem[] {
  const views = known?.views?.get(place); // none for a place without pictures: its words stand alone
  return outline.parts.flatMap((part) => [
    ...part.lines.flatMap((line) => [
      ...(views === undefined ? [] : checkPlace(line, [MAIN_VIEW, ...views], place)),
      ...checkClose(line),
      ...checkClock(line),
    ]),
    ...checkToldTime(part),
  ]);
}
