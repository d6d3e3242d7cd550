import type { ShownOption } from '../../../../core/scenario/beat.ts';
import type { Tally } from '../../../../group/views/tally.ts';
import { SpeechText } from '../../../play/script/speech-text.tsx';
import { letterOf } from '../../letter.ts';
import { consoleWords } from '../console-words.ts';

interface TallyListProps {
  readonly options: readonly ShownOption[];
  readonly tally: Tally | undefined;
  readonly hidden: 'few' | 'close' | undefined; // why no votes are shown
  readonly onChoose: ((option: string) => void) | undefined; // set if a line may be chosen now
}

/** Lists the options with their votes, and a button to choose one. */
export function TallyList({ options, tally, hidden, onChoose }: TallyListProps) {
  return (
    <>
      <ol class="tally" aria-label={consoleWords('tally')}>
        {options.map(({ id, text }, place) => {
          const count = tally?.counts[id] ?? 0;
          return (
            <li key={id}>
              <span class="l">{letterOf(place)}</span>
              <span>
                <SpeechText text={text} />
              </span>
              {tally && <span class="c">{consoleWords('votes', { count })}</span>}
              {onChoose && (
                <button class="btn" type="button" onClick={() => onChoose(id)}>
                  {consoleWords('choose', { letter: letterOf(place) })}
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {hidden && <p class="note quiet">{consoleWords(`tally.${hidden}`)}</p>}
      {tally && (
        <p class="note quiet">
          {consoleWords('passed', { count: tally.passed })} {consoleWords('tally.private')}
        </p>
      )}
    </>
  );
}
