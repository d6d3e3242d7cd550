import { toldWords } from '../../studio/told/told-words.ts';
import type { MapEdge, MapNode, StoryMap } from '../../verify/scenario/map.ts';
import { terminalWords } from '../words.ts';

const MIN_SHOWN_SHARE = 0.001;

/** Formats a share in percent; never 0 for a share above zero. */
export function percent(share: number): string {
  if (share > 0 && share < MIN_SHOWN_SHARE) return terminalWords('map.under');
  return terminalWords('map.percent', { share: Math.round(share * 1000) / 10 });
}

const shareOf = ({ share }: Pick<MapEdge, 'share'>): string =>
  share === undefined ? '' : ` ${percent(share)}`;

function wayText(way: MapEdge): string {
  const { to, options, errors } = way;
  const values = {
    to,
    share: shareOf(way),
    options: options.join(', '),
    errors: errors.join(', '),
  };
  return terminalWords(errors.length > 0 ? 'map.wrong-way' : 'map.way', values);
}

/** Formats a node in one line: its name, and the share of runs that reach it. */
export function placeHead(place: MapNode): string {
  const { id, title, dead } = place;
  const name = title === '' ? id : `${id} ${title}`;
  return dead ? terminalWords('map.dead-place', { name }) : `${name}:${shareOf(place)}`;
}

/** Lists what is dead in a node and what it waits for, then where its options lead. */
export function placeLines({ places, ways }: StoryMap, place: MapNode): readonly string[] {
  const { id, deadOptions, waits } = place;
  const order = places.map((one) => one.id);
  const out = ways
    .filter(({ from }) => from === id)
    .toSorted((a, b) => order.indexOf(a.to) - order.indexOf(b.to));
  return [
    ...waits.map((wait) => toldWords('verify-waits', { ...wait })),
    ...deadOptions.map((option) => terminalWords('map.dead-option', { option })),
    ...out.map(wayText),
  ];
}

/** Writes a map as text: each node, the share of runs that reach it, and where its options lead. */
export const mapText = (map: StoryMap): readonly string[] =>
  map.places.flatMap((place) => [
    placeHead(place),
    ...placeLines(map, place).map((line) => `  ${line}`),
  ]);
