import { Action } from '../../kit/action.tsx';
import './room-phone.css';
import type { PhoneCommand } from '../../../group/facts/command.ts';
import type { Stance } from '../../../group/facts/room-lists.ts';
import type { MineView } from '../../../group/views/mine-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import type { Spoken } from '../../../group/views/spoken.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { Message } from '../../shell/message.tsx';
import { pseudonym } from '../pseudonym.ts';
import { lastSpoken, SpokenLines } from '../spoken-lines.tsx';
import { SteppedBack } from '../stepped-back.tsx';
import { phoneMoment } from './phone-moment.ts';
import { phoneWords } from './phone-words.ts';
import { useLater } from './use-later.ts';
import { VoteForm, type VoteTools } from './vote-form.tsx';

interface WelcomeProps {
  readonly left: boolean;
  readonly onStand: (stance: Stance) => void;
}

/** Shows the content notice first, with three ways to take part. */
function Welcome({ left, onStand }: WelcomeProps) {
  return (
    <>
      <h1>{phoneWords('before')}</h1>
      {left && <p role="status">{phoneWords('left')}</p>}
      <div class="notice">
        <p>{phoneWords('start')}</p>
        <p>{phoneWords('start.free')}</p>
      </div>
      <div class="stack-s ways">
        <Action look="main big" words={phoneWords('part')} onPress={() => onStand('part')} />
        <Action look="big" words={phoneWords('listen')} onPress={() => onStand('listen')} />
        {!left && (
          <Action look="big ink" words={phoneWords('leave')} onPress={() => onStand('left')} />
        )}
      </div>
      <p class="note quiet">{phoneWords('rules')}</p>
    </>
  );
}

interface MomentButtonProps {
  readonly on: boolean;
  readonly seen: boolean;
  readonly send: (command: PhoneCommand) => void;
}

/** Button that asks the facilitator for a moment, unseen by anyone else. */
function MomentButton({ on, seen, send }: MomentButtonProps) {
  return (
    <div class="need">
      <Action
        look="ink"
        words={phoneWords(on ? 'moment.over' : 'moment')}
        onPress={() => send({ type: 'moment', on: !on })}
      />
      <p class="note quiet" role="status">
        {phoneWords(on ? (seen ? 'moment.seen' : 'moment.on') : 'moment.hint')}
      </p>
    </div>
  );
}

interface PhoneViewProps {
  readonly tools: VoteTools;
  readonly view: PublicView;
  readonly mine: MineView | undefined; // undefined until joined
  readonly refused: boolean; // the room did not take what was sent last
  readonly send: (command: PhoneCommand) => void;
  readonly onLean: (topic: string, choice: string) => Promise<string | undefined>;
  readonly record: { readonly save: () => void; readonly certify: () => void };
}

/** A phone's view: the scene in words and the room's question, and nothing about anybody else. */
export function PhoneView(props: PhoneViewProps) {
  const { view, mine, send } = props;
  const stand = (stance: Stance) => send({ type: 'join', stance });
  if (mine?.removed) {
    return (
      <>
        <h1>{phoneWords('removed')}</h1>
        <p>{phoneWords('removed.text')}</p>
      </>
    );
  }
  if (mine === undefined || mine.stance === 'left') {
    return <Welcome left={mine?.stance === 'left'} onStand={stand} />;
  }
  return (
    <>
      {view.held ? <Break /> : <PhoneStep {...props} mine={mine} />}
      {props.refused && <Message text={phoneWords('refused')} />}
      <MomentButton on={mine.moment} seen={mine.seen ?? false} send={send} />
      <StanceButtons stance={mine.stance} onStand={stand} />
    </>
  );
}

/** The calm page of a break. */
function Break() {
  return (
    <div role="status">
      <h1>{phoneWords('held')}</h1>
      <p>{phoneWords('held.text')}</p>
    </div>
  );
}

/** What a phone shows of the current step. */
function PhoneStep(props: PhoneViewProps & { readonly mine: MineView }) {
  const { tools, view, mine, send, onLean, record } = props;
  const { step, scene, board } = view;
  const sorting = useLater(step === 'sorting', () => import('./board-vote.tsx'));
  const keeping = useLater(step === 'debrief', () => import('./own-record.tsx'));
  if (step === 'opening' || step === 'notice') {
    return (
      <>
        <h1>{phoneWords(step)}</h1>
        <p>{phoneWords(`${step}.text`, { who: pseudonym(mine.name) })}</p>
      </>
    );
  }
  const moment = scene ? phoneMoment(scene.name) : '';
  return (
    <>
      <p class="small quiet" role="status">
        {phoneWords(step, { moment })}{' '}
        {IN_ROUND.includes(step) && scene?.again && phoneWords('again')}
      </p>
      <h1 class="sr">{phoneWords(step, { moment })}</h1>
      {view.outdated && <p class="notice small">{phoneWords('outdated')}</p>}
      <PhoneScene view={view} />
      {(step === 'vote' || step === 'talk' || step === 'reveal') && (
        <VoteForm tools={tools} view={view} mine={mine} send={send} />
      )}
      {step === 'sorting' && board && mine.stance === 'part' && sorting && (
        <sorting.BoardVote board={board} mine={mine} onLean={onLean} />
      )}
      {step === 'debrief' && mine.record && keeping && (
        <keeping.OwnRecordPanel
          record={mine.record}
          onSave={record.save}
          onCertificate={record.certify}
          onKeep={(reply, on) => send({ type: 'agree', reply, on })}
        />
      )}
    </>
  );
}

const IN_ROUND: readonly PublicView['step'][] = ['line', 'vote', 'talk', 'reveal'];

/** Shows the scene in words: what the room was shown so far, or the answer and the reaction. */
function PhoneScene({ view: { step, scene, answer, oneLine } }: { readonly view: PublicView }) {
  if (scene === undefined || step === 'sorting' || step === 'debrief') return null;
  if (step === 'reaction') {
    return (
      <>
        {answer && (
          <p class="small">
            <b>{phoneWords('said')}:</b>{' '}
            {answer.own ? <bdi>{answer.said}</bdi> : <SpeechText text={answer.said} />}
          </p>
        )}
        <Heard lines={answer?.reaction ?? []} folded={false} />
      </>
    );
  }
  if (step === 'line' && scene.again) return <SteppedBack scene={scene} />;
  return (
    <>
      <Heard lines={scene.lines} folded={step !== 'line' && step !== 'ending'} />
      {step === 'line' && scene.more === 0 && !oneLine && <OptionsToCome options={scene.options} />}
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
  const spoken = useSpoken();
  return (
    <ol class="to-come small quiet" type="A">
      {options.map(({ id, text }) => (
        <li key={id} {...spoken}>
          {text}
        </li>
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
      <Action look="ink" words={phoneWords(other)} onPress={() => onStand(other)} />
      <Action look="ink" words={phoneWords('leave')} onPress={() => onStand('left')} />
    </div>
  );
}
