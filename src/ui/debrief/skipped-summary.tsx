import { useSpoken } from '../scene-language.ts';
import { debriefWords } from './debrief-words.ts';

interface SkippedSummaryProps {
  readonly summary: readonly string[];
}

/** Shows the summary of a skipped scenario. Nothing in it is rated. */
export function SkippedSummary({ summary }: SkippedSummaryProps) {
  const spoken = useSpoken();
  return (
    <section class="row first" aria-labelledby="skipped-h">
      <div class="cue">
        <h2 id="skipped-h">{debriefWords('skipped')}</h2>
      </div>
      <div class="prose">
        <p class="notice">{debriefWords('skipped.note')}</p>
        {summary.map((paragraph) => (
          <p key={paragraph} {...spoken}>
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  );
}
