import { render } from 'preact';
import type { News, ToldFinding } from '../story/verify/news.ts';
import { openPath } from './open-path.ts';
import { Panel } from './panel.tsx';
import './panel.css';

const place = document.createElement('aside');
document.body.append(place);

let scenarios: readonly string[] = [];
let news: readonly News[] = [];
let refused: string | undefined;

const hot = import.meta.hot;
const draw = (): void =>
  render(
    <Panel
      scenarios={scenarios}
      news={news}
      refused={refused}
      onVerify={(scenario) => hot?.send('unscripted:verify', scenario)}
    />,
    place,
  );

hot?.on('unscripted:scenarios', (known: readonly string[]) => {
  scenarios = known;
  draw();
});
hot?.on('unscripted:news', (one: News) => {
  news = [one, ...news.filter(({ scenario }) => scenario !== one.scenario)];
  draw();
});
hot?.send('unscripted:hello');
draw();

/** A map leads here with a run in the address. */
const along = new URLSearchParams(window.location.search).get('along');
if (along !== null) {
  const { scenario, run } = JSON.parse(along) as {
    readonly scenario: string;
    readonly run: NonNullable<ToldFinding['run']>;
  };
  window.history.replaceState(null, '', window.location.pathname);
  refused = await openPath(scenario, run);
  draw();
}
