import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { TwinWords } from '../../core/kernel/twin.ts';
import { decodeRoomMoments, type RoomMoments } from '../../core/scenario/room-moment.ts';
import type { StoryProblem } from '../../story/problem.ts';
import type { Outline } from '../../story/source/outline.ts';
import { decoded, decodedTwin, pathForAuthors } from './json-file.ts';

type Problems = readonly StoryProblem[];

const ROOM_WORDS: TwinWords = { fields: new Set(['teach', 'hear', 'ask']) };

/** Where what helps to lead a room through a scenario stands. */
export const roomFile = (root: string, id: string): string =>
  join(root, 'stories', id, 'room.json');

/** The rated moments of a story, each once. */
export const ratedBeats = ({ parts }: Outline): readonly string[] => [
  ...new Set(
    parts.flatMap(({ head }) => (head?.type === 'beat' && head.rates.length > 0 ? [head.id] : [])),
  ),
];

/**
 * What helps to lead a room through a scenario, in a language; nothing where that was not written. A
 * moment that the story lacks is a problem; one that is missing is led by its first technique.
 */
export function loadRoomMoments(
  root: string,
  id: string,
  outline: Outline,
  language?: string,
): Result<RoomMoments, Problems> {
  const file = roomFile(root, id);
  if (!existsSync(file)) return ok({});
  const read =
    language === undefined
      ? decoded(root, file, decodeRoomMoments)
      : decodedTwin(root, file, language, decodeRoomMoments, ROOM_WORDS);
  if (!read.ok) return read;
  const moments = read.value ?? {};
  const rated = ratedBeats(outline);
  const problems = Object.keys(moments)
    .filter((beat) => !rated.includes(beat))
    .map((beat): StoryProblem => {
      const message = `“${beat}” is no rated moment of the story.`;
      const fix = `Name one of ${rated.join(', ')}, or leave it out.`;
      return { code: 'bad-json', file: pathForAuthors(root, file), message, fix };
    });
  return problems.length > 0 ? err(problems) : ok(moments);
}
