import { useLayoutEffect, useRef } from 'preact/hooks';
import en from '../../catalogue/en/home.json';
import './toc.css';
import { wordsOf } from '../../words.ts';
import type { CardActions, HomeCard } from '../home-props.ts';
import { OpenCard } from './open-card.tsx';
import { ScenarioEntry } from './scenario-entry.tsx';

const t = wordsOf('home', en);

export interface ScenarioListProps extends CardActions {
  readonly cards: readonly HomeCard[];
  readonly open: string | undefined;
  readonly main: boolean; // no run is waiting to be continued
  readonly asksDevice: boolean;
}

/** Lists all scenarios, one of them open. Focus follows the card that opens or closes. */
export function ScenarioList({ cards, open, main, asksDevice, ...actions }: ScenarioListProps) {
  const places = useRef(new Map<string, HTMLElement>());
  const before = useRef(open);
  useLayoutEffect(() => {
    const moved = open ?? before.current;
    if (open !== before.current && moved !== undefined) {
      const place = places.current.get(moved);
      place?.focus();
      place?.closest('li')?.scrollIntoView({ block: 'nearest' }); // scroll the whole card into view if it fits
    }
    before.current = open;
  }, [open]);
  const keep = (id: string) => (place: HTMLElement | null) => {
    if (place !== null) places.current.set(id, place);
  };
  return (
    <section class="row scenarios" aria-labelledby="scenarios">
      <div class="cue">
        <h2 id="scenarios">{t('scenarios', { count: cards.length })}</h2>
        {cards.length > 1 && <p>{t('order')}</p>}
      </div>
      <ol class="toc">
        {cards.map((shown, index) => {
          const { id } = shown.card;
          const number = cards.length > 1 ? { number: index + 1 } : {};
          return id === open ? (
            <OpenCard
              key={id}
              shown={shown}
              {...number}
              main={main}
              asksDevice={asksDevice}
              heading={keep(id)}
              {...actions}
            />
          ) : (
            <ScenarioEntry
              key={id}
              shown={shown}
              {...number}
              onOpen={() => actions.onOpen(id)}
              button={keep(id)}
            />
          );
        })}
      </ol>
    </section>
  );
}
