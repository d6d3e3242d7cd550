import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownOption } from '../../../../core/scenario/beat.ts';
import type { FacilitatorOrder } from '../../../../group/facts/command.ts';
import type { DeskView } from '../../../../group/views/desk-view.ts';
import type { PublicView } from '../../../../group/views/public-view.ts';
import { letterOf } from '../../letter.ts';
import { consoleWords } from '../console-words.ts';
import { steadyPress } from './steady-press.ts';

interface DriveProps {
  readonly view: PublicView;
  readonly desk: DeskView;
  readonly order: (order: FacilitatorOrder) => void;
}

/** Determines the next step. */
function nextOf({
  view,
  desk,
}: DriveProps): { readonly order: FacilitatorOrder; readonly label: string } | undefined {
  switch (view.step) {
    case 'line': {
      const label = consoleWords(desk.setup.choosing === 'wall' ? 'main.line.wall' : 'main.line');
      return { order: { type: 'openVote' }, label };
    }
    case 'vote':
      return { order: { type: 'closeVote' }, label: consoleWords('main.vote') };
    case 'talk':
      return { order: { type: 'reveal' }, label: consoleWords('main.talk') };
    case 'reveal': {
      const options: readonly ShownOption[] = view.scene?.options ?? [];
      const place = options.findIndex(({ id }) => id === desk.leader);
      const leading = options[place];
      if (leading === undefined || desk.setup.choosing === 'wall') return undefined;
      const label = consoleWords('main.reveal', { letter: letterOf(place) });
      return { order: { type: 'choose', option: leading.id }, label };
    }
    case 'debrief':
      return view.part === 'summary'
        ? undefined
        : { order: { type: 'goOn' }, label: consoleWords('main.debrief') };
    case 'sorting':
      return undefined;
    default:
      return { order: { type: 'goOn' }, label: consoleWords(`main.${view.step}`) };
  }
}

interface MainButtonProps {
  readonly step: number; // moves before it
  readonly label: string;
  readonly onPress: () => void;
}

/** The main button. Its action changes with every step, so it ignores presses right after a change. */
function MainButton({ step, label, onPress }: MainButtonProps) {
  const press = useRef(steadyPress(() => performance.now())).current;
  press.means(`${step} ${label}`);
  const [waits, setWaits] = useState(0); // presses that were ignored
  const [, settled] = useState(0);
  const rest = press.rest();
  useEffect(() => {
    if (rest === 0) return undefined;
    const timer = setTimeout(() => settled((times) => times + 1), rest);
    return () => clearTimeout(timer);
  }, [step, label, waits, rest]);
  return (
    <button
      class="btn main big wide"
      type="button"
      aria-disabled={rest > 0}
      onPointerDown={press.begin}
      onKeyDown={press.begin}
      onClick={() => (press.counts() ? onPress() : setWaits(waits + 1))}
    >
      {label}
    </button>
  );
}

/** The main button for the next step, and a way back. */
export function Drive(props: DriveProps) {
  const { view, order } = props;
  const next = nextOf(props);
  return (
    <div class="drive">
      {next && (
        <MainButton step={view.moves} label={next.label} onPress={() => order(next.order)} />
      )}
      {view.step === 'reveal' && next === undefined && <p>{consoleWords('chooseBelow')}</p>}
      <button
        class="btn big ink"
        type="button"
        disabled={view.step === 'opening'}
        onClick={() => order({ type: 'stepBack' })}
      >
        {consoleWords('back')}
      </button>
    </div>
  );
}
