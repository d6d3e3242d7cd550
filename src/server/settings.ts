import { err, ok, type Result } from '../core/kernel/result.ts';

/** Environment variables, as the process has them. */
type Environment = { readonly [name: string]: string | undefined };

/** What the operator has set. */
export interface OperatorSettings {
  readonly port: number;
  readonly proxies: number; // of the operator's own, that stand in front
  readonly hosts: readonly string[]; // names of this server
  readonly dataFile: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly evaluatorKey: string | undefined;
  readonly takesRecords: boolean;
  readonly signingKeyFile: string | undefined;
}

const USUAL_PORT = 4173;
const MAX_PORT = 65_535;
const MAX_PROXIES = 20;
const SHORTEST_KEY = 16; // minimum characters of a key the operator sets

/** Parses a whole number from `least` to `most`; undefined if the text is none. */
function wholeIn(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  return value >= least && value <= most ? value : undefined;
}

const isRedisUrl = (url: string): boolean => /^rediss?:\/\//.test(url) && URL.canParse(url);

/** Reads the settings of the server, or says which one is wrong and what to set. An empty one counts as left out. */
export function readSettings(environment: Environment): Result<OperatorSettings, string> {
  const set = (name: string): string | undefined => environment[name] || undefined;
  const [portSet, proxiesSet, handIn] = [set('PORT'), set('PROXIES'), set('HAND_IN')];
  const [databaseUrl, redisUrl, evaluatorKey] = [
    set('DATABASE_URL'),
    set('REDIS_URL'),
    set('EVALUATOR_KEY'),
  ];
  const port = wholeIn(portSet ?? String(USUAL_PORT), 1, MAX_PORT);
  if (port === undefined)
    return err(`PORT is "${portSet}": set a number from 1 to ${MAX_PORT}, as in PORT=8080.`);
  const proxies = wholeIn(proxiesSet ?? '0', 0, MAX_PROXIES);
  if (proxies === undefined)
    return err(
      `PROXIES is "${proxiesSet}": set how many proxies of yours stand in front, as in PROXIES=1.`,
    );
  const hosts = (set('HOSTS') ?? '').split(',').flatMap((name) => name.trim() || []);
  const odd = hosts.find((name) => /[/:]/.test(name));
  if (odd !== undefined)
    return err(
      `HOSTS names "${odd}": set the name alone, without https:// and port, as in HOSTS=training.example.org.`,
    );
  if (redisUrl !== undefined && !isRedisUrl(redisUrl))
    return err('REDIS_URL is no address of Redis: set one as in redis://localhost.'); // it may hold a password
  if (redisUrl !== undefined && databaseUrl === undefined)
    return err('REDIS_URL is for several nodes, which share a database: set DATABASE_URL too.');
  if (evaluatorKey !== undefined && evaluatorKey.length < SHORTEST_KEY)
    return err(
      `EVALUATOR_KEY is too short to be safe: set one of at least ${SHORTEST_KEY} characters.`,
    );
  if (handIn !== undefined && handIn !== 'on' && handIn !== 'off')
    return err(`HAND_IN is "${handIn}": set it to on or off, or leave it out.`);
  return ok({
    ...{ port, proxies, hosts, databaseUrl, redisUrl, evaluatorKey },
    dataFile: set('DATA_FILE'),
    takesRecords: handIn !== 'off',
    signingKeyFile: set('SIGNING_KEY_FILE'),
  });
}
