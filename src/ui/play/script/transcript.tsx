import { Fragment, type RefObject } from 'preact';
import { playWords } from '../play-words.ts';
import type { Script, TranscriptEntry } from './script.ts';
import { ScriptEntry } from './script-entry.tsx';

interface TranscriptProps {
  readonly script: Script;
  readonly shown: number; // lines visible so far
  readonly single: boolean; // one passage at a time; new lines are spoken
  readonly onPlayFrom?: (beat: string) => void; // offered at each moment of the whole conversation
  readonly onTap: () => void; // a press on the lines
  readonly whole: boolean;
  readonly onWhole: () => void;
  readonly passage: RefObject<HTMLDivElement | null>;
}

/** Finds the last spoken line, which is shown large: the trainee answers it. */
const lastSaid = (entries: readonly TranscriptEntry[]): number =>
  entries.reduce((last, entry, index) => (entry.by === 'person' ? index : last), -1);

/** Shows the conversation: earlier turns, then the current passage, which receives the focus. */
export function Transcript(props: TranscriptProps) {
  const { script, shown: visible, single, whole, onWhole, onTap, onPlayFrom, passage } = props;
  const { earlier, spoken, now } = script;
  const recent = single ? 0 : spoken === undefined ? 1 : 2;
  const shown = whole ? earlier : earlier.slice(earlier.length - Math.min(recent, earlier.length));
  const entries = now.entries.slice(0, visible);
  const loud = lastSaid(entries);
  return (
    <div class="log" role="log" aria-label={playWords('conversation')} aria-live="off" tabindex={0}>
      {earlier.length > recent && (
        <button class="link whole" type="button" aria-expanded={whole} onClick={onWhole}>
          {playWords(whole ? 'whole.hide' : 'whole.show')}
        </button>
      )}
      {whole && onPlayFrom && <p class="note quiet">{playWords('from.here.note')}</p>}
      <ol class="script">
        {shown.map(({ beat, number, entries: said }, at) => (
          <Fragment key={at}>
            {whole && onPlayFrom && number !== shown[at - 1]?.number && (
              <li class="moment">
                <h3>{playWords('from.moment', { number })}</h3>
                <button class="link" type="button" onClick={() => onPlayFrom(beat)}>
                  {playWords('from.here')}
                  <span class="sr">, {playWords('from.moment', { number })}</span>
                </button>
              </li>
            )}
            {said.map((entry, index) => (
              <ScriptEntry key={index} entry={entry} place="earlier" />
            ))}
          </Fragment>
        ))}
        {spoken && <ScriptEntry entry={spoken} place="near" />}
      </ol>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useKeyWithClickEvents: a passage of talk is no set of fields; Space does what a press does */}
      <div
        class="passage"
        role="group"
        aria-label={now.name}
        tabindex={-1}
        ref={passage}
        onClick={onTap}
      >
        <ol class="script" {...(single && { 'aria-live': 'polite' })}>
          {entries.map((entry, index) => (
            <ScriptEntry key={index} entry={entry} place={index === loud ? 'now' : 'near'} />
          ))}
        </ol>
      </div>
    </div>
  );
}
