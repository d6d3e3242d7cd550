import { guideWords } from '../guide-words.ts';

export interface SlideMarkProps {
  readonly slides: readonly number[];
}

/** Shows the source of a statement: its slides, or this project. */
export const SlideMark = ({ slides }: SlideMarkProps) => (
  <span class="slide">
    {slides.length === 0
      ? guideWords('ours')
      : guideWords('slides', { count: slides.length, numbers: slides.join(', ') })}
  </span>
);
