import { Action } from '../kit/action.tsx';
import { Page } from '../shell/page.tsx';

/** An action offered on a failure page. */
export interface FailureAction {
  readonly label: string;
  readonly onPress: () => void;
}

export interface FailureProps {
  readonly title: string; // what cannot be done
  readonly sentences: readonly string[]; // what happened, where, what to do
  readonly actions: readonly FailureAction[]; // the first is the primary one
}

/** Page that says why something cannot be opened or played, and what to do. */
export function FailureView({ title, sentences, actions }: FailureProps) {
  return (
    <Page>
      <h1>{title}</h1>
      <div class="lead stack">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {actions.length > 0 && (
          <div class="actions">
            {actions.map(({ label, onPress }, index) => (
              <Action
                key={label}
                look={index === 0 ? 'main' : ''}
                words={label}
                onPress={onPress}
              />
            ))}
          </div>
        )}
      </div>
    </Page>
  );
}
