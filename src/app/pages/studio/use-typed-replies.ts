import { useMemo } from 'preact/hooks';
import type { ReplyReading } from '../../../core/reply/reply-reading.ts';
import type { TypedEntry } from '../../../core/reply/typed-bank.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { addTyped, setTyped, TYPED, typedIn } from '../../../studio/text/typed-edit.ts';
import type { TypedDesk } from '../../../ui/studio/words/typed-replies.tsx';
import type { CheckedDraft } from './use-check.ts';

const LAST_LINES = 4; // of the person, as in play
const NO_REPLIES: readonly TypedEntry[] = []; // the same one each time, so that a moment is learned once

const pause = () => new Promise((done) => setTimeout(done));

/** Hook: what might be typed at the moments of a draft, to be changed, and how play reads it. */
export function useTypedReplies(
  { files }: ScenarioFolder,
  { moments, content }: CheckedDraft,
  onChange: (file: string, text: string) => void,
): TypedDesk {
  const file = files[TYPED];
  const bank = useMemo(() => typedIn(file), [file]);
  const known = useMemo(() => new Map<string, Map<string, ReplyReading>>(), [bank, moments]);
  const lines = useMemo(
    () => new Map([...moments].map(([id, moment]) => [id, moment.lines])),
    [moments],
  );
  /** Reads one reply at a time, so that no key waits. */
  const read: TypedDesk['read'] = async (id, texts, going) => {
    const found = known.get(id) ?? new Map<string, ReplyReading>();
    known.set(id, found);
    const { context, rates } = moments.get(id) ?? { context: [], rates: [] };
    const { cast, decides } = content?.playable.scenario ?? { cast: [] };
    const at = {
      context: context.slice(-LAST_LINES),
      disclosed: [...context, ...cast.map(({ name }) => name)],
      rates,
      officer: decides === true,
      moment: { lines: lines.get(id) ?? [], bank: bank?.[id] ?? NO_REPLIES },
    };
    const { analyse } = await import('../../../text/analyse.ts');
    const { prepareOne } = await import('../../../text/bank/moment-reader.ts');
    while (going() && prepareOne(at.moment.bank)) await pause();
    for (const text of texts) {
      if (going() && !found.has(text)) {
        found.set(text, analyse(text, at));
        await pause();
      }
    }
    return new Map(found);
  };
  return {
    lines,
    bank,
    onAdd: (moment, entry) => onChange(TYPED, addTyped(file, moment, entry)),
    onSet: (moment, at, entry) => onChange(TYPED, setTyped(file, moment, at, entry)),
    read,
  };
}
