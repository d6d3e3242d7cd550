import type { Option } from '../core/scenario/beat.ts';
import {
  findTag,
  type LineTags,
  STORY_TAGS,
  type TagType,
  tagText,
  toLineTags,
  toOption,
} from './line-tags.ts';
import { parseTag, type TagProblem } from './parse-tag.ts';
import type { Tag } from './tag.ts';

/** Parsed tags with all their problems. */
export interface TagsRead<T> {
  readonly value: T;
  readonly problems: readonly TagProblem[];
}

const LINE: readonly TagType[] = [
  'who',
  'mood',
  'pose',
  'place',
  'door',
  'time',
  'shot',
  'notice',
  'sfx',
  'vo',
  'enters',
  'leaves',
  'sits',
  'stands',
  'item',
  'return',
  'wrong-one',
  'fits',
];
const BEAT: readonly TagType[] = ['beat', 'rates', 'shows', 'ask', 'hint', 'typed'];
const ENDING: readonly TagType[] = ['ending', 'title', 'telling'];
const OPTION: readonly TagType[] = [
  'id',
  'level',
  'ce',
  'repairs',
  'fails',
  'why',
  'dilemma',
  'unrated',
  'keep',
  'goes-on',
  'slide',
  'typed',
];
const REPEATABLE: readonly TagType[] = [
  'enters',
  'leaves',
  'sits',
  'stands',
  'item',
  'level',
  'why',
];

interface Sorted {
  readonly tags: readonly Tag[];
  readonly problems: TagProblem[];
}

/** Parses tags and sorts out those that are not allowed here or repeated; these become problems. */
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
    } else if (!REPEATABLE.includes(type) && tags.some((tag) => tag.type === type)) {
      const message = `${place} has two “# ${type}:” tags.`;
      problems.push({ code: 'repeated-tag', tag: raw, message, fix: 'Keep one.' });
    } else {
      tags.push(read.value);
    }
  }
  return { tags, problems };
}

/** Returns the problem of an ending without a title. */
function untitled(tags: readonly Tag[]): readonly TagProblem[] {
  const ending = findTag(tags, 'ending');
  const opensEnding = ending !== undefined && findTag(tags, 'beat') === undefined;
  if (!opensEnding || findTag(tags, 'title') !== undefined) return [];
  const message = `Ending ${ending.id} has no “# title:”.`;
  const fix = 'Add “# title: …” beside it.';
  return [{ code: 'no-title', tag: `ending: ${ending.id}`, message, fix }];
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
  return { value: toLineTags(tags), problems: [...problems, ...untitled(tags)] };
}

/** Returns the problems of an option that names a dimension twice, by levels or by reasons. */
function repeatedDimensions(tags: readonly Tag[]): readonly TagProblem[] {
  const seen = new Set<string>();
  return tags.flatMap((tag) => {
    if (tag.type !== 'level' && tag.type !== 'why') return [];
    const { type, dimension } = tag;
    const key = `${type} ${dimension}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const isLevel = type === 'level';
    const message = isLevel
      ? `The option has two levels on ${dimension}.`
      : `Two “# why:” tags speak of ${dimension}.`;
    const raw = isLevel ? `${dimension}=${tag.level}` : `why: ${dimension}`;
    return [{ code: 'repeated-tag', tag: raw, message, fix: 'Keep one for a dimension.' }];
  });
}

/** Reads an option: the text as shown, and the tags inside its brackets. */
export function readOption(text: string, raws: readonly string[]): TagsRead<Option> {
  const { tags, problems } = sortTags(raws, OPTION, 'an option');
  if (findTag(tags, 'id') === undefined && findTag(tags, 'typed') === undefined) {
    const message = `The option “${text.slice(0, 40)}” has no “# id:”.`;
    const fix =
      'Add one inside its brackets: a word or two of what is said, such as “# id: free-bench”.';
    problems.push({ code: 'no-option-id', tag: raws[0] ?? '', message, fix });
  }
  return { value: toOption(text, tags), problems: [...problems, ...repeatedDimensions(tags)] };
}

/** The tags at the top of a story. */
export interface StoryTags {
  readonly id?: string;
  readonly title?: string;
  readonly pathway?: string;
  readonly variant?: string;
}

/** Reads the tags at the top of story.ink. */
export function readStoryTags(raws: readonly string[]): TagsRead<StoryTags> {
  const { tags, problems } = sortTags(raws, STORY_TAGS, 'the top of the story');
  const value = Object.fromEntries(tags.map((tag) => [tag.type, tagText(tags, tag.type)]));
  return { value, problems };
}

/** Returns the tags at the top of the story, which come before the other tags of its first line. */
export function leadingStoryTags(raws: readonly string[]): readonly string[] {
  const first = raws.findIndex((raw) => {
    const read = parseTag(raw);
    return !read.ok || !STORY_TAGS.includes(read.value.type);
  });
  return raws.slice(0, first < 0 ? raws.length : first);
}
