import type { Dimension } from '../core/rubric/dimension.ts';
import { type Ask, type Hint, type Levels, NEUTRAL, type Option } from '../core/scenario/beat.ts';
import type { Mood, StageStance } from '../core/scenario/line/line.ts';
import type { Tag } from './tag.ts';

/** The tags that open a beat. */
export interface BeatHead {
  readonly type: 'beat';
  readonly id: string;
  readonly number: number; // digits of the id
  readonly rates: readonly Dimension[];
  readonly shows: readonly string[];
  readonly ask?: Ask;
  readonly hint?: Hint;
  readonly typed?: string; // what follows a typed reply, whatever its words
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
  readonly place?: string;
  readonly door?: string;
  readonly time?: string;
  readonly close?: true;
  readonly notice?: string;
  readonly sound?: string;
  readonly voice?: string;
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  readonly sits: readonly string[];
  readonly stands: readonly string[];
  readonly items: readonly string[];
  readonly fits?: true; // a line of a reaction that stands after any words
  readonly returns?: string; // the option whose choice comes back here
  readonly wrongOne?: string; // the option that its person calls the wrong one here
}

export type TagType = Tag['type'];

/** Tags at the top of the story, which Ink also gives with the first line. */
export const STORY_TAGS: readonly TagType[] = ['id', 'title', 'pathway', 'variant'];

/** Returns the first tag of a type. */
export function findTag<T extends TagType>(
  tags: readonly Tag[],
  type: T,
): Extract<Tag, { type: T }> | undefined {
  return tags.find((tag): tag is Extract<Tag, { type: T }> => tag.type === type);
}

/** Returns the text of the first tag of a type. */
export function tagText(tags: readonly Tag[], type: TagType): string | undefined {
  const tag = tags.find((one) => one.type === type);
  return tag !== undefined && 'text' in tag ? tag.text : undefined;
}

function toBeatHead(tags: readonly Tag[]): BeatHead | undefined {
  const beat = findTag(tags, 'beat');
  if (beat === undefined) return undefined;
  const ask = findTag(tags, 'ask');
  const hint = findTag(tags, 'hint');
  const typed = tagText(tags, 'typed');
  return {
    type: 'beat',
    id: beat.id,
    number: beat.number,
    rates: findTag(tags, 'rates')?.dimensions ?? [],
    shows: findTag(tags, 'shows')?.flags ?? [],
    ...(ask !== undefined && { ask: { id: ask.id, ...(ask.worried && { worried: true }) } }),
    ...(hint !== undefined && { hint: { dimension: hint.dimension, text: hint.text } }),
    ...(typed !== undefined && { typed }),
  };
}

function toEndingHead(tags: readonly Tag[]): EndingHead | undefined {
  const ending = findTag(tags, 'ending');
  if (ending === undefined) return undefined;
  const title = tagText(tags, 'title') ?? '';
  return { type: 'ending', id: ending.id, title, telling: tagText(tags, 'telling') ?? '' };
}

/** Returns the texts of all tags of a type. */
const textsOf = (tags: readonly Tag[], type: 'enters' | 'leaves' | 'sits' | 'stands' | 'item') =>
  tags.flatMap((tag) => (tag.type === type ? [tag.text] : []));

/** Assembles the tags of a line of text. */
export function toLineTags(tags: readonly Tag[]): LineTags {
  const head = toBeatHead(tags) ?? toEndingHead(tags);
  const who = tagText(tags, 'who');
  const mood = findTag(tags, 'mood')?.mood;
  const pose = findTag(tags, 'pose')?.pose;
  const place = tagText(tags, 'place');
  const door = tagText(tags, 'door');
  const time = findTag(tags, 'time')?.time;
  const notice = tagText(tags, 'notice');
  const sound = tagText(tags, 'sfx');
  const voice = tagText(tags, 'vo');
  const returns = tagText(tags, 'return');
  const wrongOne = tagText(tags, 'wrong-one');
  return {
    ...(head !== undefined && { head }),
    ...(who !== undefined && { who }),
    ...(mood !== undefined && { mood }),
    ...(pose !== undefined && { pose }),
    ...(place !== undefined && { place }),
    ...(door !== undefined && { door }),
    ...(time !== undefined && { time }),
    ...(findTag(tags, 'shot') !== undefined && { close: true }),
    ...(notice !== undefined && { notice }),
    ...(sound !== undefined && { sound }),
    ...(voice !== undefined && { voice }),
    ...(returns !== undefined && { returns }),
    ...(wrongOne !== undefined && { wrongOne }),
    ...(findTag(tags, 'fits') !== undefined && { fits: true }),
    enters: textsOf(tags, 'enters'),
    leaves: textsOf(tags, 'leaves'),
    sits: textsOf(tags, 'sits'),
    stands: textsOf(tags, 'stands'),
    items: textsOf(tags, 'item'),
  };
}

/** Returns the id of an option. */
export const idOf = (tags: readonly Tag[]): string =>
  findTag(tags, 'typed') ? NEUTRAL : (tagText(tags, 'id') ?? '');

/** Assembles an option from its text as shown and the tags inside its brackets. */
export function toOption(text: string, tags: readonly Tag[]): Option {
  const levels: { [D in Dimension]?: Levels[D] } = {};
  const whys: { [D in Dimension]?: string } = {};
  for (const tag of tags) {
    if (tag.type === 'level') levels[tag.dimension] = tag.level;
    if (tag.type === 'why') whys[tag.dimension] ??= tag.text;
  }
  const error = findTag(tags, 'ce')?.error;
  const slides = findTag(tags, 'slide')?.slides;
  const fails = findTag(tags, 'fails')?.failure;
  const dilemma = tagText(tags, 'dilemma');
  const unrated = tagText(tags, 'unrated');
  const keep = tagText(tags, 'keep');
  const goesOn = tagText(tags, 'goes-on');
  return {
    id: idOf(tags),
    text,
    levels: levels as Levels,
    ...(error !== undefined && { criticalError: error }),
    repairs: findTag(tags, 'repairs')?.codes ?? [],
    ...(Object.keys(whys).length > 0 && { whys }),
    ...(slides !== undefined && { slides }),
    ...(fails !== undefined && { fails }),
    ...(dilemma !== undefined && { dilemma }),
    ...(unrated !== undefined && { unrated }),
    ...(keep !== undefined && { keep }),
    ...(goesOn !== undefined && { goesOn }),
  };
}
