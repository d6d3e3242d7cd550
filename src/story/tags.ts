import type { Dimension } from '../core/rubric/dimension.ts';
import type { Ask, Hint, Levels, Option } from '../core/scenario/beat.ts';
import type { Mood, StageStance } from '../core/scenario/line.ts';
import { parseTag, type Tag, type TagProblem } from './tag.ts';

/** What was read, with everything that was wrong with it. */
export interface TagsRead<T> {
  readonly value: T;
  readonly problems: readonly TagProblem[];
}

/** The tags that open a beat. */
export interface BeatHead {
  readonly type: 'beat';
  readonly id: string;
  readonly number: number; // digits of the id
  readonly rates: readonly Dimension[];
  readonly shows: readonly string[];
  readonly ask?: Ask;
  readonly hint?: Hint;
}

/** The tags that open an ending. */
export interface EndingHead {
  readonly type: 'ending';
  readonly id: string;
  readonly title: string;
  readonly telling: string;
}

/** The tags of one line of text, and the beat or ending it opens, if any. */
export interface LineTags {
  readonly head?: BeatHead | EndingHead;
  readonly who?: string;
  readonly mood?: Mood;
  readonly pose?: StageStance;
  readonly notice?: string;
  readonly sound?: string;
  readonly voice?: string;
  readonly leaves: readonly string[];
  readonly items: readonly string[];
  readonly returns?: string; // the option whose choice comes back here
}

type TagType = Tag['type'];
const LINE: readonly TagType[] = [
  'who',
  'mood',
  'pose',
  'notice',
  'sfx',
  'vo',
  'leaves',
  'item',
  'return',
];
const BEAT: readonly TagType[] = ['beat', 'rates', 'shows', 'ask', 'hint'];
const ENDING: readonly TagType[] = ['ending', 'title', 'telling'];
const OPTION: readonly TagType[] = [
  'id',
  'level',
  'ce',
  'repairs',
  'fails',
  'why',
  'dilemma',
  'slide',
];
const GLOBAL: readonly TagType[] = ['id', 'title', 'pathway', 'variant'];
const MANY: readonly TagType[] = ['leaves', 'item', 'level', 'why'];

interface Sorted {
  readonly tags: readonly Tag[];
  readonly problems: TagProblem[];
}

/** The tags that may stand here; the others are problems. */
function sortTags(raws: readonly string[], allowed: readonly TagType[], place: string): Sorted {
  const tags: Tag[] = [];
  const problems: TagProblem[] = [];
  for (const raw of raws) {
    const read = parseTag(raw);
    if (!read.ok) {
      problems.push(read.error);
      continue;
    }
    const { type } = read.value;
    if (!allowed.includes(type)) {
      const fix = `Tags here are: ${allowed.join(', ')}.`;
      const message = `“# ${raw.trim()}” does not belong on ${place}.`;
      problems.push({ code: 'misplaced-tag', tag: raw, message, fix });
    } else if (!MANY.includes(type) && tags.some((tag) => tag.type === type)) {
      const message = `${place} has two “# ${type}:” tags.`;
      problems.push({ code: 'repeated-tag', tag: raw, message, fix: 'Keep one.' });
    } else {
      tags.push(read.value);
    }
  }
  return { tags, problems };
}

function find<T extends TagType>(
  tags: readonly Tag[],
  type: T,
): Extract<Tag, { type: T }> | undefined {
  return tags.find((tag): tag is Extract<Tag, { type: T }> => tag.type === type);
}

const textOf = (tags: readonly Tag[], type: TagType): string | undefined => {
  const tag = tags.find((one) => one.type === type);
  return tag !== undefined && 'text' in tag ? tag.text : undefined;
};

function toBeatHead(tags: readonly Tag[]): BeatHead | undefined {
  const beat = find(tags, 'beat');
  if (beat === undefined) return undefined;
  const ask = find(tags, 'ask');
  const hint = find(tags, 'hint');
  return {
    type: 'beat',
    id: beat.id,
    number: beat.number,
    rates: find(tags, 'rates')?.dimensions ?? [],
    shows: find(tags, 'shows')?.flags ?? [],
    ...(ask !== undefined && { ask: { id: ask.id, ...(ask.worried && { worried: true }) } }),
    ...(hint !== undefined && { hint: { dimension: hint.dimension, text: hint.text } }),
  };
}

function toEndingHead(tags: readonly Tag[], problems: TagProblem[]): EndingHead | undefined {
  const ending = find(tags, 'ending');
  if (ending === undefined) return undefined;
  const title = textOf(tags, 'title');
  const telling = textOf(tags, 'telling');
  const tag = `ending: ${ending.id}`;
  if (title === undefined) {
    const message = `Ending ${ending.id} has no “# title:”.`;
    problems.push({ code: 'no-title', tag, message, fix: 'Add “# title: …” beside it.' });
  }
  return { type: 'ending', id: ending.id, title: title ?? '', telling: telling ?? '' };
}

/** Reads the tags of a line of text. Tags on a line of their own belong to the text that follows. */
export function readLineTags(raws: readonly string[]): TagsRead<LineTags> {
  const opens = raws
    .map((raw) => parseTag(raw))
    .flatMap((read) => (read.ok ? [read.value.type] : []));
  const allowed = [
    ...LINE,
    ...(opens.includes('beat') ? BEAT : []),
    ...(opens.includes('ending') ? ENDING : []),
  ];
  const { tags, problems } = sortTags(raws, allowed, 'a line of text');
  const head = toBeatHead(tags) ?? toEndingHead(tags, problems);
  const who = textOf(tags, 'who');
  const mood = find(tags, 'mood')?.mood;
  const pose = find(tags, 'pose')?.pose;
  const notice = textOf(tags, 'notice');
  const sound = textOf(tags, 'sfx');
  const voice = textOf(tags, 'vo');
  const returns = textOf(tags, 'return');
  const value: LineTags = {
    ...(head !== undefined && { head }),
    ...(who !== undefined && { who }),
    ...(mood !== undefined && { mood }),
    ...(pose !== undefined && { pose }),
    ...(notice !== undefined && { notice }),
    ...(sound !== undefined && { sound }),
    ...(voice !== undefined && { voice }),
    ...(returns !== undefined && { returns }),
    leaves: tags.flatMap((tag) => (tag.type === 'leaves' ? [tag.text] : [])),
    items: tags.flatMap((tag) => (tag.type === 'item' ? [tag.text] : [])),
  };
  return { value, problems };
}

/** The sentences of an option, one for each dimension they begin with. */
function readWhys(tags: readonly Tag[], problems: TagProblem[]): Option['whys'] {
  const whys: { [D in Dimension]?: string } = {};
  for (const tag of tags) {
    if (tag.type !== 'why') continue;
    const { dimension, text } = tag;
    if (whys[dimension] === undefined) whys[dimension] = text;
    else {
      const message = `Two “# why:” tags speak of ${dimension}.`;
      const raw = `why: ${dimension}`;
      problems.push({ code: 'repeated-tag', tag: raw, message, fix: 'Keep one for a dimension.' });
    }
  }
  return Object.keys(whys).length === 0 ? undefined : whys;
}

/** Reads an option: the text as shown, and the tags inside its brackets. */
export function readOption(text: string, raws: readonly string[]): TagsRead<Option> {
  const { tags, problems } = sortTags(raws, OPTION, 'an option');
  const id = textOf(tags, 'id');
  if (id === undefined) {
    const message = `The option “${text.slice(0, 40)}” has no “# id:”.`;
    const fix =
      'Add one inside its brackets: a word or two of what is said, such as “# id: free-bench”.';
    problems.push({ code: 'no-option-id', tag: raws[0] ?? '', message, fix });
  }
  const levels: { [D in Dimension]?: Levels[D] } = {};
  for (const tag of tags) {
    if (tag.type !== 'level') continue;
    const { dimension, level } = tag;
    if (levels[dimension] !== undefined) {
      const message = `The option has two levels on ${dimension}.`;
      const raw = `${dimension}=${level}`;
      problems.push({ code: 'repeated-tag', tag: raw, message, fix: 'Keep one for a dimension.' });
    }
    levels[dimension] = level;
  }
  const error = find(tags, 'ce')?.error;
  const whys = readWhys(tags, problems);
  const slides = find(tags, 'slide')?.slides;
  const fails = find(tags, 'fails')?.failure;
  const dilemma = textOf(tags, 'dilemma');
  const value: Option = {
    id: id ?? '',
    text,
    levels: levels as Levels,
    ...(error !== undefined && { criticalError: error }),
    repairs: find(tags, 'repairs')?.codes ?? [],
    ...(whys !== undefined && { whys }),
    ...(slides !== undefined && { slides }),
    ...(fails !== undefined && { fails }),
    ...(dilemma !== undefined && { dilemma }),
  };
  return { value, problems };
}

/** What a story says of itself at its top. */
export interface StoryTags {
  readonly id?: string;
  readonly title?: string;
  readonly pathway?: string;
  readonly variant?: string;
}

/** Reads the tags at the top of story.ink. */
export function readStoryTags(raws: readonly string[]): TagsRead<StoryTags> {
  const { tags, problems } = sortTags(raws, GLOBAL, 'the top of the story');
  const value = Object.fromEntries(tags.map((tag) => [tag.type, textOf(tags, tag.type)]));
  return { value, problems };
}

/** Splits off the tags at the top of the story, which Ink also hands out with the first line. */
export function splitStoryTags(raws: readonly string[]): {
  readonly story: readonly string[];
  readonly line: readonly string[];
} {
  const first = raws.findIndex((raw) => {
    const read = parseTag(raw);
    return !read.ok || !GLOBAL.includes(read.value.type);
  });
  const cut = first < 0 ? raws.length : first;
  return { story: raws.slice(0, cut), line: raws.slice(cut) };
}
