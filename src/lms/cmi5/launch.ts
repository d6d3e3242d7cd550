import { err, ok, type Result } from '../../core/kernel/result.ts';

/** What a platform puts in the address of a unit it launches (cmi5 8.1). */
export interface Launch {
  readonly endpoint: string; // ends with a slash
  readonly fetch: string;
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** Which of the names an address lacks or holds nonsense under. */
export type LaunchProblem = (typeof NAMES)[number];

const agentIn = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'account' in value ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Reads a launch from the query of an address, its names in any order. */
export function launchIn(query: string): Result<Launch, LaunchProblem> {
  const given = new URLSearchParams(query);
  const missing = NAMES.find((name) => !given.get(name));
  if (missing !== undefined) return err(missing);
  const text = (name: LaunchProblem): string => given.get(name) ?? '';
  const actor = agentIn(text('actor'));
  if (actor === undefined) return err('actor');
  return ok({
    endpoint: text('endpoint').replace(/\/?$/, '/'),
    fetch: text('fetch'),
    actor,
    registration: text('registration'),
    activityId: text('activityId'),
  });
}
