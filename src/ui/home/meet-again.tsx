import { useId, useState } from 'preact/hooks';
import en from '../catalogue/en/progress.json';
import { Action } from '../kit/action.tsx';
import { SpeechText } from '../play/script/speech-text.tsx';
import { InLanguage } from '../scene-language.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('progress', en);

/** Days until a second meeting that can be put into a calendar. */
const SPACINGS = [3, 7, 21] as const;
type Spacing = (typeof SPACINGS)[number];

/** A second meeting that is offered, formatted. */
export interface MeetAgainProps {
  readonly name: string; // of the person
  readonly last: string | undefined; // their last line in the first meeting
  readonly language: string; // of that line, BCP 47
  readonly day: string; // of the first meeting
  readonly title: string; // of the scene
  readonly href: string;
  readonly onSave: (days: number) => void; // makes the calendar file
}

/** Offers the second meeting with somebody beside their last line: now, or on a day to put into a calendar. */
export function MeetAgain(props: MeetAgainProps) {
  const { name, last, language, day, title, href, onSave } = props;
  const [days, setDays] = useState<Spacing>(7);
  const [id, head] = [useId(), useId()];
  return (
    <section class="again" aria-labelledby={head}>
      <h2 id={head}>{t('meet', { name })}</h2>
      {last !== undefined && (
        <blockquote class="lead">
          <InLanguage value={language}>
            <SpeechText text={last} />
          </InLanguage>
        </blockquote>
      )}
      <p>{t('meet.last', { name, day })}</p>
      <p class="small quiet">{t('meet.is')}</p>
      <div class="actions">
        <a class="btn" href={href}>
          {t('meet.open', { title })}
        </a>
        <label for={id}>{t('meet.when')}</label>
        <select
          id={id}
          value={days}
          onChange={({ currentTarget: { value } }) =>
            setDays(SPACINGS.find((one) => String(one) === value) ?? 7)
          }
        >
          {SPACINGS.map((one) => (
            <option key={one} value={one}>
              {t(`meet.in.${one}`)}
            </option>
          ))}
        </select>
        <Action look="plain" words={t('meet.save')} onPress={() => onSave(days)} />
      </div>
    </section>
  );
}
