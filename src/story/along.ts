import { type JsonProblem, list, optional, shape, text, whole } from '../core/kernel/json.ts';
import { err, type Result } from '../core/kernel/result.ts';

/** A run along a given path: its draw and the options it takes. */
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

/** Encodes a run along a path for an address; `readAlong` decodes it. */
export const alongIn = (along: RunAlong): string => encodeURIComponent(JSON.stringify(along));

/** Decodes a run along a path from an address. */
export function readAlong(asked: string): Result<RunAlong, JsonProblem> {
  let value: unknown;
  try {
    value = JSON.parse(asked);
  } catch {
    return err({ path: '', wanted: 'JSON' });
  }
  return ALONG(value, '');
}
