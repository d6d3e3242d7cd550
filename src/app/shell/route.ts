import { MODES } from '../../core/run/intent.ts';
import { MET_STATES } from '../../core/scenario/carried.ts';
import { JOBS } from '../../core/scenario/scenario.ts';
import { PACK_MINUTES } from '../../ui/instructor/instructor-pack.ts';

/**
 * The address of each page, after `#/`: `:name` is a value, `:name?` one that may be left out, `|` parts addresses of one
 * page. The first that fits is taken. Addresses contain no topic words beyond a scenario's title.
 */
const ADDRESSES = {
  home: '',
  scene: 'scene/:scenario', // before it begins
  play: 'play/:scenario/:session?',
  debrief: 'debrief/:session/:beat?', // at a moment
  summary: 'summary/:scenario',
  settings: 'settings',
  steps: 'first-steps', // the introduction
  practice: 'six-minutes/:view?|six-minutes/ask/:scenario/:beat/:technique?', // a moment that a debrief asks for
  guide: 'guide/:chapter?/:part?', // a part of the chapter, or a glossary entry
  room: 'room/:code?/:key?', // the facilitator's page; without a code: set one up; the key is from a private link
  instructor: 'instructor/:scenario?', // without one: the whole course
  screen: 'screen/:code',
  join: 'join/:code?',
  record: 'record',
  certificate: 'certificate',
  reports: 'reports|reports/record/:record|reports/in/:key', // the key is from the evaluator's link
  agree: 'reports/agree',
  setup: 'reports/setup',
  studio: 'studio/:trying?', // trying: a draft is played in its frame
  place: 'place', // the pack of a place: its numbers and rules
  review: 'review/:scenario?', // a scene, read line by line
} as const;

/** What the address of a page may ask for behind `?`. */
const WISHES = ['cohort', 'mode', 'met', 'code'] as const; // what a trainer's link asks for
const ASKED = {
  home: WISHES,
  scene: WISHES,
  instructor: ['work', 'minutes', 'place'],
  practice: ['held'],
} as const;
const MAX_ASKED_CHARS = 60; // characters of a value that is free, such as the name of a group

/** Values that are one of a list; any other is not there. */
const LISTS = {
  mode: MODES,
  met: MET_STATES, // how second contacts begin
  work: JOBS,
  minutes: PACK_MINUTES,
  trying: ['frame'],
  view: ['first-tries'],
  held: ['back'], // an evaluator’s link leaves a third of the moments out
} as const;

type Addressed = keyof typeof ADDRESSES;
type Loose<T> = { [K in keyof T]?: T[K] | undefined };
type Flat<T> = { readonly [K in keyof T]: T[K] };
type Value<K> = K extends keyof typeof LISTS ? (typeof LISTS)[K][number] : string;
type Segment<S extends string> = S extends `:${infer K}?`
  ? { [N in K]?: Value<N> | undefined }
  : S extends `:${infer K}`
    ? { [N in K]: Value<N> }
    : unknown;
type Params<P extends string> = P extends `${infer A}|${infer B}`
  ? Loose<Params<A> & Params<B>>
  : P extends `${infer A}/${infer B}`
    ? Segment<A> & Params<B>
    : Segment<P>;
type Asked<P> = P extends keyof typeof ASKED
  ? { [K in (typeof ASKED)[P][number]]?: Value<K> }
  : unknown;

/** A route to a page that has an address. */
export type AddressedRoute = {
  [P in Addressed]: Flat<{ page: P } & Params<(typeof ADDRESSES)[P]> & Asked<P>>;
}[Addressed];

/** A parsed address. */
export type Route = AddressedRoute | { readonly page: 'unknown' };

type Values = { [name: string]: string | number | undefined };

/** Decodes a part of an address; undefined if malformed. */
const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // malformed percent encoding in a typed address
  }
};

const valueFor = (name: string, text: string): string | number | undefined =>
  Object.hasOwn(LISTS, name)
    ? LISTS[name as keyof typeof LISTS].find((one: string | number) => String(one) === text)
    : text;

const askedBy = (page: string): readonly string[] =>
  Object.hasOwn(ASKED, page) ? ASKED[page as keyof typeof ASKED] : [];

/** Reads the values of an address; undefined if it is not of this pattern. */
function valuesIn(pattern: string, parts: readonly (string | undefined)[]): Values | undefined {
  const segments = pattern.split('/');
  if (parts.slice(segments.length).some((part) => part !== '')) return undefined;
  const values: Values = {};
  for (const [at, segment] of segments.entries()) {
    const part = parts[at] || undefined;
    const [, name, optional] = /^:(\w+)(\?)?$/.exec(segment) ?? [];
    if (name === undefined) {
      if (segment !== (part ?? '')) return undefined;
    } else if (part === undefined) {
      return optional ? values : undefined;
    } else {
      values[name] = valueFor(name, part);
      if (values[name] === undefined) return undefined;
    }
  }
  return values;
}

/** Parses the part of the URL after `#`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const parts = path.split('/').map(decoded);
  const asked = new URLSearchParams(query);
  for (const [page, address] of Object.entries(ADDRESSES)) {
    const read = address.split('|').map((pattern) => valuesIn(pattern, parts));
    const values = read.find((one) => one !== undefined);
    if (values === undefined) continue;
    for (const name of askedBy(page)) {
      const value = valueFor(name, asked.get(name)?.trim().slice(0, MAX_ASKED_CHARS) ?? '');
      if (value) values[name] = value;
    }
    return { page, ...values } as Route;
  }
  return { page: 'unknown' };
}

/** Formats the address of a route. */
export function makeRoute(route: AddressedRoute): string {
  const values: Values = { ...route };
  const patterns = ADDRESSES[route.page].split('|').map((pattern) => pattern.split('/'));
  const isGiven = (segment: string) =>
    !/^:\w+$/.test(segment) || values[segment.slice(1)] !== undefined;
  const segments = patterns.findLast((one) => one.every(isGiven)) ?? [];
  const made = segments.map((segment) =>
    segment.startsWith(':') ? values[segment.replaceAll(/[:?]/g, '')] : segment,
  );
  const gap = made.indexOf(undefined);
  const path = made
    .slice(0, gap === -1 ? undefined : gap)
    .map((one) => encodeURIComponent(one ?? ''));
  const query = askedBy(route.page).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `#/${path.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

export const HOME = makeRoute({ page: 'home' });
export const GUIDE = makeRoute({ page: 'guide' });

/** Formats the address of a position in the guide. */
export const placeInGuide = (chapter: string, part?: string): string =>
  makeRoute({ page: 'guide', chapter, part });
