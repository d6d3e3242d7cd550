import { REPLY_FLAGS } from '../../core/reply/reply-reading.ts';
import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import type { Chose, Replied, SessionEvent } from '../../core/run/event.ts';
import { type Levels, NEUTRAL } from '../../core/scenario/beat.ts';
import type { Observation } from '../../core/scenario/line/line.ts';
import { seeItems } from './seen-items.ts';
import {
  type Explained,
  type LearnerAct,
  LONGEST_WAIT,
  type ReplyStep,
  type RunStep,
} from './step.ts';

type Fact<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

const inOrder = (levels: Levels): Levels =>
  Object.fromEntries(
    DIMENSIONS.flatMap((one) => (levels[one] === undefined ? [] : [[one, levels[one]]])),
  );

/** Lists and levels in the order of the rubric, so that equal replies make equal text. */
function replyStep(option: number, nearest: number, replied: Replied, chose: Chose): ReplyStep {
  const { act, question, stacked, reflection, flags, levels, abstain } = replied.reading;
  const { unread, notice, possible, as } = replied.reading;
  const { meant, closest } = chose.reply ?? {};
  return {
    act: 'reply',
    option,
    ...(nearest >= 0 && { nearest }),
    ...(nearest >= 0 && as !== undefined && as !== replied.nearest && { apart: true }),
    read: {
      act,
      question,
      stacked,
      reflection,
      flags: REPLY_FLAGS.filter((flag) => flags.includes(flag)),
      levels: inOrder(levels),
      abstain,
      ...(unread && { unread }),
      ...(notice && { notice }),
      ...(possible && { possible: possible.code }),
    },
    settled: {
      ...(meant !== undefined && { meant }),
      ...(closest && { closest }),
    },
  };
}

function explainedBy({ reading }: Fact<'noticed'>, item: Observation | undefined): Explained {
  if (reading === undefined) return 'not';
  const offered = reading.from === 'list' ? (item?.readings.indexOf(reading.text) ?? -1) : -1;
  return offered < 0 ? 'own' : offered;
}

/** What a fact was, as a step; nothing where the story gives it, or it is none of the run's. */
function actsOf(
  fact: SessionEvent,
  at: {
    readonly options: readonly string[];
    readonly notes: readonly string[];
    readonly seen: readonly Observation[];
    readonly first: boolean;
    readonly replied: Replied | undefined;
    readonly contested: boolean;
  },
): readonly LearnerAct[] {
  const itemAt = (id: string): number => at.seen.findIndex((one) => one.id === id);
  switch (fact.type) {
    case 'faced':
      return at.first ? [] : [{ act: 'goOn' }];
    case 'ended':
      return [{ act: 'goOn' }];
    case 'hinted':
      return [{ act: 'hint' }];
    case 'retried':
      return [{ act: 'retry' }];
    case 'skipped':
      return [{ act: 'skip' }];
    case 'paused':
      return [{ act: 'pause' }];
    case 'contested':
      return at.replied ? [] : [{ act: 'contest' }];
    case 'chose': {
      const option = at.options.indexOf(fact.option);
      if (at.replied === undefined || fact.reply === undefined) return [{ act: 'choose', option }];
      const nearest = at.options.indexOf(at.replied.nearest ?? '');
      const reply = replyStep(option, nearest, at.replied, fact);
      return at.contested ? [reply, { act: 'contest' }] : [reply];
    }
    case 'noticed': {
      const item = itemAt(fact.item);
      const explained = explainedBy(fact, at.seen[item]);
      return [{ act: 'notice', item, pinned: fact.pinned, explained }];
    }
    case 'guessed':
      return [{ act: 'guess', when: fact.when, sure: fact.sure }];
    case 'placed':
      return [{ act: 'place', item: itemAt(fact.item), place: fact.place }];
    case 'filed':
      return [
        { act: 'file', ...(fact.note !== undefined && { note: at.notes.indexOf(fact.note) }) },
      ];
    default:
      return [];
  }
}

/**
 * What was done in a run, from its facts alone. A reply that was typed and not answered yet is left
 * out: its words are not to be had, so it is typed again.
 */
export function stepsOf(facts: readonly SessionEvent[]): readonly RunStep[] {
  const seen: Observation[] = [];
  const steps: RunStep[] = [];
  let options: readonly string[] = [];
  let notes: readonly string[] = [];
  let replied: Replied | undefined;
  let contested = false;
  let beats = 0;
  const start = facts[0]?.at ?? 0;
  let told = 0; // seconds since the start that the steps so far amount to
  for (const fact of facts) {
    seeItems(seen, fact);
    for (const act of actsOf(fact, {
      options,
      notes,
      seen,
      first: beats === 0,
      replied,
      contested,
    })) {
      const now = Math.floor((fact.at - start) / 1000);
      const after = Math.min(Math.max(now - told, 0), LONGEST_WAIT);
      told += after;
      steps.push({ ...act, after });
    }
    if (fact.type === 'faced') {
      options = [...fact.beat.options.map(({ id }) => id), NEUTRAL];
      beats += 1;
    }
    if (fact.type === 'ended') notes = fact.notes.map(({ id }) => id);
    if (fact.type === 'replied') {
      replied = fact;
      contested = false;
    } else if (fact.type === 'contested') contested = replied !== undefined;
    else if (fact.type === 'chose') {
      replied = undefined;
      contested = false;
    }
  }
  return steps;
}
