import type { Analyser } from '../../session/play/content.ts';
import type { ReplyContext } from '../../text/findings.ts';
import { ANALYSER } from '../../text/version.ts';
import type { Typing } from '../../ui/play/reply/typing.ts';

let loaded: typeof import('../../text/analyse.ts') | undefined;

/** The analyser of typed replies. It is fetched by `loadTyping`, before a reply can be sent. */
export const analyser: Analyser = {
  version: ANALYSER.version,
  analyse: (text, at) => {
    if (loaded === undefined) throw new Error('a reply was sent before its analyser had come');
    return loaded.analyse(text, at);
  },
};

/**
 * Fetch the analyser; the first option of a scene never waits for it. `at` says what a reply would
 * answer now.
 */
export async function loadTyping(at: () => ReplyContext): Promise<Typing> {
  const [text, { liveHint }] = await Promise.all([
    import('../../text/analyse.ts'),
    import('../../text/live-hint.ts'),
  ]);
  loaded = text;
  return {
    noticeOf: (typed) => text.analyse(typed, at()).notice,
    hintFor: (typed) => liveHint(typed, at())?.why,
  };
}
