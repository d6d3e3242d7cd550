import { useEffect, useRef, useState } from 'preact/hooks';
import type { SceneDrill } from '../../../core/practice/drill.ts';
import type { TryResult } from '../../../core/practice/first-try.ts';
import { criticalRuleOf } from '../../../core/rubric/rubric.ts';
import { LOCALES, pageLanguage } from '../../../ui/language.ts';
import type { Drafts } from '../../../ui/play/reply/drafts.ts';
import { replyDraft } from '../../../ui/play/reply/typing.ts';
import { drillTexts, LineView } from '../../../ui/practice/line-view.tsx';
import type { LineSoFar, PracticeTurn, SaidTry } from '../../../ui/practice/practice-turn.ts';
import { tongue } from '../../../ui/tongue.ts';
import { useSpeaker } from '../../run/play/speaker.ts';
import type { Desk } from '../../shell/desk.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { personPicture } from '../home/pictures.ts';
import { useMicrophone } from './use-microphone.ts';

function pictureOf({ scenario }: SceneDrill) {
  const card = CARDS.now().find((one) => one.card.id === scenario)?.card;
  const { id: person, name } = card?.person ?? { id: '', name: '' };
  return card && personPicture({ place: card.place, person, name, looks: 0 });
}

const NEW_LINE: LineSoFar = { part: 'answer', tries: [] };

/** What lines are practiced, how the first tries at those that are done were read, and whom it tells. */
export interface PracticeSessionProps {
  readonly desk: Desk;
  readonly drills: readonly SceneDrill[];
  readonly drafts: Drafts;
  readonly firsts: readonly (TryResult | undefined)[];
  readonly keep: (drill: SceneDrill, first: SaidTry) => void;
  readonly onEnd: (firsts: PracticeSessionProps['firsts']) => void; // of a line
}

/**
 * Up to three lines, each answered until it is strong or three times. Only the first try at a line is kept, and none that ends
 * with a repair. Replies are read in the pages’ language, in full where that is English.
 */
export function PracticeSession({ desk, drills, drafts, firsts, ...on }: PracticeSessionProps) {
  const [line, setLine] = useState(NEW_LINE);
  const [reader, setReader] = useState<typeof import('../../../text/practice.ts')>();
  const box = useRef<HTMLTextAreaElement>(null);
  const spoke = useRef(false); // words in the box were spoken
  const speaker = useSpeaker(desk.settings);
  const language = pageLanguage(tongue().language);
  const microphone = useMicrophone(LOCALES[language ?? 'en'], (words) => {
    if (box.current === null) return;
    spoke.current = true;
    box.current.value = `${box.current.value} ${words}`.trim();
    box.current.dispatchEvent(new Event('input', { bubbles: true })); // kept as if typed
    box.current.focus();
  });
  const { part, tries, asked } = line;
  const drill = drills[firsts.length];

  useEffect(() => void import('../../../text/practice.ts').then(setReader), []);
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
  const read = reader && ((text: string) => reader.readTry(text, drill, language));
  const count = (said: SaidTry) => {
    if (tries.length === 0) on.keep(drill, said);
    setLine({ part: 'read', tries: [...tries, said] });
  };
  const next = () => {
    setLine(NEW_LINE);
    on.onEnd([...firsts, tries[0]?.result]);
  };
  const say = (text: string) => {
    if (read === undefined) return;
    const by = text === '' ? 'silent' : spoke.current ? 'spoken' : 'typed';
    const said: SaidTry = { ...read(text), text, by };
    spoke.current = false;
    if (said.possible === undefined) return count(said);
    if (said.notice === undefined) drafts.set(draft, text); // not said yet
    setLine({ ...line, part: 'asked', asked: said });
  };
  const mean = (really: boolean) => {
    drafts.set(draft, '');
    if (really) setLine({ ...line, part: 'repair' });
    else if (asked) count(asked);
  };
  const code = asked?.possible?.code;
  const turn: PracticeTurn = {
    ...{ ...line, drill, picture: pictureOf(drill), speaker, microphone },
    rule: code && criticalRuleOf(RUBRIC.now().rubric, code),
    last: firsts.length === drills.length - 1,
    typing: read ? { noticeOf: (text) => read(text).notice } : 'coming',
    field: { drafts: { ...drafts, get: (key) => asked?.text ?? drafts.get(key) }, box },
    onAnswer: () => setLine({ ...line, part: 'answer' }),
    onSay: say,
    onMeant: mean,
    onNext: next,
  };
  return <LineView {...turn} />;
}
