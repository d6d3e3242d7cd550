import { markWords } from './mark-words.ts';

/** Shows the slides a sentence cites. */
export function Slides({ numbers }: { readonly numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  const text = markWords('slides', { count: numbers.length, numbers: numbers.join(', ') });
  return (
    <>
      {' '}
      <span class="slide">{text}</span>
    </>
  );
}
