import { ground, pack } from 'virtual:unscripted-studio/ground';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import type { ScenarioPictures } from '../../../core/scenario/pictures.ts';
import type { Content } from '../../../session/play/content.ts';
import type { RunAlong } from '../../../story/along.ts';
import { type DraftChecker, openDraftChecker } from '../../../studio/draft-checker.ts';
import {
  type DraftAsk,
  type DraftMap,
  type DraftMoments,
  type DraftNews,
  isProved,
} from '../../../studio/draft-news.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { askWithPack } from '../../../studio/place-pack.ts';
import type { DraftFindings } from '../../../ui/studio/checks-pane.tsx';
import { toldGiven } from '../../../ui/studio/told-given.ts';
import { tongue } from '../../../ui/tongue.ts';
import { workerFault } from '../../i18n/worker-fault.ts';

type Run = RunAlong['run'];

const PAUSE_MS = 500; // ms without a key, after which a draft is checked

/** What is known of a draft. */
export interface CheckedDraft {
  readonly findings: DraftFindings<Run>;
  readonly content: Omit<Content, 'analyser'> | undefined; // the last that could be played
  readonly views: ScenarioPictures | undefined; // of it
  readonly moments: DraftMoments; // of it
  readonly current: boolean; // it is that of the folder as it is now
  readonly proved: boolean;
  readonly places: { readonly [place: string]: Run | undefined };
  readonly map: DraftMap | undefined; // the last that was made
  readonly mapCurrent: boolean;
}

const UNKNOWN: CheckedDraft = {
  findings: {
    busy: true,
    broken: [],
    beside: [],
    advice: [],
    given: [],
    verdicts: [],
    states: 0,
    open: 0,
  },
  content: undefined,
  views: undefined,
  moments: new Map(),
  current: false,
  proved: false,
  places: {},
  map: undefined,
  mapCurrent: false,
};

function heard(known: CheckedDraft, news: DraftNews): CheckedDraft {
  const { findings } = known;
  switch (news.stage) {
    case 'broken':
      return {
        ...known,
        proved: false,
        places: {},
        findings: { ...UNKNOWN.findings, busy: findings.busy, broken: news.problems },
      };
    case 'built':
      return {
        ...known,
        content: news.content,
        views: news.views,
        moments: news.moments,
        current: true,
        findings: {
          ...findings,
          broken: [],
          beside: news.problems,
          advice: news.advice,
          given: news.given.map(toldGiven),
        },
      };
    case 'first':
    case 'whole': {
      const { stage, verdicts, states, open } = news;
      const proved = stage === 'whole' && isProved(verdicts);
      return { ...known, proved, findings: { ...findings, verdicts, states, open } };
    }
    case 'routes':
      return {
        ...known,
        places: news.places,
        map: news.map,
        mapCurrent: true,
        findings: { ...findings, advice: [...findings.advice, ...news.behind] },
      };
  }
}

/** Says what to check or pack: a draft beside the project, with the pack of a place laid over it, if there is one. */
export function askOf(folder: ScenarioFolder, place: Jurisdiction | undefined): DraftAsk {
  const usual = { ground, folder, pack, language: tongue().language };
  return place === undefined ? usual : askWithPack(usual, place);
}

/** Hook: checks a draft in a worker after every pause, with the pack of a place laid over it, if there is one. */
export function useCheck(folder: ScenarioFolder, place?: Jurisdiction): CheckedDraft {
  const [known, setKnown] = useState(UNKNOWN);
  const checker = useRef<DraftChecker | undefined>(undefined);
  useEffect(() => {
    checker.current = openDraftChecker(
      (news) => setKnown((now) => heard(now, news)),
      () => setKnown((now) => ({ ...now, findings: { ...now.findings, busy: false } })),
      (message) => {
        const failed = workerFault(message);
        setKnown((now) => ({ ...now, findings: { ...now.findings, busy: false, failed } }));
      },
    );
    return () => checker.current?.close();
  }, []);
  useEffect(() => {
    checker.current?.forget();
    setKnown(({ findings: { failed: _failed, ...findings }, ...now }) => ({
      ...now,
      current: false,
      mapCurrent: false,
      proved: false,
      findings: { ...findings, verdicts: [], busy: true },
    }));
    const timer = setTimeout(() => checker.current?.check(askOf(folder, place)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [folder, place]);
  return known;
}
