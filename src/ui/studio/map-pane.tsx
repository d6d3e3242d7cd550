import { useRef } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { studioWords } from './studio-words.ts';
import { Told, type ToldFault } from './told.tsx';

/** A moment or an ending on the map. */
export interface MapPlace {
  readonly id: string;
  readonly kind: 'beat' | 'repair' | 'ending';
  readonly words: string; // its first words, or the title of an ending
  readonly share: number | undefined; // of runs that pick by chance; undefined if it was not computed
  readonly dead: boolean; // no run reaches it
  readonly deadOptions: readonly string[]; // words of what no run offers
  readonly found: readonly ToldFault[]; // what the checks say of it
}

/** Where a moment leads, and by what. */
export interface MapWay {
  readonly from: string;
  readonly to: string;
  readonly share: number | undefined;
  readonly options: readonly string[]; // in words
  readonly errors: number; // serious errors made on it
}

interface MapPaneProps {
  readonly places: readonly MapPlace[];
  readonly ways: readonly MapWay[];
  readonly old: boolean; // the story was changed since
  readonly onPlace: (id: string) => void; // to its line
}

const percent = (share: number): string =>
  share > 0 && share < 0.001
    ? studioWords('map.under')
    : studioWords('map.share', { share: Math.round(share * 1000) / 10 });

const nameOf = ({ id, words }: Pick<MapPlace, 'id' | 'words'>): string =>
  words === '' ? id : `${id}: ${words}`;

/** The story as a list of its moments and the ways between them, with what was found at each. */
export function MapPane({ places, ways, old, onPlace }: MapPaneProps) {
  const list = useRef<HTMLOListElement>(null);
  if (places.length === 0) return <p>{studioWords('map.none')}</p>;
  const order = places.map(({ id }) => id);
  const goTo = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"] button`)?.focus();
  const way = ({ to, share, options, errors }: MapWay, at: number) => (
    <li key={`${to}-${at}`} class={errors > 0 ? 'wrong' : ''}>
      <Action look="plain" words={studioWords('map.to', { to })} onPress={() => goTo(to)} />{' '}
      {share !== undefined && percent(share)}
      {share !== undefined && errors > 0 && ', '}
      {errors > 0 && <b>{studioWords('map.errors', { count: errors })}</b>}
      {options.map((option) => (
        <span key={option} class="note option">
          “{option}”
        </span>
      ))}
    </li>
  );
  return (
    <>
      <p class="note">{studioWords('map.lead')}</p>
      <p role="status" class="note">
        {old && studioWords('map.old')}
      </p>
      <ol class="studio-map" ref={list}>
        {places.map((place) => {
          const { id, kind, share, dead, deadOptions, found } = place;
          const out = ways
            .filter(({ from }) => from === id)
            .toSorted((a, b) => order.indexOf(a.to) - order.indexOf(b.to));
          return (
            <li key={id} data-place={id} class={found.length > 0 || dead ? `${kind} wrong` : kind}>
              <Action look="ink" words={nameOf(place)} onPress={() => onPlace(id)} />
              <p class="note">
                {studioWords(`map.${kind}`)}
                {share !== undefined && `, ${percent(share)}`}
                {share !== undefined && (
                  <meter aria-hidden="true" min={0} max={1} value={share} class="studio-share" />
                )}
              </p>
              {dead && <p class="note bad">{studioWords('map.dead')}</p>}
              {deadOptions.map((option) => (
                <p key={option} class="note bad">
                  {studioWords('map.dead.option', { option })}
                </p>
              ))}
              {found.length > 0 && (
                <details open>
                  <summary>{studioWords('map.found', { count: found.length })}</summary>
                  <ul>
                    {found.map((one, at) => (
                      <li key={`${at} ${one.message}`}>
                        <Told {...one} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
              {out.length > 0 && <ul>{out.map(way)}</ul>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
