import { ground } from 'virtual:unscripted-studio/ground';
import { sources } from 'virtual:unscripted-studio/sources';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { openDraftChecker } from '../../../studio/draft-checker.ts';
import { type DraftNews, isProved } from '../../../studio/draft-news.ts';
import { groundWithPack } from '../../../studio/place-pack.ts';
import { placeWords } from '../../../ui/place/place-words.ts';
import type { SceneResult, SceneResults } from '../../../ui/place/scenes-pane.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { workerFault } from '../../i18n/worker-fault.ts';
import { CARDS } from '../../texts/cards.ts';
import type { DraftPlay } from '../studio/draft-channel.ts';

/** What is known of a pack that was laid over the scenes. */
export interface LaidOver extends SceneResults {
  readonly contents: { readonly [scene: string]: DraftPlay['content'] }; // as they play with the pack
}

const wrong = (message: string): SceneResult => ({ is: 'wrong', findings: [{ message, fix: '' }] });

/** What news of a scene mean for its result; undefined where they mean nothing. */
function resultOf(news: DraftNews): SceneResult | undefined {
  if (news.stage === 'broken') return { is: 'wrong', findings: news.problems };
  if (news.stage !== 'whole') return undefined;
  const { verdicts, states } = news;
  const findings = verdicts.flatMap(({ name, found }) =>
    found.map(({ text }) => ({ message: `${name}: ${text}`, fix: '' })),
  );
  if (findings.length > 0) return { is: 'wrong', findings };
  return isProved(verdicts)
    ? { is: 'proved', states, properties: verdicts.length }
    : { is: 'open', states };
}

/** Hook: lays a pack over all scenes, one after the other, and proves each with it in the studio's worker. */
export function useLaidOver(pack: Jurisdiction): LaidOver {
  const [results, setResults] = useState<LaidOver['results']>({});
  const [contents, setContents] = useState<LaidOver['contents']>({});
  const [laid, setLaid] = useState<Jurisdiction | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);

  const start = () => {
    stop.current();
    const waiting = CARDS.now().map(({ card }) => card.id);
    const laidOver = groundWithPack(ground, pack);
    let scene = '';
    let going = true;
    const put = (id: string, result: SceneResult) =>
      setResults((now) => ({ ...now, [id]: result }));
    const next = async (): Promise<void> => {
      scene = waiting.shift() ?? '';
      const load = sources[scene];
      if (load === undefined) {
        setBusy(false);
        return;
      }
      const files = await load().catch(() => undefined);
      if (!going) return;
      if (files === undefined) {
        put(scene, wrong(placeWords('scene.unread')));
        return next();
      }
      put(scene, { is: 'checking' });
      const folder = { id: scene, files };
      checker.check({
        ground: laidOver,
        folder,
        pack: pack.id,
        language: tongue().language,
        routes: false,
      });
    };
    const checker = openDraftChecker(
      (news) => {
        const of = scene;
        if (news.stage === 'built') setContents((now) => ({ ...now, [of]: news.content }));
        const result = resultOf(news);
        if (result !== undefined) put(of, result);
      },
      () => void next(),
      (message) => {
        put(scene, wrong(workerFault(message)));
        void next();
      },
    );
    stop.current = () => {
      going = false;
      checker.close();
    };
    setLaid(pack);
    setContents({});
    setBusy(true);
    setResults(Object.fromEntries(waiting.map((id) => [id, { is: 'waiting' as const }])));
    void next();
  };
  const old = laid !== undefined && laid !== pack;
  return { results, contents, busy, old, start };
}
