import { alongIn } from '../../story/along.ts';
import type { ToldFinding } from '../../studio/told/author-news.ts';
import { toldRoute } from '../../studio/told/verdict-text.ts';
import { wayKey } from '../../verify/routes.ts';
import type { WitnessRoute } from '../../verify/scenario/finding.ts';
import type { MapEdge, MapNode } from '../../verify/scenario/map.ts';
import { terminalWords } from '../words.ts';
import { escaped, mapPicture } from './picture.ts';
import type { MapOptions } from './shown.ts';
import { placeHead, placeLines } from './text.ts';

/** Styles of the map page, for light and dark screens. */
const STYLE = `
:root{color-scheme:light dark;--ink:#22262b;--paper:#fbfaf7;--link:#1d4f91;--line:#c9ccd1}
@media (prefers-color-scheme:dark){:root{--ink:#f4f1ea;--paper:#16191d;--link:#a9c9f5;--line:#4a515a}}
body{margin:1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
main{max-width:90rem;margin:0 auto}
h1{font-size:1.375rem}h2{margin-top:2rem;font-size:1.25rem}h3{margin:0 0 .25rem;font-size:1.0625rem}
h4{margin:.75rem 0 0;font-size:1rem}p{margin:.25rem 0}
ul,ol{margin:.25rem 0;padding-left:1.5rem;max-width:48rem}
a{color:var(--link)}p>a{display:inline-block;min-height:1.5rem}
summary{min-height:1.5rem;color:var(--link);cursor:pointer}
code{overflow-wrap:anywhere;font-size:.875rem}
.map{margin:1rem 0;overflow:auto;border:1px solid var(--line);border-radius:.5rem}
.map svg{display:block;margin:0 auto}
section[tabindex]{padding:.75rem 0;border-top:1px solid var(--line)}
:target{background:color-mix(in srgb,var(--link) 12%,transparent)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
`;

/** Wraps content in a standalone HTML page. */
export const authorPage = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

const listed = (tag: 'ul' | 'ol', items: readonly string[]): string =>
  items.length === 0 ? '' : `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

/** Formats a path as options with ids, and a link that opens the game there. */
function pathText(scenario: string, { steps, run }: Pick<ToldFinding, 'steps' | 'run'>): string {
  const options = steps.map(
    ({ beat, option, text }) => `${escaped(text)} <code>${escaped(beat)} ${escaped(option)}</code>`,
  );
  const play =
    run === undefined
      ? ''
      : `<p><a href="/?along=${alongIn({ scenario, run })}">${terminalWords('map.play')}</a></p>`;
  return `${steps.length === 0 ? `<p>${terminalWords('map.at-start')}</p>` : listed('ol', options)}${play}`;
}

const routeText = (scenario: string, route: WitnessRoute): string =>
  `<h4>${terminalWords('map.path')}</h4>${pathText(scenario, toldRoute(route))}`;

/** Formats a section that the map links to, with a link back. */
const partOf = (id: string, name: string, heading: string, body: string): string =>
  `<section id="${escaped(id)}" tabindex="-1" aria-labelledby="${escaped(id)}-name"><h3 id="${escaped(id)}-name">${escaped(heading)}</h3>${body}<p><a href="#at-${escaped(id)}">${escaped(terminalWords('map.back', { name }))}</a></p></section>`;

function placePart(scenario: string, { map, routes }: MapOptions, place: MapNode): string {
  const lines = listed('ul', placeLines(map, place).map(escaped));
  const route = routes.places.get(place.id);
  const path = route === undefined ? '' : routeText(scenario, route);
  return partOf(place.id, place.id, placeHead(place), lines + path);
}

const wayId = ({ from, to }: MapEdge): string => `${from}-${to}`;

function errorPart(scenario: string, { routes }: MapOptions, way: MapEdge): string {
  const { from, to, errors } = way;
  const name = terminalWords('map.error-path', { from, to, errors: errors.join(', ') });
  const route = routes.errors.get(wayKey(from, to));
  return partOf(wayId(way), name, name, route === undefined ? '' : routeText(scenario, route));
}

/** Formats a finding or note with its path collapsed. */
function findingText(scenario: string, finding: ToldFinding): string {
  const { text, at, waits, steps } = finding;
  const said = `<p>${escaped(text)} <code>${escaped(at)}</code></p>`;
  const waiting = waits.map((wait) => `<p>${escaped(wait)}</p>`).join('');
  const path = pathText(scenario, finding);
  if (steps.length === 0) return said + waiting;
  return `${said}${waiting}<details><summary>${terminalWords('map.path')}</summary>${path}</details>`;
}

function findingsPart(
  scenario: string,
  id: string,
  heading: string,
  findings: readonly ToldFinding[],
): string {
  if (findings.length === 0) return '';
  const items = findings.map((one) => findingText(scenario, one));
  return `<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${heading}</h2>${listed('ul', items)}</section>`;
}

/** Scrolls the first node of the map into view on narrow pages. */
const TO_FIRST =
  "<script>{const map=document.querySelector('.map'),{x,width}=map.querySelector('.beat').getBBox();map.scrollLeft=x+width/2-map.clientWidth/2}</script>";

/** Makes the map page: findings, the picture, and the same as text with paths. */
export function mapPage(scenario: string, shown: MapOptions): string {
  const { map, verdicts, notes } = shown;
  const wrong = map.ways.filter(({ errors }) => errors.length > 0);
  const picture = mapPicture(scenario, map, {
    place: ({ id }) => `#${id}`,
    error: (way) => `#${wayId(way)}`,
  });
  const against = verdicts.flatMap(({ found }) => found);
  const title = terminalWords('map.title', { scenario });
  return authorPage(
    title,
    [
      `<h1>${escaped(title)}</h1>`,
      `<p><a href="#in-words">${terminalWords('map.to-words')}</a></p>`,
      findingsPart(scenario, 'against', terminalWords('map.against'), against),
      `<p>${terminalWords('map.legend')}</p>`,
      `<div class="map" role="region" tabindex="0" aria-label="${terminalWords('map.picture')}">${picture}</div>${TO_FIRST}`,
      findingsPart(scenario, 'notes', terminalWords('map.notes'), notes),
      `<h2 id="in-words" tabindex="-1">${terminalWords('map.in-words')}</h2>`,
      ...map.places.map((place) => placePart(scenario, shown, place)),
      ...wrong.map((way) => errorPart(scenario, shown, way)),
    ].join(''),
  );
}

/** Makes the page shown before anything is known. */
export function noMapPage(scenario: string): string {
  const none = terminalWords('map.none', { scenario });
  return authorPage(none, `<h1>${escaped(none)}</h1>`);
}
