import { err, ok, type Result } from '../core/kernel/result.ts';
import {
  decodeRoomMoments,
  ROOM_WORDS,
  type RoomMoments,
} from '../core/scenario/teaching/room-moment.ts';
import type { StoryProblem } from '../story/problem.ts';
import type { Outline } from '../story/source/outline.ts';
import { decoded, decodedTwin } from './json-file.ts';
import type { ProjectFiles } from './project-files.ts';

type Problems = readonly StoryProblem[];

/** Returns the path of a scenario's file that helps to lead a room through it. */
export const roomPath = (id: string): string => `stories/${id}/room.json`;

/** Lists the rated moments of a story, each once. */
export const ratedBeats = ({ parts }: Outline): readonly string[] => [
  ...new Set(
    parts.flatMap(({ head }) => (head?.type === 'beat' && head.rates.length > 0 ? [head.id] : [])),
  ),
];

/**
 * Reads what helps to lead a room through a scenario, in a language; nothing where that was not written. A moment that
 * the story lacks is a problem; one that is missing is led by its first technique.
 */
export function readRoomMoments(
  files: ProjectFiles,
  id: string,
  outline: Outline,
  language?: string,
): Result<RoomMoments, Problems> {
  const file = roomPath(id);
  if (files.read(file) === undefined) return ok({});
  const read =
    language === undefined
      ? decoded(files, file, decodeRoomMoments)
      : decodedTwin(files, file, language, decodeRoomMoments, ROOM_WORDS);
  if (!read.ok) return read;
  const moments = read.value ?? {};
  const rated = ratedBeats(outline);
  const problems = Object.keys(moments)
    .filter((beat) => !rated.includes(beat))
    .map((beat): StoryProblem => {
      const message = `“${beat}” is no rated moment of the story.`;
      const fix = `Name one of ${rated.join(', ')}, or leave it out.`;
      return { code: 'bad-json', file, message, fix };
    });
  return problems.length > 0 ? err(problems) : ok(moments);
}
