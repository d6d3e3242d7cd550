import { render } from 'preact';
import { readAlong } from '../story/along.ts';
import type { AuthorNews } from '../studio/told/author-news.ts';
import { openPath } from './open-path.ts';
import { Panel } from './panel.tsx';
import './panel.css';

const place = document.createElement('aside');
document.body.append(place);

let scenarios: readonly string[] = [];
let news: readonly AuthorNews[] = [];
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
hot?.on('unscripted:news', (one: AuthorNews) => {
  news = [one, ...news.filter(({ scenario }) => scenario !== one.scenario)];
  draw();
});
hot?.send('unscripted:hello');
draw();

/** Links on the map carry a run in the URL. */
const asked = new URLSearchParams(window.location.search).get('along');
if (asked !== null) {
  window.history.replaceState(null, '', window.location.pathname);
  const along = readAlong(asked);
  refused = along.ok
    ? await openPath(along.value)
    : [along.error.path, along.error.wanted].filter((part) => part !== '').join(': ');
  draw();
}
