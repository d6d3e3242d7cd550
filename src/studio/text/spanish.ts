import { jsonOf } from '../../core/kernel/json.ts';
import { ROOM_WORDS } from '../../core/scenario/teaching/room-moment.ts';
import { problemAt, type StoryProblem } from '../../story/problem.ts';
import { framesOf, isWordedTag } from '../../story/source/frame.ts';
import { SCENARIO_WORDS } from '../../story/source/translation.ts';
import type { ScenarioFolder } from '../folder/scenario-folder.ts';
import { type InkField, type InkLine, inkLines, writeField } from './ink-lines.ts';
import { type JsonPath, jsonTexts, setJson } from './json-edit.ts';
import { knotsOf, titleOfKnot } from './lines-to-read.ts';

type DraftTexts = ScenarioFolder['files'];

/** A text in English, with what stands for it in Spanish. */
export interface TextPair {
  readonly key: string; // one in its part
  readonly english: string;
  readonly spanish: string;
  readonly missing: boolean; // still in English
  readonly write: (text: string, spanish: string) => string; // into the Spanish file
}

/** Texts that belong together. */
export interface PairedPart {
  readonly file: string; // the Spanish one
  readonly of: 'story' | 'card';
  readonly title: string; // of a moment or an ending; in a sheet, the name of the field
  readonly pairs: readonly TextPair[];
  readonly missing: number; // texts that are still in English
}

const STORY = 'story.ink';
const SHEETS = ['scenario.json', 'room.json', 'their-side.json'] as const;
const FEW = 2; // words from which the same text in both languages is not yet translated
const CODE = /^[A-Z][A-Z\d]+\s+/; // of a technique, before a reason or a hint

/** Returns the name of the Spanish file beside an English one. */
export const spanishOf = (file: string): string => file.replace(/\.(\w+)$/, '.es.$1');

const codeIn = ({ name, value }: InkField): string =>
  name === 'words' ? '' : (CODE.exec(value)?.[0] ?? '');

/** Lists what is translated in a line: its words and sentences in tags, or the whole of a rule that says something. */
function worded(line: InkLine, frames: ReadonlySet<number>): readonly InkField[] {
  const own = line.fields.filter(({ name }) => name === 'words' || isWordedTag(name));
  if (own.length > 0 || !frames.has(line.line)) return own;
  const value = line.raw.trim();
  return [{ name: 'rule', from: line.raw.indexOf(value), value }];
}

/** Lines of an Ink file in which something is said. */
const saidIn = (text: string): ReadonlySet<number> =>
  new Set(framesOf(text).flatMap(({ line, words }) => (words === '' ? [] : [line])));

const isText = (file: string, path: JsonPath, value: string): boolean => {
  const name = String(path.findLast((key) => typeof key === 'string'));
  if (file === 'their-side.json') return name !== 'answer' && value !== 'absent';
  return (file === 'room.json' ? ROOM_WORDS : SCENARIO_WORDS).fields.has(name);
};

const isMissing = (english: string, spanish: string): boolean =>
  english === spanish && (english.match(/\p{L}+/gu)?.length ?? 0) >= FEW;

/** Pairs the lines that two texts have in common, in the order of both: a longest list of them. */
function inCommon(
  first: readonly string[],
  second: readonly string[],
): readonly (readonly [number, number])[] {
  const differs = first.findIndex((one, at) => one !== second[at]);
  const same = differs < 0 ? first.length : differs;
  if (same > 0) {
    const rest = inCommon(first.slice(same), second.slice(same));
    const begun = first.slice(0, same).map((_, at) => [at, at] as const);
    return [...begun, ...rest.map(([at, to]) => [at + same, to + same] as const)];
  }
  const width = second.length + 1;
  const longest = new Uint16Array((first.length + 1) * width);
  for (let at = first.length - 1; at >= 0; at -= 1)
    for (let to = second.length - 1; to >= 0; to -= 1)
      longest[at * width + to] =
        first[at] === second[to]
          ? (longest[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(longest[(at + 1) * width + to] ?? 0, longest[at * width + to + 1] ?? 0);
  const found: (readonly [number, number])[] = [];
  for (let at = 0, to = 0; at < first.length && to < second.length; ) {
    if (first[at] === second[to]) found.push([at++, to++]);
    else if ((longest[(at + 1) * width + to] ?? 0) >= (longest[at * width + to + 1] ?? 0)) at += 1;
    else to += 1;
  }
  return found;
}

/** Puts the words of a Spanish line into an English one that differs in more than words. */
function mixed(own: InkLine, other: InkLine | undefined): string {
  const same = (line: InkLine | undefined, name: string) =>
    line?.fields.filter((one) => one.name === name) ?? [];
  return own.fields
    .filter(({ name }) => name === 'words' || isWordedTag(name))
    .toReversed()
    .reduce((raw, field) => {
      const twin = same(other, field.name)[same(own, field.name).indexOf(field)];
      if (twin === undefined || own.kind !== other?.kind) return raw;
      const said = codeIn(field) + twin.value.slice(codeIn(twin).length);
      return raw.slice(0, field.from) + said + raw.slice(field.from + field.value.length);
    }, own.raw);
}

/** Makes a Spanish story of the lines of the English one: with its Spanish words where the lines are the same or changed in place. */
function storyInStep(english: string, spanish: string): string {
  const [own, other] = [inkLines(english), inkLines(spanish)];
  const [frames, others] = [framesOf(english), framesOf(spanish)];
  const isSame = frames.every(({ line, frame }, at) => {
    const there = others[at];
    return there?.line === line && there.frame === frame;
  });
  if (isSame && frames.length === others.length && own.length === other.length) return spanish;
  const lines = own.map(({ raw }) => raw);
  const anchors = inCommon(
    frames.map(({ frame }) => frame),
    others.map(({ frame }) => frame),
  );
  let [at, to] = [0, 0];
  for (const [next, there] of [...anchors, [frames.length, others.length] as const]) {
    for (let by = 0; by < next - at && next - at === there - to; by += 1) {
      const line = (frames[at + by]?.line ?? 1) - 1;
      const one = own[line];
      if (one) lines[line] = mixed(one, other[(others[to + by]?.line ?? 1) - 1]);
    }
    const same = other[(others[there]?.line ?? 0) - 1];
    if (same) lines[(frames[next]?.line ?? 1) - 1] = same.raw;
    [at, to] = [next + 1, there + 1];
  }
  return lines.join('\n');
}

/** Makes a Spanish sheet of the English one, with the texts that stand at the same place in the old one. */
function sheetInStep(file: string, english: string, spanish: string): string {
  if (jsonOf(english) === undefined) return spanish;
  const known = new Map(jsonTexts(spanish).map(({ path, value }) => [path.join('\n'), value]));
  const made = jsonTexts(english)
    .filter(({ path, value }) => isText(file, path, value))
    .toReversed()
    .reduce((text, { path, from, to, value }) => {
      const said = known.get(path.join('\n')) ?? value;
      return text.slice(0, from) + JSON.stringify(said) + text.slice(to);
    }, english);
  const isSame = JSON.stringify(jsonOf(made)) === JSON.stringify(jsonOf(spanish));
  return isSame ? spanish : made;
}

/**
 * Makes the Spanish files of a draft fit the English ones, line by line, and begins those that there are not yet: in
 * English, to be translated. Spanish words whose English line is gone are left out.
 */
export function inStep(files: DraftTexts): DraftTexts {
  const made = [STORY, ...SHEETS].flatMap((file) => {
    const english = files[file];
    if (english === undefined) return [];
    const spanish = files[spanishOf(file)] ?? english;
    const text =
      spanish === english
        ? english
        : file === STORY
          ? storyInStep(english, spanish)
          : sheetInStep(file, english, spanish);
    return [[spanishOf(file), text] as const];
  });
  return { ...files, ...Object.fromEntries(made) };
}

/** Tells whether Spanish is begun, and has the same lines and fields as English. */
export const isInStep = (files: DraftTexts): boolean => {
  const made = inStep(files);
  return Object.keys(made).every((file) => made[file] === files[file]);
};

function storyParts(english: string, spanish: string): readonly Omit<PairedPart, 'missing'>[] {
  const twins = inkLines(spanish);
  const said = saidIn(english);
  return knotsOf(english).map((knot) => ({
    file: spanishOf(STORY),
    of: 'story',
    title: titleOfKnot(knot),
    pairs: knot.flatMap((own) => {
      const twin = twins[own.line - 1];
      const others = twin ? worded(twin, said) : [];
      return worded(own, said).flatMap((field, at): readonly TextPair[] => {
        const other = others[at];
        if (other === undefined) return [];
        const code = codeIn(other);
        const pair = [field.value.slice(codeIn(field).length), other.value.slice(code.length)];
        const [from = '', to = ''] = pair;
        return [
          {
            key: `${own.line} ${at}`,
            english: from,
            spanish: to,
            missing: isMissing(from, to),
            write: (text, value) =>
              other.name === 'rule'
                ? writeRule(text, own.line, value)
                : writeField(text, own.line, other, code + value),
          },
        ];
      });
    }),
  }));
}

const writeRule = (text: string, line: number, value: string): string => {
  const lines = text.split('\n');
  const indent = /^\s*/.exec(lines[line - 1] ?? '')?.[0] ?? '';
  return lines.with(line - 1, indent + value.replaceAll(/\s*\n\s*/g, ' ')).join('\n');
};

function sheetParts(
  file: string,
  english: string,
  spanish: string,
): readonly Omit<PairedPart, 'missing'>[] {
  const known = new Map(jsonTexts(spanish).map(({ path, value }) => [path.join('\n'), value]));
  const parts = new Map<string, TextPair[]>();
  for (const { path, value } of jsonTexts(english)) {
    const key = path.join('\n');
    const other = known.get(key);
    if (!isText(file, path, value) || other === undefined || jsonOf(spanish) === undefined)
      continue;
    const title = file === 'scenario.json' ? String(path[0]) : '';
    const write = (text: string, said: string) => setJson(text, path, said);
    const missing = isMissing(value, other);
    const pair: TextPair = { key, english: value, spanish: other, missing, write };
    parts.set(title, [...(parts.get(title) ?? []), pair]);
  }
  return [...parts].map(([title, pairs]) => ({ file: spanishOf(file), of: 'card', title, pairs }));
}

const counted = (part: Omit<PairedPart, 'missing'>): PairedPart => ({
  ...part,
  missing: part.pairs.filter(({ missing }) => missing).length,
});

/** Lists all texts of a draft whose Spanish is in step: moment by moment, then sheet by sheet. */
export function pairedParts(files: DraftTexts): readonly PairedPart[] {
  const both = (file: string) => [files[file] ?? '', files[spanishOf(file)] ?? ''] as const;
  return [
    ...storyParts(...both(STORY)),
    ...SHEETS.flatMap((file) => sheetParts(file, ...both(file))),
  ]
    .filter(({ pairs }) => pairs.length > 0)
    .map(counted);
}

/** Tells what the Spanish of a draft lacks, if it is begun: lines, or words of its own. */
export function spanishLeft(files: DraftTexts, id: string): readonly StoryProblem[] {
  if (files[spanishOf(STORY)] === undefined) return [];
  const spot = { file: `stories/${id}/${spanishOf(STORY)}` };
  if (!isInStep(files)) {
    const message = 'Spanish has other lines than English, so that no package can have it.';
    return [problemAt(spot, 'spanish-step', message, 'Open “Spanish”, and bring it into step.')];
  }
  const count = pairedParts(files).reduce((sum, { missing }) => sum + missing, 0);
  if (count === 0) return [];
  const message = `Spanish is begun, and not finished. Texts that are still in English: ${count}.`;
  const fix =
    'Write them under “Spanish”. A package leaves Spanish out while its story has such lines.';
  return [problemAt(spot, 'spanish-left', message, fix)];
}
