import { packOf } from '../../core/jurisdiction/pack.ts';
import { lacksOwnWords } from '../../core/record/record.ts';
import type { Difference, Versioned } from '../../core/record/verdict.ts';
import type { EventDraft, SessionEvent, Settled } from '../../core/run/event.ts';
import type { Intent } from '../../core/run/intent.ts';
import { reduce } from '../../core/run/reduce.ts';
import type { SessionState } from '../../core/run/state.ts';
import { createRunner, drawOf, type StoryRunner } from '../../story/runner.ts';
import type { Content } from '../play/content.ts';
import { analyserOf, opening, takeTurn } from '../play/turn.ts';

type Tree = { readonly [key: string]: unknown };

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** The first place at which two JSON values differ, or undefined. The order of keys does not count. */
function differsAt(a: unknown, b: unknown, path = ''): string | undefined {
  if (!isTree(a) || !isTree(b)) return a === b ? undefined : path || 'value';
  if (Array.isArray(a) !== Array.isArray(b)) return path || 'value';
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const found = differsAt(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Result of replaying a record's choices on a story and rubric. */
export interface Reenactment {
  readonly versions: readonly Versioned[]; // inputs whose version differs from the record's
  readonly withheld: boolean; // own words are redacted, so they could not be compared
  readonly differences: readonly Difference[];
}

/** Reconstructs the intent behind a fact; undefined for facts no intent makes. */
function intentOf(fact: SessionEvent): Intent | undefined {
  switch (fact.type) {
    case 'began':
    case 'judged':
    case 'consented':
      return undefined;
    case 'faced':
    case 'ended':
      return { type: 'goOn' };
    case 'hinted':
      return { type: 'hint' };
    case 'replied':
      return fact.said.from === 'self'
        ? { type: 'reply', text: fact.said.text, keep: true }
        : undefined;
    case 'contested':
      return { type: 'contest' };
    case 'chose':
      return fact.reply === undefined
        ? { type: 'choose', option: fact.option }
        : settled(fact.option, fact.reply);
    case 'retried':
      return { type: 'retry' };
    case 'noticed':
      return {
        type: 'notice',
        item: fact.item,
        pinned: fact.pinned,
        ...(fact.reading && { reading: fact.reading }),
      };
    case 'guessed':
      return { type: 'guess', when: fact.when, sure: fact.sure };
    case 'placed':
      return { type: 'place', item: fact.item, place: fact.place };
    case 'filed':
      return { type: 'file', ...(fact.note !== undefined && { note: fact.note }) };
    case 'skipped':
      return { type: 'skip' };
    case 'paused':
      return { type: 'pause' };
  }
}

const settled = (option: string, { meant, closest }: Settled): Intent => ({
  type: 'settle',
  ...(closest && { option }),
  ...(meant !== undefined && { meant }),
});

const bare = ({ seq: _seq, at: _at, ...draft }: SessionEvent): unknown => draft;

/** Returns the facts the story requires at the start of a record. */
function openings(
  fact: SessionEvent,
  content: Content,
  runner: StoryRunner,
): readonly EventDraft[] {
  if (fact.type !== 'began') return [];
  const drafts = opening(content, runner, {
    ...drawOf(fact),
    mode: fact.mode,
    ...(fact.steady && { steady: true }),
    ...(fact.branch && { branch: fact.branch }),
  });
  return drafts.ok ? drafts.value : [];
}

/**
 * Replays a record's choices fact by fact on a story and a rubric. If versions differ, the listed differences are those
 * a reader cannot trust without the old versions.
 */
export function reenact(facts: readonly SessionEvent[], content: Content): Reenactment {
  const first = facts[0];
  const began = first?.type === 'began' ? first : undefined;
  const runner = createRunner(content.playable.program, began ? drawOf(began) : { seed: 0 });
  const start = first === undefined ? [] : openings(first, content, runner);
  const differences: Difference[] = [];
  let state: SessionState | undefined;
  for (const [index, fact] of facts.entries()) {
    const differ = (at: string) => differences.push({ seq: fact.seq, type: fact.type, at });
    const next = reduce(state, fact);
    if (!next.ok) {
      differ('fact');
      break;
    }
    if (besideRun(fact)) {
      state = next.value; // not produced by a story, or redacted
      continue;
    }
    const expected = start[index] ?? expectedAfter(state, fact, content, runner);
    if (expected === undefined) {
      differ('fact');
      break;
    }
    const at = differsAt(bare(fact), asOf(fact, expected));
    if (at !== undefined && !versionOnly(at)) differ(at);
    state = next.value;
  }
  const versions = began === undefined ? [] : versionsApart(began, facts, content);
  const withheld = facts.some(lacksOwnWords);
  return { versions, withheld, differences };
}

/** Returns what is expected as a record of the long board holds it, which names no items to sort. */
function asOf(fact: SessionEvent, expected: EventDraft): EventDraft {
  if (fact.type !== 'ended' || fact.board !== undefined || expected.type !== 'ended')
    return expected;
  const { board: _board, ...rest } = expected;
  return rest;
}

/** Tells whether a replay cannot produce this fact: ratings, consent, and redacted replies. */
const besideRun = (fact: SessionEvent): boolean =>
  fact.type === 'judged' ||
  fact.type === 'consented' ||
  (fact.type === 'replied' && lacksOwnWords(fact));

/** Tells whether a path names a hash or version; those are compared separately. */
const versionOnly = (at: string): boolean =>
  at === 'scenario.hash' || /^(?:rubric|pack)(?:\.|$)/.test(at) || at === 'analyser';

function expectedAfter(
  state: SessionState | undefined,
  fact: SessionEvent,
  content: Content,
  runner: StoryRunner,
): EventDraft | undefined {
  const intent = intentOf(fact);
  if (state === undefined || intent === undefined) return undefined;
  const drafts = takeTurn(state, intent, content, runner);
  return drafts.ok ? drafts.value[0] : undefined;
}

function versionsApart(
  began: Extract<SessionEvent, { type: 'began' }>,
  facts: readonly SessionEvent[],
  content: Content,
): Reenactment['versions'] {
  const apart: Versioned[] = [];
  if (began.scenario.hash !== content.playable.hash) apart.push('story');
  const { packs } = content.playable.scenario;
  if (packOf(packs, began.pack)?.hash !== began.pack?.hash) apart.push('pack');
  if (began.rubric.hash !== content.hash) apart.push('rubric');
  const read = facts.some(({ type }) => type === 'replied'); // otherwise the analyzer was not used
  if (read && began.analyser !== analyserOf(content)) apart.push('analyser');
  return apart;
}
