import type { ComponentChildren, ComponentProps } from 'preact';

interface ActionProps {
  readonly words: ComponentChildren;
  readonly look?: string; // classes besides `btn`, such as `main` or `plain`
  readonly link?: boolean; // looks like a link
  readonly submit?: boolean; // sends the form it stands in
  readonly disabled?: boolean;
  readonly onPress?: ComponentProps<'button'>['onClick'];
}

/** A button with words on it. */
export const Action = ({ words, look, link, submit, disabled, onPress }: ActionProps) => (
  <button
    type={submit ? 'submit' : 'button'}
    class={link ? 'link' : look ? `btn ${look}` : 'btn'}
    {...(disabled !== undefined && { disabled })}
    {...(onPress && { onClick: onPress })}
  >
    {words}
  </button>
);
