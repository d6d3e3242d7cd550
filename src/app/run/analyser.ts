import type { ReadMoment } from '../../core/reply/typed-bank.ts';
import type { Analyser } from '../../session/play/content.ts';
import type { ReplyContext } from '../../text/findings.ts';
import { ANALYSER } from '../../text/version.ts';
import type { Typing } from '../../ui/play/reply/typing.ts';

let loaded: typeof import('../../text/analyse.ts') | undefined;

/** The analyzer of typed replies; `loadTyping` loads it before a reply can be sent. */
export const analyser: Analyser = {
  version: ANALYSER.version,
  analyse: (text, at) => {
    if (loaded === undefined) throw new Error('a reply was sent before its analyser had come');
    return loaded.analyse(text, at);
  },
};

/** Loads the analyzer; a scene's first option never waits for it. `at` returns the context of a reply typed now. */
export async function loadTyping(
  at: () => ReplyContext,
  moment: () => ReadMoment | undefined, // that stands
): Promise<Typing> {
  const text = await import('../../text/analyse.ts');
  const { prepareStep } = await import('../../text/bank/understand.ts');
  loaded = text;
  const prepare = () => {
    const now = moment();
    if (now && prepareStep(now)) setTimeout(prepare);
  };
  prepare();
  return {
    prepare,
    noticeOf: (typed) => text.noticeIn(typed, at()),
    hintFor: (typed) => text.liveHint(typed, at())?.why,
  };
}
