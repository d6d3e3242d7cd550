import type { ComponentChildren } from 'preact';
import type { DrillKind, SceneDrill } from '../../core/practice/drill.ts';
import type { TryResult } from '../../core/practice/first-try.ts';
import type { DeviceUse } from '../device-use.ts';
import { Action } from '../kit/action.tsx';
import { practiceWords as t } from './practice-words.ts';

import './practice.css';

interface BeforeViewProps {
  readonly due: DrillKind | undefined;
  readonly met: boolean; // something was practiced before
  readonly asksDevice: boolean;
  readonly triesHref: string;
  readonly onBegin: (use?: DeviceUse) => void;
}

/** The page before three lines: what comes, the rule, and *Begin*. */
export const BeforeView = (props: BeforeViewProps) => (
  <div class="prose">
    <h1>{t('title')}</h1>
    <p class="lead">{t('before')}</p>
    <p>{t('before.rules')}</p>
    {props.due && <p>{t('due', { kind: t(`kind.${props.due}`) })}</p>}
    {!props.due && props.met && <p>{t('due.none')}</p>}
    <div class="actions">
      <Action
        look="main big"
        words={t('begin')}
        onPress={() => props.onBegin(props.asksDevice ? 'own' : undefined)}
      />
      {props.asksDevice && (
        <Action look="ink" words={t('begin.shared')} onPress={() => props.onBegin('shared')} />
      )}
      {props.met && <a href={props.triesHref}>{t('tries')}</a>}
    </div>
    <p class="note quiet">{t(props.asksDevice ? 'kept.asks' : 'kept')}</p>
    <details>
      <summary>{t('how')}</summary>
      <div class="stack-s">
        {(['rule', 'how.read', 'how.ear', 'how.stands'] as const).map((key) => (
          <p key={key}>{t(key)}</p>
        ))}
      </div>
    </details>
  </div>
);

interface EndViewProps {
  readonly drills: readonly SceneDrill[];
  readonly firsts: readonly (TryResult | undefined)[]; // undefined: skipped, or ended with a repair
  readonly backIn: (kind: DrillKind) => number; // days
  readonly triesHref: string;
  readonly onDone: () => void;
  readonly children: ComponentChildren; // people to call
}

/** The end of three lines: what left room at once, and when each kind comes back. */
export function EndView({ drills, firsts, backIn, triesHref, onDone, children }: EndViewProps) {
  const tried = drills.filter((_, at) => firsts[at]);
  const strong = firsts.filter((first) => first === 'strong').length;
  return (
    <>
      <div class="prose">
        <h1>{`${drills.map(({ who }) => who).join(', ')}.`}</h1>
        {tried.length > 0 && <p class="lead">{t('ended', { strong })}</p>}
        <ul>
          {tried.map(({ id, kind }) => (
            <li key={id}>{t('ended.back', { kind: t(`kind.${kind}`), days: backIn(kind) })}</li>
          ))}
        </ul>
        <p>{t('care')}</p>
        <p class="actions">
          <Action look="main" words={t('done')} onPress={onDone} />
          <a href={triesHref}>{t('tries')}</a>
        </p>
      </div>
      {children}
    </>
  );
}
