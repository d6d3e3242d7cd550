import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SceneDrill } from '../../core/practice/drill.ts';
import { inQuotes } from '../../core/scenario/line/speech.ts';
import { Action } from '../kit/action.tsx';
import { OwnWords } from '../play/reply/own-words.tsx';
import { languageAttributes } from '../scene-language.ts';
import '../play/respond/ask.css';
import './practice.css';
import type { Microphone, PracticeTurn, SaidTry } from './practice-turn.ts';
import { practiceWords as t } from './practice-words.ts';
import { AskedPart, ReadPart, RepairPart } from './remark-view.tsx';

/** The lines as they are read aloud. */
export const drillTexts = ({ line }: SceneDrill): readonly string[] => line.map(({ text }) => text);

/** One person and their line, as in the scene, with what is to be done about it beside them. */
export function LineView(turn: PracticeTurn) {
  const { drill, picture, speaker, part } = turn;
  const heard = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => heard.current?.focus(), [drill]);
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
        <p class="small quiet" {...languageAttributes('en')}>
          {drill.place}
        </p>
        <div class="six-said" tabindex={-1} ref={heard} {...languageAttributes('en')}>
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
function MicrophonePart({ is, trouble, onFetch, onStart, onStop }: Microphone) {
  return (
    <div class="six-speech">
      {is === 'to-fetch' && <Action look="ink" words={t('speech.fetch')} onPress={onFetch} />}
      {is === 'ready' && <Action look="ink" words={t('speech')} onPress={onStart} />}
      {is === 'listening' && <Action look="ink" words={t('speech.stop')} onPress={onStop} />}
      <p class="note" role="status">
        {trouble && t(`speech.${trouble}`)}
        {(is === 'fetching' || is === 'listening') && t(`speech.${is}`)}
      </p>
      <p class="note quiet">{t('speech.where')}</p>
    </div>
  );
}

/** The reply before, its words struck through where a finding counts. */
function Before({ text, words, result }: SaidTry) {
  const { from, to } = (result === 'weak' && words) || { from: 0, to: 0 };
  return (
    <p class="small six-before">
      <span class="quiet">{t('you')}</span> {text === '' && t('nothing')}
      {text.slice(0, from)}
      {to > 0 && <s>{text.slice(from, to)}</s>}
      {text.slice(to)}
    </p>
  );
}

/** The field for an answer in own words, *Say nothing* and *Skip*. */
function AnswerForm({ drill, tries, typing, field, microphone, onSay, onNext }: PracticeTurn) {
  const before = tries.at(-1);
  return (
    <section aria-labelledby="ask-h">
      <h2 id="ask-h" class="sr">
        {t('ask')}
      </h2>
      {before && <Before {...before} />}
      <OwnWords beat={drill.id} who={drill.who} typing={typing} field={field} onSend={onSay} />
      {microphone && <MicrophonePart {...microphone} />}
      <div class="actions">
        <Action look="ink" words={t('silence')} onPress={() => onSay('')} />
        <Action link words={t('skip')} onPress={onNext} />
      </div>
    </section>
  );
}
