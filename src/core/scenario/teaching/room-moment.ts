import {
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  shape,
  text,
  type ValueOf,
} from '../../kernel/json.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { TwinWords } from '../../kernel/twin.ts';

const QUESTIONS = 2;

const questions: Decoder<readonly [string, string]> = (value, path) => {
  const read = list(text, QUESTIONS)(value, path);
  if (!read.ok) return read;
  const [first, second, ...more] = read.value;
  return first === undefined || second === undefined || more.length > 0
    ? err({ path, wanted: 'two questions' })
    : ok([first, second]);
};

/** What helps to lead a room through one rated moment of a scenario. */
const moment = shape({
  teach: text, // what the moment is about
  hear: text, // what the room may say, and how to meet it
  ask: questions,
});

const decoder = dictionary(moment);
/** By beat. */
export type RoomMoments = ValueOf<typeof decoder>;

/** Reads `room.json`. */
export const decodeRoomMoments = (value: unknown): Result<RoomMoments, JsonProblem> =>
  decoder(value, '');

/** Fields of room.json that a translation may change. */
export const ROOM_WORDS: TwinWords = { fields: new Set(['teach', 'hear', 'ask']) };
