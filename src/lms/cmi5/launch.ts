import { err, ok, type Result } from '../../core/kernel/result.ts';

/** Launch parameters from the unit's URL (cmi5 8.1). */
export interface Launch {
  readonly endpoint: string; // ends with a slash
  readonly fetch: string;
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
}

const NAMES = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'] as const;

/** The parameter that is missing or invalid. */
export type LaunchProblem = (typeof NAMES)[number];

const agentIn = (text: string): object | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'account' in value ? value : undefined;
  } catch {
    return undefined;
  }
};

/** Parses launch parameters from a query string, in any order. */
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
