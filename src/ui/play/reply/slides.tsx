import { markWords } from './mark-words.ts';

interface SlidesProps {
  readonly numbers: readonly number[];
}

/** Shows the slides a sentence cites. */
export function Slides({ numbers }: SlidesProps) {
  if (numbers.length === 0) return null;
  const text = markWords('slides', { count: numbers.length, numbers: numbers.join(', ') });
  return (
    <>
      {' '}
      <span class="slide">{text}</span>
    </>
  );
}
