import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SceneDrill } from '../../core/practice/drill.ts';
import type { FirstTry, TryReading } from '../../core/practice/first-try.ts';
import { inQuotes } from '../../core/scenario/line/speech.ts';
import type { CardPicture } from '../home/home-props.ts';
import { Action } from '../kit/action.tsx';
import type { Drafts } from '../play/reply/drafts.ts';
import { OwnWords } from '../play/reply/own-words.tsx';
import type { Typing } from '../play/reply/typing.ts';
import { languageAttributes } from '../scene-language.ts';
import type { Speaker } from '../speaker.ts';
import '../play/respond/ask.css';
import './practice.css';
import { practiceWords as t } from './practice-words.ts';

/** An answer to a line, as it was read. It is in this page only. */
export interface SaidTry extends TryReading, Pick<FirstTry, 'by'> {
  readonly text: string; // empty: nothing was said
}

/** The lines as they are read aloud. */
export const drillTexts = ({ line }: SceneDrill): readonly string[] => line.map(({ text }) => text);

interface LineViewProps {
  readonly drill: SceneDrill;
  readonly picture: CardPicture | undefined;
  readonly speaker: Speaker;
  readonly children: ComponentChildren; // what is to be done about it
}

/** One person and their line, as in the scene, with what is to be done about it beside them. */
export function LineView({ drill, picture, speaker, children }: LineViewProps) {
  const heard = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => heard.current?.focus(), [drill]);
  const { line, place, marked } = drill;
  const aloud = () => (speaker.speaking ? speaker.stop() : speaker.speak(drillTexts(drill), 'en'));
  return (
    <div class="six-line">
      {picture && (
        <figure class="plate">
          <img src={picture.url} alt={picture.alt} />
        </figure>
      )}
      <div>
        <p class="small quiet" {...languageAttributes('en')}>
          {place}
        </p>
        <div class="six-said" tabindex={-1} ref={heard} {...languageAttributes('en')}>
          <h1 class="label">{drill.who}</h1>
          {line.map(({ who, text }) => (
            <p key={text} class="quoted">
              {who !== drill.who && <span class="small">{who}: </span>}
              {inQuotes(text)}
            </p>
          ))}
        </div>
        {marked && <p class="note quiet">{t('marked')}</p>}
        {speaker.voices.length > 0 && (
          <p>
            <Action
              look="plain"
              words={t(speaker.speaking ? 'aloud.stop' : 'aloud')}
              onPress={aloud}
            />
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

/** Why no words came from the microphone. */
export type SpeechTrouble = 'refused' | 'silent' | 'failed' | 'cancelled' | 'no-pack';

/** A microphone whose words are recognized on the device. */
export interface Microphone {
  readonly is: 'to-fetch' | 'fetching' | 'ready' | 'listening'; // to-fetch: the language pack is not here yet
  readonly trouble: SpeechTrouble | undefined;
  readonly onFetch: () => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
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

const PLAIN = { liveHints: false, unread: false }; // the field as it is: no hint while typing

interface AnswerFormProps {
  readonly drill: SceneDrill;
  readonly before: SaidTry | undefined;
  readonly typing: Typing | 'coming';
  readonly field: { readonly drafts: Drafts; readonly box: RefObject<HTMLTextAreaElement | null> };
  readonly microphone: Microphone | undefined;
  readonly onSay: (text: string | undefined) => void; // undefined: skip
}

/** The field for an answer in own words, *Say nothing* and *Skip*. */
export const AnswerForm = (props: AnswerFormProps) => (
  <section aria-labelledby="ask-h">
    <h2 id="ask-h" class="sr">
      {t('ask')}
    </h2>
    {props.before && <Before {...props.before} />}
    <OwnWords
      beat={props.drill.id}
      who={props.drill.who}
      typing={props.typing}
      {...PLAIN}
      field={props.field}
      onSend={props.onSay}
    />
    {props.microphone && <MicrophonePart {...props.microphone} />}
    <div class="actions">
      <Action look="ink" words={t('silence')} onPress={() => props.onSay('')} />
      <button class="link" type="button" onClick={() => props.onSay(undefined)}>
        {t('skip')}
      </button>
    </div>
  </section>
);
