import { Message } from '../../../shell/message.tsx';
import './drive.css';
import { useState } from 'preact/hooks';
import type { FacilitatorOrder } from '../../../../group/facts/command.ts';
import type { DeskView } from '../../../../group/views/desk-view.ts';
import type { PublicView } from '../../../../group/views/public-view.ts';
import { tiedIn } from '../../../../group/views/tally.ts';
import { pageNow, type RoomDebriefPage } from '../../debrief/pages.ts';
import { letterOf } from '../../letter.ts';
import { consoleWords } from '../console-words.ts';
import { MainButton } from './main-button.tsx';

interface DriveProps {
  readonly view: PublicView;
  readonly desk: DeskView;
  readonly pages: readonly RoomDebriefPage[]; // of the debrief; empty before
  readonly file?: FileStep | undefined; // at the board
  readonly order: (order: FacilitatorOrder) => void;
}

/** The main button at the board. */
export interface FileStep {
  readonly label: string;
  readonly ready: boolean; // a note was picked, if one is asked for
  readonly onPress: () => void;
}

interface NextStep {
  readonly order: FacilitatorOrder;
  readonly label: string;
}

/** Returns the order that shows a page of the debrief. */
function turnTo(pages: readonly RoomDebriefPage[], at: number): FacilitatorOrder | undefined {
  const page = pages[at];
  if (page === undefined) return undefined;
  const first = pages.findIndex((one) => one.part === page.part);
  return { type: 'turn', part: page.part, page: at - first };
}

/** Chooses the line with most votes; on a tie the first of those, so that a clicker has something to press. */
function chooseLeading({ scene }: PublicView, desk: DeskView): NextStep | undefined {
  const [tied] = desk.tally ? tiedIn(desk.tally) : [];
  const option = desk.leader ?? tied;
  const place = scene?.options.findIndex(({ id }) => id === option) ?? -1;
  if (option === undefined || place < 0 || desk.setup.choosing === 'wall') return undefined;
  const letter = letterOf(place);
  const label = consoleWords(desk.leader ? 'main.reveal' : 'main.tie', { letter });
  return { order: { type: 'choose', option }, label };
}

/** Determines the next step. */
function nextOf({ view, desk, pages }: DriveProps): NextStep | undefined {
  if (view.held) return { order: { type: 'hold', on: false }, label: consoleWords('main.held') };
  switch (view.step) {
    case 'line': {
      if ((view.scene?.more ?? 0) > 0 && !view.scene?.again) return nextLine();
      const label = consoleWords(desk.setup.choosing === 'wall' ? 'main.line.wall' : 'main.line');
      return { order: { type: 'openVote' }, label };
    }
    case 'ending':
      if ((view.scene?.more ?? 0) > 0) return nextLine();
      return { order: { type: 'goOn' }, label: consoleWords('main.ending') };
    case 'vote':
      return { order: { type: 'closeVote' }, label: consoleWords('main.vote') };
    case 'talk':
      if (view.oneLine) return { order: { type: 'openVote' }, label: consoleWords('line.again') };
      return { order: { type: 'reveal' }, label: consoleWords('main.talk') };
    case 'reveal':
      return chooseLeading(view, desk);
    case 'debrief': {
      const at = pageNow(pages, view);
      const order = turnTo(pages, at + 1);
      const same = pages[at + 1]?.part === view.part;
      return order && { order, label: consoleWords(same ? 'main.page' : 'main.debrief') };
    }
    case 'sorting':
      return undefined;
    default: {
      const main = view.oneLine ? 'line.show' : (`main.${view.step}` as const);
      return { order: { type: 'goOn' }, label: consoleWords(main) };
    }
  }
}

const nextLine = (): NextStep => ({
  order: { type: 'nextLine' },
  label: consoleWords('main.next'),
});

/** Returns the order that goes one step back: within a part of the debrief, one page. */
function backOf({ view, pages }: DriveProps): FacilitatorOrder {
  const back = view.step === 'debrief' && (view.page ?? 0) > 0;
  return (back && turnTo(pages, pageNow(pages, view) - 1)) || { type: 'stepBack' };
}

/** The main button for the next step, a way back, and what is needed less often. */
export function Drive(props: DriveProps) {
  const { view, desk, order, pages, file } = props;
  const next = nextOf(props);
  const { held = false, step, scene } = view;
  const after = pages.findIndex((one, at) => at > pageNow(pages, view) && one.part !== view.part);
  const skip = step === 'debrief' && next?.label === consoleWords('main.page');
  const part = skip ? turnTo(pages, after) : undefined;
  return (
    <div class="drive">
      {next && (
        <MainButton
          meaning={`${step} ${view.round?.round} ${next.label}`}
          label={next.label}
          onPress={() => order(next.order)}
        />
      )}
      {file && !held && (
        <MainButton
          meaning="file"
          label={file.label}
          disabled={!file.ready}
          onPress={file.onPress}
        />
      )}
      {file && !held && !file.ready && <p class="note quiet">{consoleWords('file.first')}</p>}
      {step === 'opening' && <p class="note quiet">{consoleWords('main.keys')}</p>}
      {step === 'reveal' && desk.leader === undefined && <p>{consoleWords('chooseBelow')}</p>}
      <button
        class="btn big ink"
        type="button"
        disabled={step === 'opening' || held}
        onClick={() => order(backOf(props))}
      >
        {consoleWords('back')}
      </button>
      <div class="also">
        {!held && (scene?.more ?? 0) > 0 && !scene?.again && (
          <button class="btn ink" type="button" onClick={() => order({ type: 'allLines' })}>
            {consoleWords('lines.all')}
          </button>
        )}
        {!held && part && (
          <button class="btn ink" type="button" onClick={() => order(part)}>
            {consoleWords('part.skip')}
          </button>
        )}
        {!held && <LessOften view={view} order={order} />}
      </div>
    </div>
  );
}

/** Steps that need a second press, because they cannot be taken back with one. */
const SURE = {
  omit: { hint: 'omit.hint', yes: 'omit.yes' },
  stop: { hint: 'stop.hint', yes: 'stop.yes' },
} as const;

const IN_MOMENT: readonly PublicView['step'][] = ['line', 'vote', 'talk', 'reveal'];
const IN_STORY: readonly PublicView['step'][] = [...IN_MOMENT, 'reaction'];

/** A break, skipping a moment, and stopping early. */
function LessOften({ view, order }: Pick<DriveProps, 'view' | 'order'>) {
  const [asked, setAsked] = useState<keyof typeof SURE | undefined>(undefined);
  const { step } = view;
  const offers = (one: keyof typeof SURE) =>
    (one === 'omit' ? IN_MOMENT : IN_STORY).includes(step) &&
    view.scene !== undefined &&
    !view.oneLine;
  return (
    <>
      <button class="btn ink" type="button" onClick={() => order({ type: 'hold', on: true })}>
        {consoleWords('hold')}
      </button>
      {(['omit', 'stop'] as const).filter(offers).map((one) => (
        <button
          key={one}
          class="btn ink"
          type="button"
          aria-expanded={asked === one}
          onClick={() => setAsked(asked === one ? undefined : one)}
        >
          {consoleWords(one)}
        </button>
      ))}
      {asked && offers(asked) && (
        <Message
          text={consoleWords(SURE[asked].hint)}
          actions={[
            {
              label: consoleWords(SURE[asked].yes),
              onPress: () => {
                order({ type: asked });
                setAsked(undefined);
              },
            },
            { label: consoleWords('no'), onPress: () => setAsked(undefined), look: 'plain' },
          ]}
        />
      )}
    </>
  );
}
