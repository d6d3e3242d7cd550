import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { playWords } from '../play-words.ts';
import { useScene } from '../use-scene.ts';
import type { TranscriptEntry } from './script.ts';
import { ScriptEntry } from './script-entry.tsx';

/** Finds the last spoken line, which is shown large: the trainee answers it. -1 if nobody speaks. */
const lastSaid = (entries: readonly TranscriptEntry[]): number =>
  entries.reduce((last, entry, index) => (entry.by === 'person' ? index : last), -1);

/**
 * Shows the conversation: earlier turns, then the current passage, which receives the focus. Where lines come one by one,
 * the passage folds to the line that is answered once it is the trainee’s turn, so that what can be said is in view.
 */
export function Transcript() {
  const { play, script, tempo, whole, onWhole, onTap, refs } = useScene();
  const { earlier, spoken, now } = script;
  const [opened, setOpened] = useState('');
  const single = play.settings.pace !== 'instant'; // one passage at a time; new lines are spoken
  const onPlayFrom = play.state.began.mode === 'practice' ? play.onPlayFrom : undefined;
  const recent = single ? 0 : spoken === undefined ? 1 : 2;
  const shown = whole ? earlier : earlier.slice(earlier.length - Math.min(recent, earlier.length));
  const entries = now.entries.slice(0, tempo.shown);
  const loud = lastSaid(entries);
  const folds = single && tempo.after && play.state.phase === 'choosing' && entries.length > 1;
  const open = !folds || opened === now.key;
  const answered = loud < 0 ? entries.length - 1 : loud;
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
        ref={refs.passage}
        onClick={onTap}
      >
        {folds && (
          <button
            class="link before"
            type="button"
            aria-expanded={open}
            onClick={() => setOpened(open ? '' : now.key)}
          >
            {playWords(open ? 'before.hide' : 'before.show', { count: entries.length - 1 })}
          </button>
        )}
        <ol class="script" {...(single && { 'aria-live': 'polite' })}>
          {entries.map((entry, index) =>
            open || index === answered ? (
              <ScriptEntry key={index} entry={entry} place={index === loud ? 'now' : 'near'} />
            ) : null,
          )}
        </ol>
      </div>
    </div>
  );
}
