import type { ConsoleCommand, FacilitatorOrder } from '../../../../group/facts/command.ts';
import { STEPS } from '../../../../group/facts/room-state.ts';
import type { DeskView } from '../../../../group/views/desk-view.ts';
import type { PublicView } from '../../../../group/views/public-view.ts';
import { roomDebriefWords as debriefWords } from '../../debrief/debrief-words.ts';
import { OPENING } from '../../screen/screen-opening.tsx';
import { screenWords } from '../../screen/screen-words.ts';
import { SpokenLines } from '../../spoken-lines.tsx';
import { BoardDesk } from '../board-desk.tsx';
import { consoleWords } from '../console-words.ts';
import { WallDesk } from '../wall-desk.tsx';
import { Drive } from './drive.tsx';
import { Hands } from './hands.tsx';
import { TallyList } from './tally-list.tsx';

/** Shows what the room sees, for those without the projector. */
function NowWords({ view }: { readonly view: PublicView }) {
  const { step, scene, answer } = view;
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
  return (
    <div class="now">
      <SpokenLines lines={step === 'reaction' ? (answer?.reaction ?? []) : scene.lines} />
    </div>
  );
}

export interface NowPanelProps {
  readonly view: PublicView;
  readonly desk: DeskView;
  readonly phones: boolean; // false: a show of hands
  readonly trouble: string | undefined; // as text
  readonly send: (command: ConsoleCommand) => void;
  readonly order: (order: FacilitatorOrder) => Promise<string | undefined>;
}

/** The current step for the facilitator: line, votes and buttons. */
export function NowPanel({ view, desk, phones, trouble, send, order }: NowPanelProps) {
  const { step, scene, board } = view;
  const { number = 1, of = 1, options = [] } = scene ?? {};
  const voting = step === 'vote' || step === 'talk' || step === 'reveal';
  const choosing = step === 'line' || step === 'talk' || step === 'reveal';
  const go = (one: FacilitatorOrder) => void order(one);
  return (
    <section aria-labelledby="now-h">
      <ol class="steps" aria-label={consoleWords('steps')}>
        {STEPS.map((one) => (
          <li key={one} aria-current={one === step ? 'step' : undefined}>
            {consoleWords(`step.${one}`)}
          </li>
        ))}
      </ol>
      <h2 id="now-h" class="quiet">
        {consoleWords(`now.${step}`, { number, of })}
      </h2>
      {view.part && <p>{consoleWords('now.part', { part: debriefWords(view.part) })}</p>}
      {scene?.again && step === 'line' && <p class="note quiet">{consoleWords('again')}</p>}
      {trouble !== undefined && <p role="status">{trouble}</p>}
      {phones && <NowWords view={view} />}
      {(voting || step === 'line') && (
        <TallyList
          options={options}
          brief={!phones}
          tally={voting ? desk.tally : undefined}
          few={voting && desk.few === true}
          onChoose={
            choosing && (step !== 'line' || desk.setup.choosing === 'facilitator')
              ? (option) => go({ type: 'choose', option })
              : undefined
          }
        />
      )}
      {!phones && (step === 'vote' || step === 'talk') && (
        <Hands
          key={`${number}/${scene?.again}`}
          options={options}
          onTally={(counts, passed) => send({ type: 'tally', counts, passed })}
        />
      )}
      {step === 'sorting' && board && (
        <BoardDesk
          board={board}
          leanings={desk.leanings ?? {}}
          onPlace={(item, place) => send({ type: 'place', item, place })}
          onFile={(note) => go({ type: 'file', ...(note !== undefined && { note }) })}
        />
      )}
      <Drive view={view} desk={desk} order={go} />
      {voting && phones && (
        <WallDesk
          wall={desk.wall}
          options={options}
          choosing={step !== 'vote'}
          send={send}
          order={order}
        />
      )}
    </section>
  );
}
