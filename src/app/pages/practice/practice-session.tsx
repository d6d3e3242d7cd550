import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SceneDrill } from '../../../core/practice/drill.ts';
import type { FirstTry, TryReading } from '../../../core/practice/first-try.ts';
import { momentOfDrill } from '../../../core/practice/todays-three.ts';
import type { PossibleError } from '../../../core/reply/reply-reading.ts';
import { criticalRuleOf } from '../../../core/rubric/rubric.ts';
import { ANALYSER } from '../../../text/version.ts';
import { LOCALES, pageLanguage } from '../../../ui/language.ts';
import type { Drafts } from '../../../ui/play/reply/drafts.ts';
import { replyDraft, type Typing } from '../../../ui/play/reply/typing.ts';
import {
  AnswerForm,
  drillTexts,
  LineView,
  type SaidTry,
} from '../../../ui/practice/answer-form.tsx';
import type { PracticedLine } from '../../../ui/practice/around-view.tsx';
import { AskedPart, ReadPart, RepairPart } from '../../../ui/practice/remark-view.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { useSpeaker } from '../../run/play/speaker.ts';
import type { Desk } from '../../shell/desk.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { personPicture } from '../home/pictures.ts';
import { useMicrophone } from './use-microphone.ts';

type ReadTry = (text: string, drill: SceneDrill) => TryReading;

function pictureOf({ scenario }: SceneDrill) {
  const card = CARDS.now().find((one) => one.card.id === scenario)?.card;
  const { id: person, name } = card?.person ?? { id: '', name: '' };
  return card && personPicture({ place: card.place, person, name, looks: 0 });
}

const repairOf = ({ code }: PossibleError) => criticalRuleOf(RUBRIC.now().rubric, code);

/** Hook: the reader of replies, once it has come. It reads those of the pages’ language, in full where that is English. */
function useReader(): ReadTry | undefined {
  const [read, setRead] = useState<ReadTry | undefined>(undefined);
  useEffect(() => {
    void import('../../../text/practice.ts').then(({ readTry }) => {
      const by: ReadTry = (text, drill) => readTry(text, drill, pageLanguage(tongue().language));
      setRead(() => by);
    });
  }, []);
  return read;
}

interface PracticeSessionProps {
  readonly desk: Desk;
  readonly drills: readonly SceneDrill[];
  readonly message: string | undefined; // what is not kept
  readonly drafts: Drafts;
  readonly onFirst: (one: Omit<FirstTry, 'day'>) => unknown;
  readonly onEnd: (ended: readonly PracticedLine[]) => void;
}

/** Hook: the tries at each line in turn. Only the first of a line is kept, and none that ends with a repair. */
function useTries({ drills, onFirst, onEnd }: PracticeSessionProps, read: ReadTry | undefined) {
  const [ended, setEnded] = useState<readonly PracticedLine[]>([]);
  const [tries, setTries] = useState<readonly SaidTry[]>([]);
  const [asked, setAsked] = useState<SaidTry | undefined>(undefined); // may hold a serious error
  const [part, setPart] = useState<'answer' | 'asked' | 'repair' | 'read'>('answer');
  const drill = drills[ended.length];
  const count = (said: SaidTry) => {
    if (drill === undefined) return;
    const { by, result } = said;
    const one = { kind: drill.kind, moment: momentOfDrill(drill), by, result };
    if (tries.length === 0) onFirst({ ...one, reader: ANALYSER.version });
    setTries([...tries, said]);
    setPart('read');
  };
  const next = () => {
    if (drill === undefined) return;
    const all = [...ended, { drill, first: tries[0] }];
    setTries([]);
    setPart('answer');
    setEnded(all);
    if (all.length === drills.length) onEnd(all);
  };
  return {
    drill,
    tries,
    asked,
    part,
    last: ended.length === drills.length - 1,
    next,
    answer: () => setPart('answer'),
    /** Reads an answer; true if it has to be asked about first. */
    say: (text: string, by: SaidTry['by']): boolean => {
      if (read === undefined || drill === undefined) return false;
      const said: SaidTry = { ...read(text, drill), text, by };
      setAsked(said);
      if (said.possible) setPart('asked');
      else count(said);
      return said.possible !== undefined;
    },
    mean: (really: boolean) => {
      if (really) setPart('repair');
      else if (asked) count(asked);
    },
  };
}

type Box = RefObject<HTMLTextAreaElement | null>;

/**
 * Hook: what is typed or spoken until it is said. It survives a reload, but for words that get a notice: those are in this page
 * only. `round` grows with words that came by themselves.
 */
function useOwnWords(key: string, kept: Drafts, box: Box, isKept: (text: string) => boolean) {
  const [round, setRound] = useState(0);
  const unkept = useRef(new Map<string, string>());
  const spoke = useRef(false);
  const drafts: Drafts = {
    get: (name) => unkept.current.get(name) ?? kept.get(name),
    set: (name, text) => {
      unkept.current.delete(name);
      kept.set(name, text);
    },
  };
  const put = (text: string) => {
    drafts.set(key, isKept(text) ? text : '');
    if (!isKept(text)) unkept.current.set(key, text);
    setRound(round + 1);
  };
  const language = LOCALES[pageLanguage(tongue().language) ?? 'en'];
  const microphone = useMicrophone(language, (words) => {
    spoke.current = true;
    put(`${box.current?.value ?? drafts.get(key)} ${words}`.trim());
  });
  return { round, drafts, put, spoke, microphone };
}

/** Up to three lines, each answered until it is strong or three times. */
export function PracticeSession(props: PracticeSessionProps) {
  const { desk, message } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const read = useReader();
  const speaker = useSpeaker(desk.settings);
  const turn = useTries(props, read);
  const { drill, tries, part, asked, next } = turn;
  const words = useOwnWords(replyDraft(drill?.id ?? ''), props.drafts, box, (text) =>
    Boolean(drill && read?.(text, drill).notice === undefined),
  );

  useEffect(() => {
    if (part === 'answer' && (tries.length > 0 || words.round > 0)) box.current?.focus();
  }, [part, words.round]);
  useEffect(() => {
    if (!desk.settings.readAloud || drill === undefined) return;
    const reaction = tries.at(-1)?.reaction;
    if (part === 'answer' && tries.length === 0) speaker.speak(drillTexts(drill), 'en');
    else if (part === 'read' && reaction) speaker.speak([drill.reactions[reaction]], 'en');
  }, [drill, part]);

  if (drill === undefined) return null;
  const typing: Typing | 'coming' = read
    ? { noticeOf: (text) => read(text, drill).notice, hintFor: () => undefined }
    : 'coming';
  const say = (text: string | undefined) => {
    if (text === undefined) return next();
    const by = text === '' ? 'silent' : words.spoke.current ? 'spoken' : 'typed';
    if (turn.say(text, by)) words.put(text); // not said yet
    words.spoke.current = false;
  };
  const mean = (really: boolean) => {
    words.put('');
    turn.mean(really);
  };
  return (
    <Page foot={false}>
      {message !== undefined && <Message text={message} />}
      <LineView drill={drill} picture={pictureOf(drill)} speaker={speaker}>
        {part === 'repair' && asked?.possible && (
          <RepairPart rule={repairOf(asked.possible)} onNext={next} />
        )}
        {part === 'asked' && asked && (
          <AskedPart who={drill.who} said={asked} onChange={turn.answer} onMeant={mean} />
        )}
        {part === 'answer' && (
          <AnswerForm
            key={`${drill.id} ${tries.length} ${words.round}`}
            drill={drill}
            before={tries.at(-1)}
            typing={typing}
            field={{ drafts: words.drafts, box }}
            microphone={words.microphone}
            onSay={say}
          />
        )}
        {part === 'read' && (
          <ReadPart {...turn} drill={drill} onAgain={turn.answer} onNext={next} />
        )}
      </LineView>
    </Page>
  );
}
