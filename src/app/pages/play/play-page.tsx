import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Branch } from '../../../core/run/event.ts';
import type { SessionState } from '../../../core/run/state.ts';
import en from '../../../ui/catalogue/en/app.json';
import { BranchEnd } from '../../../ui/play/branch-end.tsx';
import { playWords } from '../../../ui/play/play-words.ts';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { type Trouble, troubleText } from '../../../ui/trouble/trouble.ts';
import { wordsOf } from '../../../ui/words.ts';
import { beginBranch } from '../../run/begin/begin-branch.ts';
import { UNREACHABLE } from '../../run/begin/starting.ts';
import { readSessions } from '../../run/library.ts';
import { PlayRun } from '../../run/play/play-run.tsx';
import { isOpen } from '../../run/stored-run.ts';
import type { Desk, PageProps } from '../../shell/desk.ts';

interface SoloRunProps {
  readonly desk: Desk;
  readonly scenario: string;
  readonly session: string;
  readonly notice?: ComponentChildren; // shown above the scene
}

/** A run that can be played again from an earlier moment; such a branch leads back to the run it is for. */
function SoloRun({ desk, scenario, session, notice }: SoloRunProps) {
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const open = (id: string) => desk.go({ page: 'play', scenario, session: id });
  const backTo =
    ({ of }: Branch) =>
    () =>
      open(of);
  const onPlayFrom = (beat: string) => {
    beginBranch(desk.visit, session, beat)
      .then((begun) => (begun.ok ? open(begun.value) : setTrouble(begun.error)))
      .catch(() => setTrouble(UNREACHABLE));
  };
  const noticeOf = ({ began: { branch } }: SessionState) => {
    if (trouble) return <Message text={troubleText(trouble)} />;
    if (branch === undefined) return notice;
    const action = { label: playWords('branch.back'), onPress: backTo(branch) };
    return <Message text={playWords('branch')} actions={[action]} />;
  };
  const after = (state: SessionState) => {
    const { branch } = state.began;
    return branch && <BranchEnd bar={desk.leaveOnly} state={state} onBack={backTo(branch)} />;
  };
  return (
    <PlayRun
      desk={desk}
      session={session}
      notice={noticeOf}
      after={after}
      onPlayFrom={onPlayFrom}
    />
  );
}

const words = wordsOf('app', en);

/** Page: plays the run named in the URL, else the latest unfinished one, else shows the scenario's card. */
export function PlayPage({ desk, route }: PageProps<'play'>) {
  const { visit, go } = desk;
  const [found, setFound] = useState<string | undefined>(undefined);
  const session = route.session ?? found;
  useEffect(() => {
    if (route.session !== undefined) return;
    void readSessions(visit.store, visit.person.id).then((runs) => {
      const waiting = runs.filter((run) => isOpen(run) && run.row.scenario === route.scenario);
      const last = waiting.at(-1);
      if (last === undefined) go({ page: 'scene', scenario: route.scenario }, true);
      else setFound(last.row.id);
    });
  }, [visit.person.id, route.scenario]);
  return session === undefined ? (
    <Loading bar={desk.leaveOnly} />
  ) : (
    <SoloRun
      key={session}
      desk={desk}
      scenario={route.scenario}
      session={session}
      {...(visit.use === 'shared' && { notice: <Message text={words('unsaved')} /> })}
    />
  );
}
