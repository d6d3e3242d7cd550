import { type JsonProblem, list, optional, shape, text, whole } from '../core/kernel/json.ts';
import { err, type Result } from '../core/kernel/result.ts';

/** A run that goes along a path of a scenario: how it is begun, and the options it takes. */
export interface RunAlong {
  readonly scenario: string;
  readonly run: {
    readonly seed: number; // whole number, 0 to 2^32 - 1
    readonly variant?: string;
    readonly options: readonly string[]; // choice ids
  };
}

const ALONG = shape({
  scenario: text,
  run: shape({ seed: whole(0, 2 ** 32 - 1), variant: optional(text), options: list(text) }),
});

/** The part of an address that leads to a run, for `readAlong`. */
export const alongIn = (along: RunAlong): string => encodeURIComponent(JSON.stringify(along));

/** Reads what an address asks for, decoded; the error is what is wrong with it, and where. */
export function readAlong(asked: string): Result<RunAlong, JsonProblem> {
  let value: unknown;
  try {
    value = JSON.parse(asked);
  } catch {
    return err({ path: '', wanted: 'JSON' });
  }
  return ALONG(value, '');
}
