import type { ScenarioFolder } from '../folder/scenario-folder.ts';
import { answersIn } from './answers.ts';
import { forgetInSheet, forgetInStory } from './forget-answer.ts';
import { type JsonPath, jsonFaultLine, setJson } from './json-edit.ts';
import { countedCard, renumberMoments } from './renumber-moments.ts';
import { editStories } from './story-edit.ts';
import {
  endOfWords,
  isAskedIn,
  type KnotMoment,
  knotsIn,
  momentIn,
  redirected,
  startOfHeading,
  waysOf,
} from './story-knots.ts';

type DraftTexts = ScenarioFolder['files'];

const linesOf = (files: DraftTexts): readonly string[] => (files['story.ink'] ?? '').split('\n');

const idsIn = (story: string): readonly string[] =>
  [...story.matchAll(/#\s*beat:\s*([\w-]+)/g)].map(([, id = '']) => id);

/** Tells whether a moment is written in one part alone, and no rule asks for that part. */
function standsAlone(lines: readonly string[], { here, id }: KnotMoment): boolean {
  const own = idsIn(lines.join('\n')).filter((one) => one === id || one.startsWith(`${id}-`));
  return own.length === 1 && !lines.some((raw) => isAskedIn(raw, here.name));
}

/** Finds where a sheet speaks of a moment alone: a field of its name, or an entry of a list that is for it. */
function spokenAt(value: unknown, id: string, path: JsonPath = []): readonly JsonPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const isOf = (one: unknown) => one === id || (one as { beat?: unknown } | null)?.beat === id;
  if (Array.isArray(value))
    return value.flatMap((one, at) =>
      isOf(one) ? [[...path, at]] : spokenAt(one, id, [...path, at]),
    );
  return Object.entries(value).flatMap(([name, one]) =>
    name === id || name.startsWith(`${id}-`)
      ? [[...path, name]]
      : spokenAt(one, id, [...path, name]),
  );
}

/** Takes out of a sheet what it says of a moment. One that cannot be read stays. */
const forgetMoment = (sheet: string, id: string): string =>
  jsonFaultLine(sheet) === undefined
    ? spokenAt(JSON.parse(sheet), id).reduceRight(
        (now, path) => setJson(now, path, undefined),
        sheet,
      )
    : sheet;

/** Counts later moments one down; pauses and turns beside them have numbers of their own, and so have those in front. */
const countedDown =
  ({ id, number: gone }: KnotMoment) =>
  (number: number) =>
    id.startsWith('B') && number > gone ? number - 1 : number;

/**
 * Finds the moment of a knot that can be taken out: it is written in one part, no rule asks for it, something leads on
 * from it, and no two others would have one number afterwards.
 */
function momentToDrop(lines: readonly string[], knot: string): KnotMoment | undefined {
  const place = momentIn(lines, knot);
  if (place === undefined || !standsAlone(lines, place)) return undefined;
  const left = [...new Set(idsIn(lines.join('\n')))].filter((id) => id !== place.id);
  const counted = left.map((id) =>
    id.replace(/\d+/, (number) => String(countedDown(place)(Number(number)))),
  );
  return new Set(counted).size === left.length ? place : undefined;
}

/**
 * Takes the moment of a knot out of a draft, in every language, with its answers and what the sheets say of it: what
 * led there leads on to where most of its answers led. Later moments count one down.
 */
function withoutMoment(files: DraftTexts, place: KnotMoment): DraftTexts {
  const lines = linesOf(files);
  const { here, id, next } = place;
  const [from, to] = [startOfHeading(lines, here), endOfWords(lines, here)];
  const answers = answersIn(lines.join('\n')).filter(
    ({ line }) => line > here.first && line <= here.end,
  );
  const stories = editStories(files, (text) => {
    const led = text.split('\n').toSpliced(from, to - from);
    const left = led.map((raw) => redirected(raw, here.name, next)).join('\n');
    return answers.reduce(forgetInStory, left);
  });
  const changed = Object.entries(stories).map(([file, text]) => {
    if (!file.endsWith('.json')) return [file, renumberMoments(file, text, countedDown(place))];
    const sheet = answers.reduce((now, one) => forgetInSheet(now, one.id), text);
    const forgotten = renumberMoments(file, forgetMoment(sheet, id), countedDown(place));
    const isCard = id.startsWith('B') && file.startsWith('scenario.');
    return [file, isCard ? countedCard(forgotten, -1) : forgotten];
  });
  return Object.fromEntries(changed);
}

/** Finds two moments that follow each other, of which a way can only lead through both. */
function pairIn(lines: readonly string[], knot: string, by: -1 | 1) {
  const knots = knotsIn(lines);
  const before = knots.find(
    (one) => new Set(waysOf(lines, one)).size === 1 && waysOf(lines, one)[0] === knot,
  );
  const [one, other] =
    by > 0 ? [knot, momentIn(lines, knot)?.next ?? ''] : [before?.name ?? '', knot];
  const [first, second] = [momentIn(lines, one), momentIn(lines, other)];
  if (first === undefined || second === undefined || second.number !== first.number + 1)
    return undefined;
  const text = ({ here }: KnotMoment) => lines.slice(here.first, here.end).join('\n');
  const leadsOnly = (from: KnotMoment) => waysOf(lines, from.here).every((to) => to === from.next);
  const into = knots.filter((one) => waysOf(lines, one).includes(other));
  const fits =
    first.next === other &&
    endOfWords(lines, first.here) === startOfHeading(lines, second.here) && // nothing stands between them
    into.length === 1 &&
    [first, second].every((moment) => leadsOnly(moment) && standsAlone(lines, moment)) &&
    [first.id, second.id].every((id) => id.startsWith('B')) &&
    !text(second).includes(`${one}.`) &&
    !text(first).includes(`${other}.`);
  return fits ? { first, second } : undefined;
}

/** Exchanges two moments that follow each other, in every language and sheet; their numbers change along. */
function withMomentsSwapped(files: DraftTexts, first: KnotMoment, second: KnotMoment): DraftTexts {
  const lines = linesOf(files);
  const from = startOfHeading(lines, first.here);
  const middle = startOfHeading(lines, second.here);
  const to = endOfWords(lines, second.here);
  const [one, other] = [first.here.name, second.here.name];
  const stories = editStories(files, (text) => {
    const all = text.split('\n');
    const led = (part: readonly string[], past: string, on: string) =>
      part.map((raw) => redirected(raw, past, on));
    return [
      ...led(all.slice(0, from), one, other),
      ...led(all.slice(middle, to), second.next, one),
      ...led(all.slice(from, middle), other, second.next),
      ...led(all.slice(to), one, other),
    ].join('\n');
  });
  const numbers = new Map([
    [first.number, second.number],
    [second.number, first.number],
  ]);
  const changed = Object.entries(stories).map(([file, text]) => [
    file,
    renumberMoments(file, text, (number, kind) =>
      kind === 'B' ? (numbers.get(number) ?? number) : number,
    ),
  ]);
  return Object.fromEntries(changed);
}

/** Finds how the moment of a knot can change its place, or be taken out, without a rule of Ink being written. */
export function momentMoves(
  story: string,
  knot: string,
): readonly ('earlier' | 'later' | 'drop')[] {
  const lines = story.split('\n');
  return [
    ...(pairIn(lines, knot, -1) ? (['earlier'] as const) : []),
    ...(pairIn(lines, knot, 1) ? (['later'] as const) : []),
    ...(momentToDrop(lines, knot) ? (['drop'] as const) : []),
  ];
}

/** Moves the moment of a knot, or takes it out, and says at which line of the story one goes on; undefined where it cannot be. */
export function changeMoment(
  files: DraftTexts,
  knot: string,
  move: 'earlier' | 'later' | 'drop',
): { readonly files: DraftTexts; readonly line: number } | undefined {
  const lines = linesOf(files);
  const at = (changed: DraftTexts, name: string) => ({
    files: changed,
    line: (knotsIn(linesOf(changed)).find((one) => one.name === name)?.first ?? 0) + 1,
  });
  if (move === 'drop') {
    const place = momentToDrop(lines, knot);
    return place && at(withoutMoment(files, place), place.next);
  }
  const pair = pairIn(lines, knot, move === 'later' ? 1 : -1);
  return pair && at(withMomentsSwapped(files, pair.first, pair.second), knot);
}
