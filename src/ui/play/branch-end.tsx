import type { SessionState } from '../../core/run/state.ts';
import { Action } from '../kit/action.tsx';
import { takeFocus } from '../kit/take-focus.ts';
import { languageAttributes } from '../scene-language.ts';
import type { BarProps } from '../shell/bar.tsx';
import { Page } from '../shell/page.tsx';
import { playWords } from './play-words.ts';

interface BranchEndProps {
  readonly bar: BarProps;
  readonly state: SessionState;
  readonly onBack: () => void;
}

/** End of a branch: how it ended, and the way back to the run that counts. There is no board and no score. */
export function BranchEnd({ bar, state, onBack }: BranchEndProps) {
  const lines = state.ended?.lines ?? [];
  return (
    <Page bar={bar}>
      <h1 tabIndex={-1} ref={takeFocus}>
        {state.ended?.title ?? playWords('branch.end')}
      </h1>
      <div class="prose stack" {...languageAttributes(state.began.language)}>
        {lines.map(({ text }, index) => (
          <p key={index}>{text}</p>
        ))}
      </div>
      <p class="note quiet">{playWords('branch.kept')}</p>
      <p class="actions next">
        <Action look="main" words={playWords('branch.back')} onPress={onBack} />
      </p>
    </Page>
  );
}
