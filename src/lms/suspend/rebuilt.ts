import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { EventDraft, Replied, SessionEvent } from '../../core/run/event.ts';
import type { Intent } from '../../core/run/intent.ts';
import { currentTurn, type SessionState } from '../../core/run/state.ts';
import { NEUTRAL } from '../../core/scenario/beat.ts';
import { chosenCarried } from '../../core/scenario/carried.ts';
import type { Observation } from '../../core/scenario/line/line.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { type Content, storyLanguage } from '../../session/play/content.ts';
import { numbered, openFactLog } from '../../session/play/log.ts';
import { opening, takeTurn } from '../../session/play/turn.ts';
import { createRunner, type StoryRunner } from '../../story/runner.ts';
import { seeItems } from './seen-items.ts';
import type { ReplyStep, RunStep, Suspended } from './step.ts';

/** Why a kept run cannot be taken up again: the story or rubric is another, or its steps lead nowhere. */
export type RebuildProblem = 'other-story' | 'other-rubric' | 'damaged';

/** The option at a place among those shown, after which comes the neutral answer. */
function optionAt(state: SessionState, index: number): string | undefined {
  const ids = currentTurn(state)?.beat.options.map(({ id }) => id);
  return ids && [...ids, NEUTRAL][index];
}

/** The reply a step tells of. Its words are not here, nor those that spoke for its levels. */
function repliedOf(state: SessionState, { nearest, apart, read }: ReplyStep): Replied | undefined {
  const beat = currentTurn(state)?.beat;
  if (beat === undefined) return undefined;
  const { possible, ...rest } = read;
  const option = nearest === undefined ? undefined : optionAt(state, nearest);
  return {
    type: 'replied',
    beat: beat.id,
    said: { from: 'withheld' },
    reading: {
      ...rest,
      spans: [],
      ...(apart && { as: 'other' }),
      ...(possible && { possible: { code: possible, from: 0, to: 0, ask: '' } }),
    },
    ...(option !== undefined && { nearest: option }),
  };
}

function readingOf(
  item: Observation,
  explained: Extract<RunStep, { act: 'notice' }>['explained'],
): Pick<Extract<Intent, { type: 'notice' }>, 'reading'> {
  if (explained === 'not') return {};
  const text = explained === 'own' ? undefined : item.readings[explained];
  return { reading: text === undefined ? { from: 'withheld' } : { from: 'list', text } };
}

/** The intent that a step was; undefined where nothing of the kind stands on the page. */
function intentOf(
  step: RunStep,
  state: SessionState,
  seen: readonly Observation[],
): Intent | undefined {
  switch (step.act) {
    case 'choose': {
      const option = optionAt(state, step.option);
      return option === undefined ? undefined : { type: 'choose', option };
    }
    case 'reply': {
      const { meant, closest } = step.settled;
      const option = closest ? optionAt(state, step.option) : undefined;
      return {
        type: 'settle',
        ...(option !== undefined && { option }),
        ...(meant !== undefined && { meant }),
      };
    }
    case 'notice': {
      const item = seen[step.item];
      return (
        item && {
          type: 'notice',
          item: item.id,
          pinned: step.pinned,
          ...readingOf(item, step.explained),
        }
      );
    }
    case 'place': {
      const item = seen[step.item];
      return item && { type: 'place', item: item.id, place: step.place };
    }
    case 'guess':
      return { type: 'guess', when: step.when, sure: step.sure };
    case 'file': {
      const note = step.note === undefined ? undefined : state.ended?.notes[step.note]?.id;
      return { type: 'file', ...(note !== undefined && { note }) };
    }
    default:
      return { type: step.act };
  }
}

function draftsOf(
  step: RunStep,
  state: SessionState,
  seen: readonly Observation[],
  { content, runner }: { readonly content: Content; readonly runner: StoryRunner },
): readonly EventDraft[] | undefined {
  const intent = intentOf(step, state, seen);
  if (intent === undefined) return undefined;
  const replied = step.act === 'reply' ? repliedOf(state, step) : undefined;
  if (step.act === 'reply' && (replied === undefined || state.phase !== 'choosing'))
    return undefined;
  const before: SessionState = replied ? { ...state, reply: replied, phase: 'reading' } : state;
  const made = takeTurn(before, intent, content, runner);
  if (!made.ok) return undefined;
  return replied ? [replied, ...made.value] : made.value;
}

/** The answers of a place that a kept run was told with, if they are still here. */
const packIn = ({ pack }: Suspended, { packs = [] }: Scenario) =>
  pack === undefined ? undefined : packs.find(({ hash }) => hash.startsWith(pack));

/**
 * The facts of a kept run, by doing its steps again on the very story and rubric it was begun on.
 * Typed words are withheld in them; what they were rated stays.
 */
export function rebuilt(
  kept: Suspended,
  content: Content,
): Result<readonly SessionEvent[], RebuildProblem> {
  const { seed, variant, mode } = kept;
  const { hash, scenario } = content.playable;
  const pack = packIn(kept, scenario);
  const same = hash.startsWith(kept.story) && storyLanguage(content) === kept.language;
  if (!same || (pack === undefined) !== (kept.pack === undefined)) return err('other-story');
  if (!content.hash.startsWith(kept.rubric)) return err('other-rubric');
  const draw = {
    seed,
    variant,
    ...(pack && { pack }),
    ...(kept.met && { carried: chosenCarried(kept.met) }), // a unit sees no first contact
  };
  const runner = createRunner(content.playable.program, draw);
  const first = opening(content, runner, { ...draw, mode });
  if (!first.ok) return err('damaged');
  let at = kept.startedAt;
  const log = openFactLog(numbered(first.value, 0, at));
  if (!log.ok) return err('damaged');
  const seen: Observation[] = [];
  for (const fact of log.value.facts()) seeItems(seen, fact);
  for (const step of kept.steps) {
    at += step.after * 1000;
    const drafts = draftsOf(step, log.value.state(), seen, { content, runner });
    const added = drafts && log.value.append(drafts, at);
    if (added?.ok !== true) return err('damaged');
    for (const fact of log.value.facts().slice(-(drafts?.length ?? 0))) seeItems(seen, fact);
  }
  return ok(log.value.facts());
}
