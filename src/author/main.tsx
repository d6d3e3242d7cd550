import { render } from 'preact';
import type { News } from '../story/verify/news.ts';
import { Panel } from './panel.tsx';
import './panel.css';

const place = document.createElement('aside');
document.body.append(place);

let scenarios: readonly string[] = [];
let news: readonly News[] = [];

const hot = import.meta.hot;
const draw = (): void =>
  render(
    <Panel
      scenarios={scenarios}
      news={news}
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
