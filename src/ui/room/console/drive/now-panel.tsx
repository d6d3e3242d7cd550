import { useState } from 'preact/hooks';
import type { ShownOption } from '../../../../core/scenario/beat.ts';
import type { FacilitatorOrder } from '../../../../group/facts/command.ts';
import { STEPS } from '../../../../group/facts/room-state.ts';
import type { DeskView } from '../../../../group/views/desk-view.ts';
import type { PublicView, RoomBoardView } from '../../../../group/views/public-view.ts';
import type { Tally } from '../../../../group/views/tally.ts';
import { SpeechText } from '../../../play/script/speech-text.tsx';
import { roomDebriefWords as debriefWords } from '../../debrief/debrief-words.ts';
import { pageNow, type RoomDebriefPage } from '../../debrief/pages.ts';
import { letterOf } from '../../letter.ts';
import { momentOfWords } from '../../moment-words.ts';
import { OPENING } from '../../screen/screen-opening.tsx';
import { screenWords } from '../../screen/screen-words.ts';
import { lastSpoken, SpokenLines } from '../../spoken-lines.tsx';
import { BoardDesk } from '../board-desk.tsx';
import { consoleWords } from '../console-words.ts';
import { PlanLine } from '../plan-line.tsx';
import { useLedRoom } from '../use-led-room.ts';
import { WallDesk } from '../wall-desk.tsx';
import { Drive, type FileStep } from './drive.tsx';
import { Hands } from './hands.tsx';

interface TallyListProps {
  readonly options: readonly ShownOption[];
  readonly tally: Tally | undefined;
  readonly hidden: 'few' | 'close' | undefined; // why no votes are shown
  readonly onChoose: ((option: string) => void) | undefined; // set if a line may be chosen now
}

/** Lists the options with their votes, and a button to choose one. */
function TallyList({ options, tally, hidden, onChoose }: TallyListProps) {
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

/** Lists the lines of the moment as far as they matter now: after a step back all of them. */
function linesOf({ step, scene, answer }: PublicView, desk: DeskView) {
  if (step === 'reaction') return answer?.reaction ?? [];
  return (scene?.again ? desk.lines : scene?.lines) ?? [];
}

/** Shows what the room sees, for those without the projector. */
function NowWords() {
  const { view, desk } = useLedRoom();
  const { step, scene } = view;
  if (step === 'opening') {
    return (
      <div class="now">
        {OPENING.map((one) => (
          <p key={one}>{screenWords(`opening.${one}`)}</p>
        ))}
      </div>
    );
  }
  if (step === 'notice') return <p class="now">{screenWords('start')}</p>;
  if (scene === undefined || step === 'debrief') return null;
  if (step === 'sorting') return null;
  if (step === 'vote' || step === 'talk' || step === 'reveal') {
    const last = lastSpoken(scene.lines);
    const before = scene.lines.slice(0, scene.lines.length - last.length);
    return (
      <div class="now">
        {before.length > 0 && (
          <details class="small">
            <summary>{consoleWords('lines.before')}</summary>
            <SpokenLines lines={before} />
          </details>
        )}
        <SpokenLines lines={last} />
      </div>
    );
  }
  return (
    <div class="now">
      <SpokenLines lines={linesOf(view, desk)} />
      {scene.more > 0 && !scene.again && (
        <div class="later quiet">
          <h3>{consoleWords('lines.next')}</h3>
          <SpokenLines lines={desk.lines.slice(desk.lines.length - scene.more)} />
        </div>
      )}
    </div>
  );
}

interface PagesProps {
  readonly pages: readonly RoomDebriefPage[]; // of the debrief; empty before
}

/** Says which page of the debrief is on the screen. */
function NowPart({ pages }: PagesProps) {
  const { view } = useLedRoom();
  if (view.part === undefined) return null;
  const of = pages.length;
  const page = pageNow(pages, view) + 1;
  return <p>{consoleWords('now.part', { part: debriefWords(view.part), page, of })}</p>;
}

const LINE_STEPS: readonly PublicView['step'][] = ['opening', 'line', 'vote', 'talk'];

/** Says which step it is, what minute, and what went wrong. */
function NowHead({ pages }: PagesProps) {
  const { view, phones, trouble } = useLedRoom();
  const { step, scene } = view;
  const moment = scene ? momentOfWords(scene.name, scene.of) : '';
  return (
    <>
      <ol class="steps" aria-label={consoleWords('steps')}>
        {STEPS.filter((one) => !view.oneLine || LINE_STEPS.includes(one)).map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {consoleWords(`step.${one}`)}
          </li>
        ))}
      </ol>
      <h2 id="now-h" class="quiet">
        {consoleWords(view.held ? 'now.held' : `now.${step}`, { moment })}
      </h2>
      {phones && <PlanLine />}
      <NowPart pages={pages} />
      {view.outdated && <p class="notice small">{consoleWords('outdated')}</p>}
      {scene?.again && step === 'line' && <p class="note quiet">{consoleWords('again')}</p>}
      {trouble !== undefined && <p role="status">{trouble}</p>}
    </>
  );
}

/** The lines to choose from, with their votes and a button for each where one may be chosen now. */
function Lines({ voting }: { readonly voting: boolean }) {
  const { view, desk, order } = useLedRoom();
  const { step, scene } = view;
  const choosing = step === 'talk' || step === 'reveal';
  const mayChoose = choosing || (step === 'line' && desk.setup.choosing === 'facilitator');
  return (
    <TallyList
      options={scene?.options ?? []}
      tally={voting ? desk.tally : undefined}
      hidden={!voting ? undefined : desk.close ? 'close' : desk.few && 'few'}
      onChoose={mayChoose ? (option) => void order({ type: 'choose', option }) : undefined}
    />
  );
}

/** Returns the main button at the board, which files the picked note. */
function fileStep(
  { notes }: RoomBoardView,
  note: string | undefined,
  order: (order: FacilitatorOrder) => void,
): FileStep {
  const asked = notes.length > 0;
  return {
    label: consoleWords(asked ? 'file' : 'file.none'),
    ready: !asked || notes.some(({ id }) => id === note),
    onPress: () => order({ type: 'file', ...(asked && note !== undefined && { note }) }),
  };
}

/** The current step for the facilitator: line, votes and buttons. */
export function NowPanel({ pages }: PagesProps) {
  const { view, desk, phones, send, order } = useLedRoom();
  const { step, scene, board } = view;
  const { options = [] } = scene ?? {};
  const voting = step === 'vote' || step === 'talk' || step === 'reveal';
  const atLine = step === 'line' && (phones || desk.setup.choosing === 'facilitator');
  const linesShown = !view.oneLine && (atLine || (voting && (phones || step !== 'vote'))); // on one screen hands are typed in their place
  const go = (one: FacilitatorOrder) => void order(one);
  const [note, setNote] = useState<string | undefined>(undefined);
  const file = step === 'sorting' && board ? fileStep(board, note, go) : undefined;
  const drive = <Drive view={view} desk={desk} pages={pages} file={file} order={go} />;
  const replies = voting && phones && <WallDesk />;
  if (view.held) {
    return (
      <section aria-labelledby="now-h">
        <NowHead pages={pages} />
        {drive}
      </section>
    );
  }
  return (
    <section aria-labelledby="now-h">
      <div class="reach">
        <NowHead pages={pages} />
        {desk.setup.choosing === 'wall' && replies}
        {phones && <NowWords />}
        {linesShown && <Lines voting={voting} />}
        {!phones && step === 'vote' && (
          <Hands
            key={`${view.round?.round}`}
            options={options}
            onTally={(counts, passed) => send({ type: 'tally', counts, passed })}
          />
        )}
        {step === 'sorting' && board && (
          <BoardDesk
            board={board}
            leanings={desk.leanings ?? {}}
            onPlace={(item, place) => send({ type: 'place', item, place })}
            note={note}
            onNote={setNote}
          />
        )}
        {desk.setup.choosing !== 'wall' && replies}
      </div>
      {drive}
    </section>
  );
}
