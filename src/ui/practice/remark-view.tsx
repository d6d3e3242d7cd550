import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SceneDrill } from '../../core/practice/drill.ts';
import { inQuotes } from '../../core/scenario/line/speech.ts';
import { Action } from '../kit/action.tsx';
import { CheckBox } from '../kit/fields.tsx';
import { takeFocus } from '../kit/take-focus.ts';
import { playWords } from '../play/play-words.ts';
import { MeantActions } from '../play/reply/meant-actions.tsx';
import { languageAttributes } from '../scene-language.ts';
import '../play/respond/remark.css';
import type { PracticeTurn, SaidTry } from './practice-turn.ts';
import { practiceWords as t } from './practice-words.ts';

const MAX_TRIES = 3; // at one line; after the last come the examples, and no verdict
const QUOTED_WORDS = 8; // of the reply, that a remark repeats at most

/** The words that a remark is about, in quotes and short. */
function quotedIn({ text, words }: SaidTry): string {
  if (words === undefined) return t('that');
  const all = text.slice(words.from, words.to).trim().split(/\s+/);
  const some = all.slice(0, QUOTED_WORDS).join(' ');
  return inQuotes(some.replace(/[.,;:!?]+$/, '') + (all.length > QUOTED_WORDS ? '…' : ''));
}

/** Words of a scene, which are in English. */
export const InEnglish = ({ text, look }: { readonly text: string; readonly look: string }) => (
  <p class={look} {...languageAttributes('en')}>
    {text}
  </p>
);

/** Writes the one remark on a reply. */
function remarkText({ remarks, who }: SceneDrill, said: SaidTry): string {
  if (said.on === undefined) return t('unread');
  const usual = said.by === 'silent' && said.on === 'strong' ? 'waits' : said.on;
  return remarks[said.on] ?? t(`remark.${usual}`, { who, words: quotedIn(said) });
}

interface RemarkProps {
  readonly title: string;
  readonly said?: SaidTry; // is shown above
  readonly reaction?: string | undefined; // of the person
  readonly children: ComponentChildren;
}

const RemarkPart = ({ title, said, reaction, children }: RemarkProps) => (
  <section class="remark stack-s" aria-labelledby="remark-h" tabindex={-1} ref={takeFocus}>
    {said && <Said text={said.text && inQuotes(said.text)} />}
    {reaction && <InEnglish look="quoted" text={reaction} />}
    <h2 id="remark-h">{title}</h2>
    {children}
  </section>
);

type SaidProps = Pick<SaidTry, 'text'> & { readonly struck?: SaidTry['words'] | false };

/** What was said, some of its words struck through. */
export function Said({ text, struck }: SaidProps) {
  const { from, to } = struck || { from: 0, to: 0 };
  return (
    <p class="small six-speech">
      <span class="quiet">{t('you')}</span> {text === '' && t('nothing')}
      {text.slice(0, from)}
      {to > 0 && <s>{text.slice(from, to)}</s>}
      {text.slice(to)}
    </p>
  );
}

/** Asks about a possible serious error, before anything is said. */
export function AskedPart({ drill: { who }, asked, onAnswer, onMeant }: PracticeTurn) {
  if (asked?.possible === undefined) return null;
  const title = playWords(`meant.ask.${asked.possible.code}`, { who, others: playWords('others') });
  return (
    <RemarkPart title={title} said={asked}>
      <p class="note quiet">{playWords('reading.before')}</p>
      <MeantActions onChange={onAnswer} onMeant={onMeant} />
    </RemarkPart>
  );
}

/** Shows what puts a serious error right. The try ends here, without a mark. */
export const RepairPart = ({ rule, onNext }: PracticeTurn) => (
  <RemarkPart title={t('repair')}>
    <p>{rule?.explain}</p>
    <p class="small">{t('repair.how')}</p>
    <p class="quoted">{rule && inQuotes(rule.repair)}</p>
    <Action look="main" words={t('next')} onPress={onNext} />
  </RemarkPart>
);

/** Three boxes that stand in for the reader where nothing was read. */
function OwnLook() {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <>
      {(['word', 'opinion', 'closed'] as const).map((box) => (
        <CheckBox
          key={box}
          words={t(`box.${box}`)}
          on={ticked.includes(box)}
          onTurn={(on) => setTicked(on ? [...ticked, box] : ticked.filter((one) => one !== box))}
        />
      ))}
      <p role="status">{ticked.length > 0 && t('box.ticked')}</p>
    </>
  );
}

/** Replies in English under a heading. */
const Examples = ({ title, texts }: { title: string; texts: readonly string[] }) => (
  <>
    <h3 class="label">{title}</h3>
    {texts.map((text) => (
      <InEnglish key={text} look="small" text={inQuotes(text)} />
    ))}
  </>
);

/** What the person does with a reply, one remark, and the examples once it is strong or the last try. */
export function ReadPart({ drill, tries, last, onAnswer, onNext }: PracticeTurn) {
  const said = tries.at(-1);
  if (said === undefined) return null;
  const strong = said.result === 'strong';
  const over = strong || tries.length >= MAX_TRIES;
  const reaction = said.reaction && drill.reactions[said.reaction];
  const title = over && !strong ? t('over', { who: drill.who }) : remarkText(drill, said);
  return (
    <RemarkPart {...{ title, said, reaction }}>
      {said.on === 'sounds' && !over && <p class="note quiet">{playWords('reading.sure')}</p>}
      {said.on === undefined && !over && <OwnLook />}
      {over && <Examples title={t('others')} texts={drill.others.strong} />}
      {over && drill.own !== undefined && <Examples title={t('own')} texts={[drill.own]} />}
      <div class="actions">
        {!over && <Action look="main" words={t('again')} onPress={onAnswer} />}
        <Action look={over ? 'main' : 'ink'} words={t(last ? 'end' : 'next')} onPress={onNext} />
      </div>
    </RemarkPart>
  );
}
