import { useEffect, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { ok, type Result } from '../../../core/kernel/result.ts';
import type { SessionState } from '../../../core/run/state.ts';
import { Action } from '../../../ui/kit/action.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { studioWords } from '../../../ui/studio/studio-words.ts';
import { type Trouble, troubleText } from '../../../ui/trouble/trouble.ts';
import { analyser } from '../../run/analyser.ts';
import { beginAlong } from '../../run/begin/begin-run.ts';
import { PlayRun } from '../../run/play/play-run.tsx';
import type { Desk } from '../../shell/desk.ts';
import { openDraftVisit, type Visit } from '../../shell/visit.ts';
import { askForDraft, type PlayedRun } from './draft-channel.ts';

const FIRST_SEED = 1; // the same draws each time, so that a change shows as one

interface Trying {
  readonly visit: Visit;
  readonly session: string;
  readonly proved: boolean;
  readonly services?: Jurisdiction;
}

async function begin(again: boolean): Promise<Result<Trying, Trouble>> {
  const { content, own, proved, asked, services, run } = await askForDraft();
  document.documentElement.inert = !asked && !again;
  const whole = { ...content, analyser, ...(own && { own }) };
  const visit = await openDraftVisit(whole);
  const { options = [], said, ...draw }: Partial<PlayedRun> = run ?? {};
  const { variant } = content.playable;
  const begun = await beginAlong(
    visit,
    content.playable.scenario.card.id,
    { seed: FIRST_SEED, variant, ...draw },
    options,
    'practice',
    whole,
    said,
  );
  return begun.ok
    ? ok({ visit, session: begun.value, proved, ...(services && { services }) })
    : begun;
}

/** Page in the studio's frame: the draft as a learner plays it. Nothing of it is kept. */
export function TryPage({ desk }: { readonly desk: Desk }) {
  const [trying, setTrying] = useState<Result<Trying, Trouble> | undefined>(undefined);
  const [take, setTake] = useState(0);
  useEffect(() => void begin(take > 0).then(setTrying), [take]);
  if (trying === undefined) return <Loading bar={desk.leaveOnly} />;
  if (!trying.ok) {
    return (
      <Page bar={desk.leaveOnly} foot={false}>
        <Message text={troubleText(trying.error)} />
      </Page>
    );
  }
  const { visit, session, proved, services } = trying.value;
  const over = ({ phase, ended }: SessionState) =>
    phase === 'closed' || phase === 'skipped' ? (
      <Page bar={desk.leaveOnly} foot={false}>
        <p class="lead">{studioWords('draft.over', { title: ended?.title ?? '' })}</p>
        <Action look="main" words={studioWords('draft.again')} onPress={() => setTake(take + 1)} />
      </Page>
    ) : undefined;
  return (
    <PlayRun
      key={session}
      desk={{ ...desk, visit, ...(services && { jurisdiction: services }) }}
      session={session}
      notice={<Message text={studioWords(proved ? 'draft.proved' : 'draft.notice')} />}
      after={over}
    />
  );
}
