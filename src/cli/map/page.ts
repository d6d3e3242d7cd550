import type { StoryMap } from '../../story/verify/scenario/map.ts';
import { words } from '../words.ts';
import { escaped, mapPicture } from './picture.ts';
import { mapText } from './text.ts';

/** A page of its own around something, in plain HTML. */
const pageOf = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>body{margin:1rem;font:1rem/1.5 system-ui,sans-serif;color:#22262b;background:#fbfaf7}svg{max-width:100%;height:auto}pre{white-space:pre-wrap}</style></head><body>${body}</body></html>`;

/** A map as a page: the picture, and the same in words. */
export function mapPage(scenario: string, map: StoryMap): string {
  const said = `<h1>${escaped(words('map.in-words'))}</h1><pre>${escaped(mapText(map).join('\n'))}</pre>`;
  return pageOf(
    words('map.title', { scenario }),
    `<main>${mapPicture(scenario, map)}${said}</main>`,
  );
}

/** What stands there before anything is known. */
export function noMapPage(scenario: string): string {
  const none = words('map.none', { scenario });
  return pageOf(none, `<main><h1>${escaped(none)}</h1></main>`);
}
