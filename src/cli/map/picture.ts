import type { MapEdge, MapNode, StoryMap } from '../../verify/scenario/map.ts';
import { terminalWords } from '../words.ts';
import { BOX, type DrawnMap, layOut, type MapPoint, type PlacedNode } from './layout.ts';
import { mapText, percent } from './text.ts';

/** Colors by class, for light and dark sheets. */
const LIGHT = {
  paper: '#fbfaf7',
  ink: '#22262b',
  line: '#6b7280',
  error: '#a3271f',
  beat: '#e3ecf7',
  repair: '#f7ecd9',
  ending: '#e2f0e4',
  dead: '#f3f3f3',
} as const;
const DARK = {
  paper: '#16191d',
  ink: '#f4f1ea',
  line: '#9aa3af',
  error: '#ff9d8f',
  beat: '#27384f',
  repair: '#4a3a1e',
  ending: '#23432b',
  dead: '#2a2d31',
} as const;

const colored = (colors: { readonly [name in keyof typeof LIGHT]: string }): string =>
  [
    `text{fill:${colors.ink}}`,
    `.paper{fill:${colors.paper}}`,
    ...(['beat', 'repair', 'ending', 'dead'] as const).map(
      (name) => `.${name}{fill:${colors[name]};stroke:${colors.ink}}`,
    ),
    `.amiss{stroke:${colors.error}}`,
    `.way{stroke:${colors.line}}.on{fill:${colors.line}}`,
    `.wrong{stroke:${colors.error}}.onwrong{fill:${colors.error}}`,
    `.error{fill:${colors.error};stroke:${colors.paper}}`,
  ].join('');

const STYLE = [
  'text{text-anchor:middle}.name{font-weight:600}.foot{text-anchor:start}',
  '.head{font-size:18px;font-weight:600;text-anchor:start}',
  '.amiss{stroke-width:2;stroke-dasharray:4 3}.way{fill:none}.wrong{stroke-dasharray:7 4}',
  '.error{font-weight:600;paint-order:stroke;stroke-width:4px}',
  'svg a:hover .name,svg a:hover .error{text-decoration:underline}',
  'svg a:focus{outline:none}svg a:focus-visible rect{stroke-width:5;stroke-dasharray:none}',
  'svg a:focus-visible .error{text-decoration:underline;font-size:15px}',
  colored(LIGHT),
  `@media (prefers-color-scheme:dark){${colored(DARK)}}`,
].join('');

/** Link targets of a picture on a page. */
export interface Links {
  readonly place: (place: MapNode) => string; // a URL; empty for no link
  readonly error: (way: MapEdge) => string;
}

const NO_LINKS: Links = { place: () => '', error: () => '' };

const HEAD = 40; // px above the map, for its title
const FOOT = 34; // px below it, for the legend
const WIDEST = 7; // px, the width of an edge that all runs take
const MAX_NAME_CHARS = 22; // characters of a name that fit in a box

/** Escapes a text for HTML and SVG. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const at = ({ x, y }: MapPoint): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Draws a smooth curve through points, with bends between the midpoints of its lines. */
function curve(points: readonly MapPoint[]): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end =
      index === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q ${at(point)} ${at(end)}`;
  });
  return `M ${at(first)} ${bends.length === 0 ? `L ${at(last)}` : bends.join(' ')}`;
}

function wayText({ way, points }: DrawnMap): string {
  const wrong = way.errors.length > 0;
  const wide = (1 + (WIDEST - 1) * (way.share ?? 0)).toFixed(1);
  return `<path d="${curve(points)}" class="way${wrong ? ' wrong' : ''}" stroke-width="${wide}" marker-end="url(#${wrong ? 'wrong' : 'on'})"/>`;
}

/** Wraps a part of the picture in a link, if there is a target. */
const linked = (href: string, id: string, label: string, inside: string): string =>
  href === ''
    ? inside
    : `<a href="${escaped(href)}" id="${escaped(id)}" aria-label="${escaped(label)}">${inside}</a>`;

function errorText({ way, label }: DrawnMap, links: Links): string {
  const { from, to, errors } = way;
  const values = { from, to, errors: errors.join(' ') };
  const text = `<text x="${label.x.toFixed(1)}" y="${label.y.toFixed(1)}" class="error">${escaped(values.errors)}</text>`;
  return linked(
    links.error(way),
    `at-${from}-${to}`,
    terminalWords('map.error-link', values),
    text,
  );
}

function placeText({ place, x, y }: PlacedNode, links: Links): string {
  const { id, kind, title, dead, deadOptions, share } = place;
  const left = x - BOX.width / 2;
  const top = y - BOX.height / 2;
  const round = kind === 'ending' ? BOX.height / 2 : 6;
  const amiss = dead || deadOptions.length > 0 ? ' amiss' : '';
  const whole = title === '' ? id : `${id} ${title}`;
  const name = whole.length > MAX_NAME_CHARS ? `${whole.slice(0, MAX_NAME_CHARS - 1)}…` : whole;
  const deadSaid =
    deadOptions.length > 0 ? terminalWords('map.dead-options', { count: deadOptions.length }) : '';
  const below = dead
    ? terminalWords('map.dead')
    : [share === undefined ? '' : percent(share), deadSaid].filter(Boolean).join(' · ');
  const inside = [
    `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${BOX.width}" height="${BOX.height}" rx="${round}" class="${dead ? 'dead' : kind}${amiss}"/>`,
    `<text x="${x.toFixed(1)}" y="${(y - 5).toFixed(1)}" class="name">${escaped(name)}</text>`,
    `<text x="${x.toFixed(1)}" y="${(y + 15).toFixed(1)}">${escaped(below)}</text>`,
  ].join('');
  const label = terminalWords('map.place-link', { name: whole, said: below });
  return linked(links.place(place), `at-${id}`, label, inside);
}

const marker = (id: string, name: string): string =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" class="${name}"/></marker>`;

/** Draws a map as SVG. Standalone it contains a title and a text alternative; with links the page provides those. */
export function mapPicture(scenario: string, map: StoryMap, links?: Links): string {
  const { width, height, placed, drawn } = layOut(map);
  const alone = links === undefined;
  const head = alone ? HEAD : 0;
  const all = head + height + (alone ? FOOT : 0);
  const name = terminalWords('map.title', { scenario });
  const plain = drawn.filter(({ way }) => way.errors.length === 0);
  const wrong = drawn.filter(({ way }) => way.errors.length > 0);
  const to = links ?? NO_LINKS;
  const role = alone
    ? 'role="img" aria-labelledby="name words"'
    : 'role="group" aria-labelledby="name"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" width="${width}" height="${all}" ${role} font-family="system-ui, sans-serif" font-size="13">`,
    `<title id="name">${escaped(name)}</title>`,
    ...(links === undefined ? [`<desc id="words">${escaped(mapText(map).join('\n'))}</desc>`] : []),
    `<style>${STYLE}</style>`,
    `<defs>${marker('on', 'on')}${marker('wrong', 'onwrong')}</defs>`,
    '<rect width="100%" height="100%" class="paper"/>',
    ...(alone ? [`<text x="16" y="27" class="head">${escaped(name)}</text>`] : []),
    `<g transform="translate(0 ${head})">`,
    ...[...plain, ...wrong].map(wayText),
    ...placed.map((one) => placeText(one, to)),
    ...wrong.map((one) => errorText(one, to)),
    '</g>',
    ...(alone
      ? [`<text x="16" y="${all - 12}" class="foot">${escaped(terminalWords('map.legend'))}</text>`]
      : []),
    '</svg>',
    '',
  ].join('\n');
}
