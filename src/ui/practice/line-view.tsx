import type { SceneDrill } from '../../core/practice/drill.ts';
import { inQuotes } from '../../core/scenario/line/speech.ts';
import { Action } from '../kit/action.tsx';
import { takeFocus } from '../kit/take-focus.ts';
import { OwnWords } from '../play/reply/own-words.tsx';
import { languageAttributes } from '../scene-language.ts';
import '../play/respond/ask.css';
import './practice.css';
import type { Microphone, PracticeTurn } from './practice-turn.ts';
import { practiceWords as t } from './practice-words.ts';
import { AskedPart, InEnglish, ReadPart, RepairPart, Said } from './remark-view.tsx';

/** The lines as they are read aloud. */
export const drillTexts = ({ line }: SceneDrill): readonly string[] => line.map(({ text }) => text);

/** One person and their line, as in the scene, with what is to be done about it beside them. */
export function LineView(turn: PracticeTurn) {
  const { drill, picture, speaker, part } = turn;
  const aloud = () => (speaker.speaking ? speaker.stop() : speaker.speak(drillTexts(drill), 'en'));
  const word = speaker.speaking ? 'aloud.stop' : 'aloud';
  return (
    <div class="six-line">
      {picture && (
        <figure class="plate">
          <img src={picture.url} alt={picture.alt} />
        </figure>
      )}
      <div>
        <InEnglish look="small quiet" text={drill.place} />
        <div
          key={drill.id}
          class="six-said"
          tabindex={-1}
          ref={takeFocus}
          {...languageAttributes('en')}
        >
          <h1 class="label">{drill.who}</h1>
          {drill.line.map(({ who, text }) => (
            <p key={text} class="quoted">
              {who !== drill.who && <span class="small">{who}: </span>}
              {inQuotes(text)}
            </p>
          ))}
        </div>
        {drill.marked && <p class="note quiet">{t('marked')}</p>}
        {speaker.voices.length > 0 && (
          <p>
            <Action look="plain" words={t(word)} onPress={aloud} />
          </p>
        )}
        {part === 'answer' && <AnswerForm key={`${drill.id} ${turn.tries.length}`} {...turn} />}
        {part === 'asked' && <AskedPart {...turn} />}
        {part === 'repair' && <RepairPart {...turn} />}
        {part === 'read' && <ReadPart {...turn} />}
      </div>
    </div>
  );
}

/** The button to speak, or to get the language pack. */
const MicrophonePart = ({ is, trouble, onPress }: Microphone) => (
  <div class="six-speech">
    {is !== 'fetching' && <Action look="ink" words={t(`speak.${is}`)} onPress={onPress} />}
    <p class="note" role="status">
      {trouble && t(`speech.${trouble}`)}
      {(is === 'fetching' || is === 'listening') && t(`speech.${is}`)}
    </p>
    <p class="note quiet">{t('speech.where')}</p>
  </div>
);

/** The field for an answer in own words, *Say nothing* and *Skip*. */
function AnswerForm({ drill, tries, typing, field, microphone, onSay, onNext }: PracticeTurn) {
  const before = tries.at(-1);
  return (
    <section aria-labelledby="ask-h">
      <h2 id="ask-h" class="sr">
        {t('ask')}
      </h2>
      {before && <Said {...before} struck={before.result === 'weak' && before.words} />}
      <OwnWords beat={drill.id} who={drill.who} typing={typing} field={field} onSend={onSay} />
      {microphone && <MicrophonePart {...microphone} />}
      <div class="actions">
        <Action look="ink" words={t('silence')} onPress={() => onSay('')} />
        <Action link words={t('skip')} onPress={onNext} />
      </div>
    </section>
  );
}
