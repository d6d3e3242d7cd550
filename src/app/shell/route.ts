import { MODES, type Mode } from '../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { JOBS, type Job } from '../../core/scenario/scenario.ts';
import { PACK_MINUTES, type PackMinutes } from '../../ui/instructor/instructor-pack.ts';

/** What a trainer's link asks for. */
interface LinkWishes {
  readonly cohort?: string; // the group
  readonly mode?: Mode;
  readonly met?: MetState; // how second contacts begin
}

/** A parsed address. Addresses contain no topic words beyond a scenario's title. */
export type Route =
  | ({ readonly page: 'home' } & LinkWishes)
  | ({ readonly page: 'scene'; readonly scenario: string } & LinkWishes) // before it begins
  | { readonly page: 'play'; readonly scenario: string; readonly session: string | undefined }
  | { readonly page: 'debrief'; readonly session: string; readonly beat?: string } // at a moment
  | { readonly page: 'summary'; readonly scenario: string }
  | { readonly page: 'settings' }
  | { readonly page: 'steps' } // the introduction
  | {
      readonly page: 'guide';
      readonly chapter: string | undefined;
      readonly part: string | undefined; // a part of the chapter, or a glossary entry
    }
  | {
      readonly page: 'room'; // the facilitator's page
      readonly code: string | undefined; // undefined: set one up
      readonly key: string | undefined; // from a private link
    }
  | {
      readonly page: 'instructor'; // the instructor pack
      readonly scenario: string | undefined; // undefined: the whole course
      readonly job?: Job;
      readonly minutes?: PackMinutes;
    }
  | { readonly page: 'screen'; readonly code: string }
  | { readonly page: 'join'; readonly code: string | undefined }
  | { readonly page: 'record' }
  | { readonly page: 'certificate' }
  | {
      readonly page: 'reports';
      readonly record: string | undefined;
      readonly key?: string; // from the evaluator's link
    }
  | { readonly page: 'rate' }
  | { readonly page: 'agree' }
  | { readonly page: 'setup' }
  | { readonly page: 'studio'; readonly trying: boolean } // trying: a draft is played in its frame
  | { readonly page: 'place' } // the pack of a place: its numbers and rules
  | { readonly page: 'review'; readonly scenario: string | undefined } // a scene, read line by line
  | { readonly page: 'unknown' };

/** Decodes a part of an address; undefined if malformed. */
const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined; // malformed percent encoding in a typed address
  }
};

/** Pages of a room, by their name in the address. */
const ROOM_PAGES = { room: true, screen: true, join: true } as const;

function roomRoute(
  page: keyof typeof ROOM_PAGES,
  code: string | undefined,
  inner: string | undefined,
): Route {
  if (page === 'join') return { page, code };
  if (page === 'screen') return code === undefined ? { page: 'unknown' } : { page, code };
  return { page, code, key: (code && inner) || undefined };
}

const MAX_COHORT_CHARS = 60; // characters

/** Parses what a trainer's link asks for. */
function wishes(query: URLSearchParams): LinkWishes {
  const cohort = query.get('cohort')?.trim().slice(0, MAX_COHORT_CHARS);
  const mode = MODES.find((one) => one === query.get('mode'));
  const met = MET_STATES.find((one) => one === query.get('met'));
  return { ...(cohort && { cohort }), ...(mode && { mode }), ...(met && { met }) };
}

/** Parses the home page, with what a trainer's link asks for. */
const home = (query: URLSearchParams): Route => ({ page: 'home', ...wishes(query) });

/** Parses the instructor pack's page. */
function instructor(of: string, _inner: string | undefined, query: URLSearchParams): Route {
  const job = JOBS.find((one) => one === query.get('work'));
  const minutes = PACK_MINUTES.find((one) => String(one) === query.get('minutes'));
  return {
    page: 'instructor',
    scenario: of || undefined,
    ...(job && { job }),
    ...(minutes && { minutes }),
  };
}

/** Parses the evaluator's pages: a group, one record, rating. */
function reports(of: string | undefined, inner: string | undefined): Route {
  if (of === '') return { page: 'reports', record: undefined };
  if ((of === 'rate' || of === 'agree' || of === 'setup') && !inner) return { page: of };
  if (of === 'in' && inner) return { page: 'reports', record: undefined, key: inner };
  if (of === 'record' && inner) return { page: 'reports', record: inner };
  return { page: 'unknown' };
}

/** Parses the page of a reader: a scene, or the list of scenes. */
const review = (of: string): Route => ({ page: 'review', scenario: of || undefined });

/** Pages without parameters, by their name in the address. */
const PLAIN = {
  settings: { page: 'settings' },
  record: { page: 'record' },
  certificate: { page: 'certificate' },
  'first-steps': { page: 'steps' },
  place: { page: 'place' },
  studio: { page: 'studio', trying: false },
  'studio-frame': { page: 'studio', trying: true },
} as const;

/** Pages whose address has more to it, by name. */
const DEEPER = { reports, instructor, review } as const;

/** Parses the part of the URL after `#`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', of = '', inner] = path.split('/').map(decoded);
  const named = of !== '';
  if (page === '') return home(new URLSearchParams(query));
  if (Object.hasOwn(PLAIN, page) && !named) return { ...PLAIN[page as keyof typeof PLAIN] };
  if (page === 'scene' && named)
    return { page: 'scene', scenario: of, ...wishes(new URLSearchParams(query)) };
  if (page === 'play' && named) return { page: 'play', scenario: of, session: inner || undefined };
  if (page === 'guide')
    return { page: 'guide', chapter: of || undefined, part: (named && inner) || undefined };
  if (Object.hasOwn(ROOM_PAGES, page))
    return roomRoute(page as keyof typeof ROOM_PAGES, of || undefined, inner);
  if (page === 'debrief' && named)
    return { page: 'debrief', session: of, ...(inner && { beat: inner }) };
  if (page === 'summary' && named) return { page: 'summary', scenario: of };
  if (Object.hasOwn(DEEPER, page))
    return DEEPER[page as keyof typeof DEEPER](of, inner, new URLSearchParams(query));
  return { page: 'unknown' };
}

const makeQuery = (values: { readonly [name: string]: string | undefined }): string => {
  const set = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return set.length === 0 ? '' : `?${set.join('&')}`;
};

const wishesOf = ({ cohort, mode, met }: LinkWishes) => ({ cohort, mode, met });

/** Formats the address of a route. */
export function makeRoute(route: Exclude<Route, { page: 'unknown' }>): string {
  switch (route.page) {
    case 'home':
      return `#/${makeQuery(wishesOf(route))}`;
    case 'scene':
      return `#/scene/${encodeURIComponent(route.scenario)}${makeQuery(wishesOf(route))}`;
    case 'play':
      return `#/play/${[route.scenario, ...(route.session ? [route.session] : [])].map(encodeURIComponent).join('/')}`;
    case 'debrief':
      return `#/debrief/${[route.session, ...(route.beat ? [route.beat] : [])].map(encodeURIComponent).join('/')}`;
    case 'summary':
      return `#/summary/${encodeURIComponent(route.scenario)}`;
    case 'settings':
      return '#/settings';
    case 'steps':
      return '#/first-steps';
    case 'guide':
      return `#/${['guide', route.chapter, route.chapter && route.part].flatMap((one) => (one ? [encodeURIComponent(one)] : [])).join('/')}`;
    case 'room':
      return `#/${['room', route.code, route.code && route.key].flatMap((one) => (one ? [encodeURIComponent(one)] : [])).join('/')}`;
    case 'instructor': {
      const { scenario, job: work, minutes } = route;
      const path = scenario === undefined ? '' : `/${encodeURIComponent(scenario)}`;
      return `#/instructor${path}${makeQuery({ work, minutes: minutes && String(minutes) })}`;
    }
    case 'screen':
      return `#/screen/${encodeURIComponent(route.code)}`;
    case 'join':
      return route.code === undefined ? '#/join' : `#/join/${encodeURIComponent(route.code)}`;
    case 'record':
    case 'certificate':
    case 'place':
      return `#/${route.page}`;
    case 'review':
      return `#/${['review', ...(route.scenario ? [route.scenario] : [])].map(encodeURIComponent).join('/')}`;
    case 'studio':
      return route.trying ? '#/studio-frame' : '#/studio';
    case 'rate':
    case 'agree':
    case 'setup':
      return `#/reports/${route.page}`;
    case 'reports':
      if (route.key !== undefined) return `#/reports/in/${encodeURIComponent(route.key)}`;
      return route.record === undefined
        ? '#/reports'
        : `#/reports/record/${encodeURIComponent(route.record)}`;
  }
}

export const HOME = makeRoute({ page: 'home' });
export const GUIDE = makeRoute({ page: 'guide', chapter: undefined, part: undefined });

/** Formats the address of a position in the guide. */
export const placeInGuide = (chapter: string, part?: string): string =>
  makeRoute({ page: 'guide', chapter, part });
