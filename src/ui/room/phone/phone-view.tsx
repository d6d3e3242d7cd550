import './room-phone.css';
import type { PhoneCommand } from '../../../group/facts/command.ts';
import type { Stance } from '../../../group/facts/room-event.ts';
import type { MineView } from '../../../group/views/mine-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import type { Spoken } from '../../../group/views/spoken.ts';
import { pseudonym } from '../pseudonym.ts';
import { lastSpoken, SpokenLines } from '../spoken-lines.tsx';
import { phoneWords } from './phone-words.ts';
import { useLater } from './use-later.ts';
import { VoteForm, type VoteTools } from './vote-form.tsx';
import { Welcome } from './welcome.tsx';

interface MomentButtonProps {
  readonly on: boolean;
  readonly send: (command: PhoneCommand) => void;
}

/** Button that asks the facilitator for a moment, unseen by anyone else. */
function MomentButton({ on, send }: MomentButtonProps) {
  return (
    <div class="need">
      <button class="btn ink" type="button" onClick={() => send({ type: 'moment', on: !on })}>
        {phoneWords(on ? 'moment.over' : 'moment')}
      </button>
      <p class="note quiet" role="status">
        {phoneWords(on ? 'moment.on' : 'moment.hint')}
      </p>
    </div>
  );
}

export interface PhoneViewProps extends VoteTools {
  readonly view: PublicView;
  readonly mine: MineView | undefined; // undefined until joined
  readonly send: (command: PhoneCommand) => void;
  readonly onLean: (topic: string, choice: string) => void;
  readonly onSaveRecord: () => void;
}

/** A phone's view: the scene in words and the room's question, and nothing about anybody else. */
export function PhoneView(props: PhoneViewProps) {
  const { view, mine, send, onLean, onSaveRecord } = props;
  const sorting = useLater(view.step === 'sorting', () => import('./board-vote.tsx'));
  const keeping = useLater(view.step === 'debrief', () => import('./own-record.tsx'));
  const stand = (stance: Stance) => send({ type: 'join', stance });
  if (mine === undefined || mine.stance === 'left') {
    return <Welcome left={mine?.stance === 'left'} onStand={stand} />;
  }
  const { step, scene, answer } = view;
  const who = pseudonym(mine.name);
  if (step === 'opening' || step === 'notice') {
    return (
      <>
        <h1>{phoneWords(step)}</h1>
        <p>{phoneWords(`${step}.text`, { who })}</p>
        <MomentButton on={mine.moment} send={send} />
        <StanceButtons stance={mine.stance} onStand={stand} />
      </>
    );
  }
  const number = scene?.number ?? 1;
  const lines = step === 'reaction' ? (answer?.reaction ?? []) : (scene?.lines ?? []);
  const quiet = step === 'sorting' || step === 'debrief';
  return (
    <>
      <p class="small quiet" role="status">
        {phoneWords(step, { number })}{' '}
        {!quiet && step !== 'reaction' && scene?.again && phoneWords('again')}
      </p>
      <h1 class="sr">{phoneWords(step, { number })}</h1>
      {step === 'reaction' && answer && (
        <p class="small">
          <b>{phoneWords('said')}:</b> {answer.said}
        </p>
      )}
      {!quiet && <Heard lines={lines} folded={step !== 'line' && step !== 'reaction'} />}
      {step === 'line' && scene && <OptionsToCome options={scene.options} />}
      {(step === 'vote' || step === 'talk' || step === 'reveal') && (
        <VoteForm {...props} mine={mine} />
      )}
      {step === 'sorting' && view.board && mine.stance === 'part' && sorting && (
        <sorting.BoardVote board={view.board} mine={mine} onLean={onLean} />
      )}
      {step === 'debrief' && mine.record && keeping && (
        <keeping.OwnRecordPanel record={mine.record} onSave={onSaveRecord} />
      )}
      <MomentButton on={mine.moment} send={send} />
      <StanceButtons stance={mine.stance} onStand={stand} />
    </>
  );
}

/** Shows what was heard; once read, only its end, so that the buttons come into view. */
function Heard({ lines, folded }: { readonly lines: readonly Spoken[]; readonly folded: boolean }) {
  const last = folded ? lastSpoken(lines) : lines;
  return (
    <div class="now">
      {last.length < lines.length && (
        <details>
          <summary>{phoneWords('earlier')}</summary>
          <SpokenLines lines={lines.slice(0, lines.length - last.length)} />
        </details>
      )}
      <SpokenLines lines={last} />
    </div>
  );
}

/** Lists the options before the vote opens, to read. */
function OptionsToCome({ options }: { readonly options: readonly { id: string; text: string }[] }) {
  return (
    <ol class="to-come small quiet" type="A">
      {options.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}

interface StanceButtonsProps {
  readonly stance: Stance;
  readonly onStand: (stance: Stance) => void;
}

/** Buttons to take part, listen, or leave. */
function StanceButtons({ stance, onStand }: StanceButtonsProps) {
  const other = stance === 'part' ? 'listen' : 'part';
  return (
    <div class="two">
      <button class="btn ink" type="button" onClick={() => onStand(other)}>
        {phoneWords(other)}
      </button>
      <button class="btn ink" type="button" onClick={() => onStand('left')}>
        {phoneWords('leave')}
      </button>
    </div>
  );
}
