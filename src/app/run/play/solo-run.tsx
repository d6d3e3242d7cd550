import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Branch } from '../../../core/run/event.ts';
import type { SessionState } from '../../../core/run/state.ts';
import { BranchEnd } from '../../../ui/play/branch-end.tsx';
import { playWords } from '../../../ui/play/play-words.ts';
import { Message } from '../../../ui/shell/message.tsx';
import { type Trouble, troubleText } from '../../../ui/trouble/trouble.ts';
import type { Desk } from '../../shell/desk.ts';
import { beginBranch } from '../begin/begin-branch.ts';
import { UNREACHABLE } from '../begin/starting.ts';
import { PlayRun } from './play-run.tsx';

interface SoloRunProps {
  readonly desk: Desk;
  readonly scenario: string;
  readonly session: string;
  readonly notice?: ComponentChildren; // shown above the scene
}

/** A run that can be played again from an earlier moment; such a branch leads back to the run it is for. */
export function SoloRun({ desk, scenario, session, notice }: SoloRunProps) {
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
