import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Bond } from '../../../core/run/bond.ts';
import type { Intent } from '../../../core/run/intent.ts';
import { currentTurn, type SessionState } from '../../../core/run/state.ts';
import { drawnScenario } from '../../../core/scenario/drawn-scenario.ts';
import type { Ahead } from '../../../session/play/ahead.ts';
import type { Content } from '../../../session/play/content.ts';
import { replyContext } from '../../../session/play/reply.ts';
import { resumeSession, type Session, sendAhead } from '../../../session/play/session.ts';
import { type Keeper, openKeeper } from '../../../store/keeper.ts';
import type { SessionRow, SessionStore, StoreProblem } from '../../../store/store.ts';
import type { Typing } from '../../../ui/play/reply/typing.ts';
import type { Trouble } from '../../../ui/trouble/trouble.ts';
import { beforeLeaving, isLeaving } from '../../shell/leaving.ts';
import type { Visit } from '../../shell/visit.ts';
import { loadTyping } from '../analyser.ts';
import { loadContent } from '../begin/begin-run.ts';
import { UNREACHABLE } from '../begin/starting.ts';
import { readSession } from '../library.ts';
import type { StoredRun } from '../stored-run.ts';
import { type DraftMemory, openDrafts } from './draft-memory.ts';
import { type Hold, holdSession } from './lock.ts';

/** A run on a page: loading, refused, open in another tab, or live. */
export type Live =
  | { readonly stage: 'opening' }
  | { readonly stage: 'refused'; readonly trouble: Trouble; readonly again: () => void }
  | { readonly stage: 'elsewhere'; readonly taken: boolean; readonly takeOver: () => void }
  | {
      readonly stage: 'live';
      readonly state: SessionState;
      readonly drafts: DraftMemory;
      readonly typing: Typing | 'coming' | undefined; // the analyzer of typed replies
      readonly caption: string; // text alternative of the picture
      readonly trouble: Trouble | undefined;
      readonly send: (intent: Intent) => void;
      readonly bond: Bond | undefined;
      readonly ahead: Ahead | undefined; // the answer to a typed reply that does not count yet
      readonly run: () => StoredRun;
      readonly settled: () => Promise<void>;
    };

interface Running {
  readonly store: SessionStore;
  readonly row: SessionRow;
  readonly session: Session;
  readonly content: Content;
  readonly caption: string;
  readonly drafts: DraftMemory;
  readonly keeper: Keeper;
}

/** Loads a stored run and prepares to continue it. */
async function takeUp(
  { store, person, lms, draft }: Visit,
  id: string,
  tell: (problem: StoreProblem | undefined) => void,
): Promise<Running | Trouble> {
  const read = await readSession(store, id, person.id);
  if (!read.ok) return read.error;
  const { row, state } = read.value;
  const content = draft ?? (await loadContent(row.scenario, state.began.language));
  if (content === undefined) return { code: 'no-scenario' };
  const session = resumeSession(content, read.value.facts, Date.now);
  if (!session.ok) {
    const { error } = session;
    if (error.code === 'story') return { code: 'story', message: error.problem.message };
    return error.code === 'bad-facts' ? { code: 'bad-log', problem: error.problem } : error;
  }
  const keeper = openKeeper(store, id, tell);
  const kept = await store.settle(); // its first facts may not be stored yet
  if (!kept.ok) tell(kept.error);
  session.value.log.subscribe((_, added) => keeper.keep(added));
  lms?.sitting?.follow(session.value.log, content);
  const { caption } = drawnScenario(content.playable.scenario, session.value.log.state().began);
  const drafts = await openDrafts(store, id, tell);
  return { store, row, session: session.value, content, caption, drafts, keeper };
}

/** Loads the analyzer once a run is shown; undefined if that fails. */
function useTyping(running: Running | undefined): Typing | 'coming' | undefined {
  const [typing, setTyping] = useState<Typing | 'coming' | undefined>('coming');
  useEffect(() => {
    if (running === undefined) return;
    const { session, content } = running;
    const beat = () => currentTurn(session.log.state())?.beat;
    loadTyping(
      () => replyContext(session.log.state(), beat() ?? { rates: [] }, content),
      session.moment,
    ).then(
      (come) => setTyping(come),
      () => setTyping(undefined), // the authored lines still work
    );
  }, [running]);
  return typing;
}

const isRunning = (made: Running | Trouble): made is Running => 'session' in made;

/** Locks a run for this tab and keeps it updated. Facts are stored as they happen. */
export function useLive(visit: Visit, id: string): Live {
  const [hold, setHold] = useState<Hold | undefined>(undefined);
  const [wasHeld, setWasHeld] = useState(false);
  const [force, setForce] = useState(0);
  const [running, setRunning] = useState<Running | undefined>(undefined);
  const [state, setState] = useState<SessionState | undefined>(undefined);
  const [refused, setRefused] = useState<Trouble | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const [trouble, setTrouble] = useState<Trouble | undefined>(visit.trouble);
  const typing = useTyping(running);

  useEffect(() => {
    setHold(undefined);
    return holdSession(id, setHold, force > 0);
  }, [id, force]);

  useEffect(() => {
    if (hold !== 'held') return;
    let current = true;
    setWasHeld(true);
    const tell = async (problem: StoreProblem | undefined) => {
      if (problem?.code !== 'conflict') {
        setTrouble(problem === undefined ? visit.trouble : problem);
        return;
      }
      const kept = await visit.store.load(id); // another tab continued it, or deleted it
      if (!current) return;
      if (kept.ok && kept.value.length === 0) setRefused({ code: 'no-session' });
      else setHold('elsewhere');
    };
    const taken = takeUp(visit, id, tell).catch(() => UNREACHABLE); // its story could not be fetched
    void taken.then((made) => {
      if (!current) return;
      if (!isRunning(made)) {
        setRefused(made);
        return;
      }
      made.session.log.subscribe((next) => setState(next));
      setState(made.session.log.state());
      setRunning(made);
    });
    return () => {
      current = false;
    };
  }, [hold, id, visit, tries]);
  useEffect(() => () => setRunning(undefined), [hold, id]);

  useEffect(() => running && beforeLeaving(running.drafts.drop), [running]);

  return useMemo((): Live => {
    if (refused) {
      const again = () => {
        setRefused(undefined);
        setTries((count) => count + 1);
      };
      return { stage: 'refused', trouble: refused, again };
    }
    if (hold === 'elsewhere') {
      return { stage: 'elsewhere', taken: wasHeld, takeOver: () => setForce((count) => count + 1) };
    }
    if (!running || !state) return { stage: 'opening' };
    const { row, session, caption, drafts, keeper, store } = running;
    const send = (intent: Intent) => {
      if (isLeaving() || store !== visit.store) return; // the run is moving to another store
      const done = sendAhead(session, intent);
      if (!done.ok && done.error.code === 'story') {
        setTrouble({ code: 'story', message: done.error.problem.message });
      }
    };
    const run = () => ({ row, facts: session.log.facts(), state: session.log.state() });
    const { settled } = keeper;
    const seen = { state, bond: session.bond(), ahead: session.ahead() };
    return { stage: 'live', ...seen, drafts, typing, caption, trouble, run, send, settled };
  }, [hold, wasHeld, running, state, refused, trouble, typing, visit]);
}
