import { useEffect, useRef, useState } from 'preact/hooks';
import type { SceneDrill } from '../../../core/practice/drill.ts';
import type { FirstTry, TryReading } from '../../../core/practice/first-try.ts';
import { momentOfDrill } from '../../../core/practice/todays-three.ts';
import { criticalRuleOf } from '../../../core/rubric/rubric.ts';
import { ANALYSER } from '../../../text/version.ts';
import { LOCALES, pageLanguage } from '../../../ui/language.ts';
import type { Drafts } from '../../../ui/play/reply/drafts.ts';
import { replyDraft } from '../../../ui/play/reply/typing.ts';
import type { PracticedLine } from '../../../ui/practice/around-view.tsx';
import { drillTexts, LineView } from '../../../ui/practice/line-view.tsx';
import type { PracticeTurn, SaidTry } from '../../../ui/practice/practice-turn.ts';
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

/**
 * Up to three lines, each answered until it is strong or three times. Only the first try at a line is kept, and none that ends
 * with a repair.
 */
export function PracticeSession(props: PracticeSessionProps) {
  const { desk, drills, message, drafts } = props;
  const [ended, setEnded] = useState<readonly PracticedLine[]>([]);
  const [tries, setTries] = useState<readonly SaidTry[]>([]); // at the line that stands
  const [asked, setAsked] = useState<SaidTry | undefined>(undefined); // may hold a serious error, and does not count yet
  const [part, setPart] = useState<PracticeTurn['part']>('answer');
  const box = useRef<HTMLTextAreaElement>(null);
  const spoke = useRef(false); // words in the box were spoken
  const read = useReader();
  const speaker = useSpeaker(desk.settings);
  const microphone = useMicrophone(LOCALES[pageLanguage(tongue().language) ?? 'en'], (words) => {
    if (box.current === null) return;
    spoke.current = true;
    box.current.value = `${box.current.value} ${words}`.trim();
    box.current.dispatchEvent(new Event('input', { bubbles: true })); // kept as if typed
    box.current.focus();
  });
  const drill = drills[ended.length];

  useEffect(() => {
    if (part === 'answer' && (asked || tries.length > 0)) box.current?.focus();
  }, [part]);
  useEffect(() => {
    if (!desk.settings.readAloud || drill === undefined) return;
    const reaction = tries.at(-1)?.reaction;
    if (part === 'answer' && tries.length === 0) speaker.speak(drillTexts(drill), 'en');
    else if (part === 'read' && reaction) speaker.speak([drill.reactions[reaction]], 'en');
  }, [drill, part]);

  if (drill === undefined) return null;
  const draft = replyDraft(drill.id);
  const count = (said: SaidTry) => {
    const { by, result } = said;
    const one = { kind: drill.kind, moment: momentOfDrill(drill), by, result };
    if (tries.length === 0) props.onFirst({ ...one, reader: ANALYSER.version });
    setTries([...tries, said]);
    setAsked(undefined);
    setPart('read');
  };
  const next = () => {
    const all = [...ended, { drill, first: tries[0] }];
    setTries([]);
    setAsked(undefined);
    setPart('answer');
    setEnded(all);
    if (all.length === drills.length) props.onEnd(all);
  };
  const say = (text: string) => {
    if (read === undefined) return;
    const by = text === '' ? 'silent' : spoke.current ? 'spoken' : 'typed';
    const said: SaidTry = { ...read(text, drill), text, by };
    spoke.current = false;
    if (said.possible === undefined) return count(said);
    if (said.notice === undefined) drafts.set(draft, text); // not said yet
    setAsked(said);
    setPart('asked');
  };
  const mean = (really: boolean) => {
    drafts.set(draft, '');
    if (really) setPart('repair');
    else if (asked) count(asked);
  };
  const code = asked?.possible?.code;
  const turn: PracticeTurn = {
    ...{ drill, picture: pictureOf(drill), speaker, part, tries, asked, microphone },
    rule: code && criticalRuleOf(RUBRIC.now().rubric, code),
    last: ended.length === drills.length - 1,
    typing: read ? { noticeOf: (text) => read(text, drill).notice } : 'coming',
    field: { drafts: { ...drafts, get: (key) => asked?.text ?? drafts.get(key) }, box },
    onAnswer: () => setPart('answer'),
    onSay: say,
    onMeant: mean,
    onNext: next,
  };
  return (
    <Page foot={false}>
      {message !== undefined && <Message text={message} />}
      <LineView {...turn} />
    </Page>
  );
}
