import { type ComponentChildren, Fragment } from 'preact';

/** A button of a message. */
export interface MessageAction {
  readonly label: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: 'ink' | 'plain'; // plain: leaves things as they are
  readonly note?: string; // said beside it
}

export interface MessageProps {
  readonly text: string; // one sentence
  readonly actions?: readonly MessageAction[];
}

/** Status message: one sentence, and the buttons that answer it. */
export function Message({ text, actions = [] }: MessageProps) {
  return (
    <div class="notice small message" role="status">
      <p>{text}</p>
      {actions.length > 0 && (
        <div class="actions tight">
          {actions.map(({ label, onPress, look, note }, at) => (
            <Fragment key={at}>
              <button type="button" class={look ? `btn ${look}` : 'btn'} onClick={onPress}>
                {label}
              </button>
              {note !== undefined && <span class="note quiet">{note}</span>}
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}
