import { useEffect, useRef } from 'preact/hooks';
import type { Intent } from '../../../core/run/intent.ts';
import type { SessionState } from '../../../core/run/state.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { playWords } from '../play-words.ts';
import type { Drafts } from '../reply/drafts.ts';
import { Sureness } from '../respond/sureness.tsx';
import { useReturnFocus } from '../use-return-focus.ts';
import { NotebookRow } from './notebook-row.tsx';

interface NotebookProps {
  readonly state: SessionState;
  readonly drafts: Drafts;
  readonly send: (intent: Intent) => void;
  readonly onClose: () => void;
}

/** Tells whether the confidence slider is shown here: after its beat; during it, it is beside *Go on*. */
const asks = ({ turns, began, phase }: SessionState): boolean => {
  const at = turns.findIndex((turn) => turn.beat.id === began.guessAt);
  return at >= 0 && (at < turns.length - 1 || !['choosing', 'reading', 'reacting'].includes(phase));
};

/** The notebook: everything noticed, with alternative explanations, in two columns. */
export function Notebook({ state, drafts, send, onClose }: NotebookProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus(heading);
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class="notebook" aria-labelledby="notebook-h">
      <header>
        <h2 id="notebook-h" tabindex={-1} ref={heading}>
          {playWords('notebook')}
        </h2>
        <button class="tool" type="button" onClick={onClose}>
          {playWords('notebook.close')}
        </button>
      </header>
      {state.notebook.length === 0 ? (
        <p class="small quiet">{playWords('notebook.empty')}</p>
      ) : (
        <table class="seen">
          <TableHead columns={[playWords('notebook.noticed'), playWords('notebook.other')]} />
          <tbody>
            {state.notebook.map((entry) => (
              <NotebookRow key={entry.observation.id} entry={entry} drafts={drafts} send={send} />
            ))}
          </tbody>
        </table>
      )}
      {asks(state) && (
        <Sureness
          when="middle"
          value={state.guesses.middle}
          onSure={(sure) => send({ type: 'guess', when: 'middle', sure })}
        />
      )}
    </section>
  );
}
