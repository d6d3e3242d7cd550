import type { Analyser } from '../session/content.ts';
import { ANALYSER } from '../text/version.ts';
import en from '../ui/catalogue/en/play.json';
import type { Typing } from '../ui/play/typing.ts';
import { wordsOf } from '../ui/words.ts';

type Loaded = typeof import('../text/analyse.ts');

const words = wordsOf(en);
const NOWHERE = { context: [], disclosed: [], rates: ['OPEN'] } as const;
const OPEN_FROM = 2;

let loaded: Loaded | undefined;

/** The analyser of typed replies. It is fetched by `loadTyping`, before a reply can be sent. */
export const analyser: Analyser = {
  version: ANALYSER.version,
  analyse: (text, at) => {
    if (loaded === undefined) throw new Error('a reply was sent before its analyser had come');
    return loaded.analyse(text, at);
  },
};

/** Fetch the analyser; the first option of a scene never waits for it. */
export async function loadTyping(): Promise<Typing> {
  loaded = await import('../text/analyse.ts');
  const { analyse } = loaded;
  return {
    noticeOf: (text) => analyse(text, NOWHERE).notice,
    hintFor: (text) => {
      const { question, levels } = analyse(text, NOWHERE);
      const closed = question === 'closed' && (levels.OPEN ?? OPEN_FROM) < OPEN_FROM;
      return closed ? words('own.closed') : undefined;
    },
  };
}
