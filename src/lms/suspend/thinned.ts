import type { SessionEvent } from '../../core/run/event.ts';

type Fact<T extends SessionEvent['type']> = Extract<SessionEvent, { type: T }>;

/** The notes on an item that still matter: the first that marked it, and the last. */
function notesThatMatter(facts: readonly SessionEvent[]): ReadonlySet<SessionEvent> {
  const byItem = new Map<string, Fact<'noticed'>[]>();
  for (const fact of facts) {
    if (fact.type === 'noticed') byItem.set(fact.item, [...(byItem.get(fact.item) ?? []), fact]);
  }
  const matter = [...byItem.values()].flatMap((notes) => {
    const first = notes.find(({ pinned, reading }) => pinned || reading !== undefined);
    const last = notes.at(-1);
    return first === undefined || last === undefined ? [] : [first, last];
  });
  return new Set(matter);
}

/** Of these facts the last of each kind, told apart by a key. */
function lastOf(
  facts: readonly SessionEvent[],
  keyOf: (fact: SessionEvent) => string | undefined,
): ReadonlySet<SessionEvent> {
  const last = new Map<string, SessionEvent>();
  for (const fact of facts) {
    const key = keyOf(fact);
    if (key !== undefined) last.set(key, fact);
  }
  return new Set(last.values());
}

/** The stretches of a run that begin with a response, each to the next response or beat. */
function attemptsIn(facts: readonly SessionEvent[]): readonly (readonly SessionEvent[])[][] {
  const turns: SessionEvent[][][] = [];
  for (const fact of facts) {
    if (fact.type === 'faced') turns.push([]);
    else if (fact.type === 'chose') turns.at(-1)?.push([fact]);
    else turns.at(-1)?.at(-1)?.push(fact);
  }
  return turns;
}

/** What goes with a response that is left out: itself, and how the next one was come to. */
const GOES: readonly SessionEvent['type'][] = ['chose', 'retried', 'contested'];

/**
 * The facts that score, notebook and place in the story still need. Of the tries of a beat the
 * first, the first retry and the one that stands count (rubric section 7); one between them stays
 * only where something was marked that it showed. Pauses, and all but the last guess or place, go.
 */
export function thinned(facts: readonly SessionEvent[]): readonly SessionEvent[] {
  const notes = notesThatMatter(facts);
  const last = lastOf(facts, (fact) => {
    if (fact.type === 'guessed') return fact.when;
    return fact.type === 'placed' ? `item ${fact.item}` : undefined;
  });
  const gone = new Set<SessionEvent>();
  for (const attempts of attemptsIn(facts)) {
    for (const stretch of attempts.slice(2, -1)) {
      if (stretch.some((fact) => notes.has(fact))) continue;
      for (const fact of stretch) if (GOES.includes(fact.type)) gone.add(fact);
    }
  }
  return withoutReplies(facts, gone).filter((fact) => {
    if (fact.type === 'noticed') return notes.has(fact);
    if (fact.type === 'guessed' || fact.type === 'placed') return last.has(fact);
    return fact.type !== 'paused';
  });
}

/** Without what is gone, and without the typed replies, with what was said of them, that led there. */
function withoutReplies(
  facts: readonly SessionEvent[],
  gone: ReadonlySet<SessionEvent>,
): readonly SessionEvent[] {
  const left: SessionEvent[] = [];
  let dropping = false;
  for (const fact of facts.toReversed()) {
    if (fact.type === 'chose') dropping = gone.has(fact);
    const ofReply = fact.type === 'replied' || fact.type === 'contested';
    if (!gone.has(fact) && !(dropping && ofReply)) left.push(fact);
    if (fact.type === 'faced' || fact.type === 'retried') dropping = false;
  }
  return left.reverse();
}
