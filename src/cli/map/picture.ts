import type { StoryMap } from '../../story/verify/scenario/map.ts';
import { words } from '../words.ts';
import { BOX, type Drawn, layOut, type Placed, type Point } from './layout.ts';
import { mapText, percent } from './text.ts';

const COLORS = {
  paper: '#fbfaf7',
  ink: '#22262b',
  line: '#6b7280',
  error: '#a3271f',
  beat: '#e3ecf7',
  repair: '#f7ecd9',
  ending: '#e2f0e4',
  dead: '#f3f3f3',
} as const;

const HEAD = 40; // px above the map, for its name
const FOOT = 34; // px below it, for what the colors mean
const WIDEST = 7; // px, a way that all runs go
const LONG = 19; // letters of a title that fit into a box

/** A text as it stands in HTML and SVG. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A curve through points: each is the bend between the middles of the lines that meet there. */
function curve(points: readonly Point[]): string {
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

function wayText({ way, points, label }: Drawn): string {
  const wrong = way.errors.length > 0;
  const color = wrong ? COLORS.error : COLORS.line;
  const wide = (1 + (WIDEST - 1) * (way.share ?? 0)).toFixed(1);
  const dash = wrong ? ' stroke-dasharray="7 4"' : '';
  const line = `<path d="${curve(points)}" fill="none" stroke="${color}" stroke-width="${wide}"${dash} marker-end="url(#${wrong ? 'wrong' : 'on'})"/>`;
  if (!wrong) return line;
  const said = escaped(way.errors.join(' '));
  return `${line}<text x="${label.x.toFixed(1)}" y="${label.y.toFixed(1)}" class="error">${said}</text>`;
}

function placeText({ place, x, y }: Placed): string {
  const { id, kind, title, dead, deadOptions, share } = place;
  const left = x - BOX.width / 2;
  const top = y - BOX.height / 2;
  const fill = dead ? COLORS.dead : COLORS[kind];
  const round = kind === 'ending' ? BOX.height / 2 : 6;
  const edge =
    dead || deadOptions.length > 0
      ? `stroke="${COLORS.error}" stroke-width="2" stroke-dasharray="4 3"`
      : `stroke="${COLORS.ink}"`;
  const name =
    title === '' ? id : `${id} ${title.length > LONG ? `${title.slice(0, LONG - 1)}…` : title}`;
  const deadSaid =
    deadOptions.length > 0 ? words('map.dead-options', { count: deadOptions.length }) : '';
  const below = dead
    ? words('map.dead')
    : [share === undefined ? '' : percent(share), deadSaid].filter(Boolean).join(' · ');
  return [
    `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${BOX.width}" height="${BOX.height}" rx="${round}" fill="${fill}" ${edge}/>`,
    `<text x="${x.toFixed(1)}" y="${(y - 5).toFixed(1)}" class="name">${escaped(name)}</text>`,
    `<text x="${x.toFixed(1)}" y="${(y + 15).toFixed(1)}">${escaped(below)}</text>`,
  ].join('');
}

const marker = (id: string, color: string): string =>
  `<marker id="${id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${color}"/></marker>`;

/** A map as a picture that stands alone, with the same in words inside it. */
export function mapPicture(scenario: string, map: StoryMap): string {
  const { width, height, placed, drawn } = layOut(map);
  const all = height + HEAD + FOOT;
  const name = words('map.title', { scenario });
  const plain = drawn.filter(({ way }) => way.errors.length === 0);
  const wrong = drawn.filter(({ way }) => way.errors.length > 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" width="${width}" height="${all}" role="img" aria-labelledby="name words" font-family="system-ui, sans-serif" font-size="13">`,
    `<title id="name">${escaped(name)}</title>`,
    `<desc id="words">${escaped(mapText(map).join('\n'))}</desc>`,
    `<style>text{text-anchor:middle;fill:${COLORS.ink}}.name{font-weight:600}.head{font-size:18px;font-weight:600;text-anchor:start}.foot{text-anchor:start}.error{fill:${COLORS.error};font-weight:600;paint-order:stroke;stroke:${COLORS.paper};stroke-width:4px}</style>`,
    `<defs>${marker('on', COLORS.line)}${marker('wrong', COLORS.error)}</defs>`,
    `<rect width="100%" height="100%" fill="${COLORS.paper}"/>`,
    `<text x="16" y="27" class="head">${escaped(name)}</text>`,
    `<g transform="translate(0 ${HEAD})">`,
    ...[...plain, ...wrong].map(wayText),
    ...placed.map(placeText),
    '</g>',
    `<text x="16" y="${all - 12}" class="foot">${escaped(words('map.legend'))}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
