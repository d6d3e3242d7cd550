export interface MessageProps {
  readonly text: string; // one sentence
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

/** Status message: one sentence, at most one button. */
export function Message({ text, action }: MessageProps) {
  return (
    <div class="notice small message" role="status">
      <p>{text}</p>
      {action !== undefined && (
        <div class="actions tight">
          <button type="button" class="btn" onClick={action.onPress}>
            {action.label}
          </button>
        </div>
      )}
    </div>
  );
}
