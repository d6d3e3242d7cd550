import {
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  shape,
  text,
} from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';

/** What helps to lead a room through one rated moment of a scenario. */
export interface RoomMoment {
  readonly teach: string; // what the moment is about
  readonly hear: string; // what the room may say, and how to meet it
  readonly ask: readonly [string, string];
}

/** By beat. */
export type RoomMoments = { readonly [beat: string]: RoomMoment };

const QUESTIONS = 2;

const questions: Decoder<readonly [string, string]> = (value, path) => {
  const read = list(text, QUESTIONS)(value, path);
  if (!read.ok) return read;
  const [first, second, ...more] = read.value;
  return first === undefined || second === undefined || more.length > 0
    ? err({ path, wanted: 'two questions' })
    : ok([first, second]);
};

const decoder = dictionary(shape({ teach: text, hear: text, ask: questions }));

/** Reads `room.json`. */
export const decodeRoomMoments = (value: unknown): Result<RoomMoments, JsonProblem> =>
  decoder(value, '');
