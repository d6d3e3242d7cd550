import { screenWords } from './screen-words.ts';

/** The calm page of a break. */
export function HeldPage() {
  return (
    <div class="held" role="status">
      <h1>{screenWords('held')}</h1>
      <p class="say">{screenWords('held.text')}</p>
    </div>
  );
}
