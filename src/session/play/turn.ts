import { type PackMark, packOf } from '../../core/jurisdiction/pack.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { orderSeed } from '../../core/kernel/shuffle.ts';
import { boardEntries } from '../../core/run/board-entries.ts';
import type { Began, Branch, Chose, EventDraft, Filed } from '../../core/run/event.ts';
import type { Intent, Mode } from '../../core/run/intent.ts';
import { isInMode, isInPhase } from '../../core/run/phase-rules.ts';
import { currentTurn, movesOf, type SessionState } from '../../core/run/state.ts';
import { boardEvidence, sortedItems } from '../../core/scenario/board.ts';
import { type KnownFirst, knownAtStart } from '../../core/scenario/carried.ts';
import { debriefAt, drawnScenario, looksIn } from '../../core/scenario/drawn-scenario.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { accountOf } from '../../core/scoring/decision.ts';
import { carriedFrom, MET_COUNTERS } from '../../core/scoring/met.ts';
import { insteadOf, optionEvidence, remarkOn } from '../../core/scoring/remark.ts';
import type { RunProblem } from '../../story/read-on.ts';
import type { StoryRunner } from '../../story/runner.ts';
import { type Content, storyLanguage } from './content.ts';
import { finishReply, reply } from './reply.ts';
import { ended, faced, noteEvidence, notesOf, strongestNote } from './shown.ts';
import type { TurnProblem } from './turn-problem.ts';

type Drafts = Result<readonly EventDraft[], TurnProblem>;
type Code = Exclude<TurnProblem['code'], 'story'>;

const refuse = (code: Code): Drafts => err({ code });
const one = (draft: EventDraft): Drafts => ok([draft]);
const listed = (made: Result<EventDraft, TurnProblem>): Drafts =>
  made.ok ? one(made.value) : made;
const broken = (problem: RunProblem): Drafts => err({ code: 'story', problem });

/** The version recorded if there is no analyzer. */
const NO_ANALYSER = 'none';

/** Returns the version of the analyzer of a run. */
export const analyserOf = ({ analyser }: Content): string => analyser?.version ?? NO_ANALYSER;

/** What is chosen for a run before it begins. */
export interface RunDraw {
  readonly seed: number; // integer, 0 to 2^32 - 1
  readonly mode: Mode;
  readonly variant?: string; // the base variant if absent or unknown
  readonly pack?: PackMark; // for a replay: the pack of the record; the active pack if absent
  readonly steady?: true; // fixed option order in every run; practice only
  readonly branch?: Branch; // practice only
  readonly carried?: KnownFirst; // for a second contact: what is known of the first; nothing if absent
}

/** Makes the first facts of a run: it began, and the first beat was shown. */
export function opening(content: Content, runner: StoryRunner, draw: RunDraw): Drafts {
  const passage = runner.begin();
  if (!passage.ok) return broken(passage.error);
  if (passage.value.at !== 'beat') {
    return broken({ code: 'out-of-content', message: 'The story ends before its first beat.' });
  }
  const { hash, variant: base } = content.playable;
  const known = content.playable.scenario.variants?.some(({ id }) => id === draw.variant);
  const variant = known === true && draw.variant !== undefined ? draw.variant : base;
  const pack = packOf(content.playable.scenario.packs, draw.pack);
  const scenario = drawnScenario(content.playable.scenario, { ...draw, variant });
  const { follows } = scenario;
  const looks = looksIn(content.playable.scenario, draw.seed);
  const began: Began = {
    type: 'began',
    scenario: { id: scenario.card.id, title: scenario.card.title, hash },
    rubric: { version: content.rubric.version, hash: content.hash },
    analyser: analyserOf(content),
    seed: draw.seed,
    variant,
    mode: draw.mode,
    language: storyLanguage(content),
    beats: scenario.beats,
    ...(scenario.board === false && { board: false }),
    person: scenario.person,
    place: scenario.place,
    guessAt: scenario.guessAt,
    cast: Object.fromEntries(scenario.cast.map(({ id, name }) => [id, name])),
    ...(looks === 1 && { looks }),
    ...(pack && { pack: { id: pack.id, hash: pack.hash } }),
    ...(draw.steady && draw.mode === 'practice' && { steady: true }),
    ...(draw.branch && draw.mode === 'practice' && { branch: draw.branch }),
    ...(follows && { carried: knownAtStart(follows, draw.carried) }),
  };
  return ok([began, faced(passage.value.beat, orderSeed(began))]);
}

function choose(state: SessionState, id: string, content: Content, runner: StoryRunner): Drafts {
  if (!isInPhase(state, 'chose')) return refuse('not-now');
  const passage = runner.passage();
  const option = passage.at === 'beat' && passage.beat.options.find((known) => known.id === id);
  if (passage.at !== 'beat' || !option) return refuse('unknown-option');
  const evidence = optionEvidence(passage.beat, option, content.rubric);
  const step = runner.take(id);
  if (!step.ok) return broken(step.error);
  const { goesOn, unrated, keep, criticalError } = option;
  const instead = criticalError && insteadOf(passage.beat, criticalError.code, content.rubric);
  const chose: Chose = {
    type: 'chose',
    beat: passage.beat.id,
    option: id,
    evidence,
    ...(option.criticalError && { criticalError: option.criticalError }),
    repairs: option.repairs,
    reaction: [
      ...(goesOn === undefined ? [] : [{ text: goesOn, who: 'you' }]),
      ...step.value.reaction,
    ],
    ...(instead && { instead: instead.id }),
    ...(unrated !== undefined && { unrated }),
    ...(keep !== undefined && { keep }),
    remark: remarkOn(passage.beat, option, evidence, content.rubric),
  };
  return one(chose);
}

function goOn(state: SessionState, content: Content, runner: StoryRunner): Drafts {
  if (!isInPhase(state, 'ended')) return refuse('not-now'); // or `faced`: the story knows which
  const passage = runner.passage();
  const seed = orderSeed(state.began);
  return one(
    passage.at === 'beat'
      ? faced(passage.beat, seed)
      : ended(
          passage.ending,
          drawnScenario(content.playable.scenario, state.began),
          seed,
          state.notebook,
        ),
  );
}

function retry(state: SessionState, runner: StoryRunner): Drafts {
  const beat = currentTurn(state)?.beat;
  if (!isInPhase(state, 'retried') || beat === undefined) return refuse('not-now');
  if (!isInMode(state, 'retried')) return refuse('practice-only');
  const back = runner.replay(movesOf(state).slice(0, -1));
  return back.ok ? one({ type: 'retried', beat: beat.id }) : broken(back.error);
}

function hint(state: SessionState): Drafts {
  const beat = currentTurn(state)?.beat;
  if (!isInPhase(state, 'hinted') || beat === undefined || state.hinted) return refuse('not-now');
  if (!isInMode(state, 'hinted')) return refuse('practice-only');
  return beat.hint === undefined ? refuse('no-hint') : one({ type: 'hinted', beat: beat.id });
}

/** What a first contact hands on to a second one; nothing if no scenario may follow it. */
function handedOn(
  state: SessionState,
  { carries }: Scenario,
  content: Content,
  runner: StoryRunner,
): Pick<Filed, 'carried'> {
  if (carries === undefined || state.ended === undefined) return {};
  const memory = runner.remembered([...MET_COUNTERS, ...carries]);
  const { criticalErrors } = accountOf(state, content.rubric);
  return { carried: carriedFrom(carries, memory, state.ended.ending, criticalErrors) };
}

function file(
  state: SessionState,
  id: string | undefined,
  content: Content,
  runner: StoryRunner,
): Drafts {
  const { ended: ending, placements } = state;
  if (!isInPhase(state, 'filed') || ending === undefined) return refuse('not-now');
  if (!isInMode(state, 'filed')) return refuse('not-now');
  const scenario = drawnScenario(content.playable.scenario, state.began);
  const debrief = debriefAt(scenario.debrief, ending.ending);
  const carried = handedOn(state, scenario, content, runner);
  if (scenario.board === false) {
    if (id !== undefined) return refuse('unknown-note');
    const empty = { sorted: [], evidence: [], rates: [] };
    return one({ type: 'filed', ...empty, debrief, ...carried });
  }
  const notes = notesOf(scenario, ending.telling);
  const note = notes.find((known) => known.id === id);
  if (note?.id !== id || (notes.length > 0 && note === undefined)) return refuse('unknown-note');
  const entries = boardEntries(state);
  const seen = scenario.items.filter((item) =>
    entries.some((entry) => entry.observation.id === item.id),
  );
  const filed: Filed = {
    type: 'filed',
    ...(note !== undefined && { note: note.id }),
    sorted: sortedItems(seen, placements),
    evidence: [
      ...boardEvidence(seen, placements, content.rubric),
      ...(note === undefined ? [] : noteEvidence(note, scenario.noteRates)),
    ],
    ...(note !== undefined && { strongest: strongestNote(notes)?.id ?? note.id }),
    rates: scenario.noteRates,
    debrief,
    ...carried,
  };
  return one(filed);
}

/** Disputes a reading while it or the reaction to it is on the page (rule j). */
function contest({ phase, reply: read, turns, contested }: SessionState): Drafts {
  const turn = turns.at(-1);
  const attempt = phase === 'reacting' ? turn?.attempts.at(-1) : undefined;
  const open =
    (phase === 'reading' && read && !contested) || (attempt?.reply && !attempt.contested);
  return turn && open ? one({ type: 'contested', beat: turn.beat.id }) : refuse('not-now');
}

const isKnown = (state: SessionState, item: string): boolean =>
  state.notebook.some((entry) => entry.observation.id === item);

const isPercent = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100;

/** Carries out an intent: returns the facts to append, or why it is refused. Advances the runner. */
export function takeTurn(
  state: SessionState,
  intent: Intent,
  content: Content,
  runner: StoryRunner,
): Drafts {
  switch (intent.type) {
    case 'choose':
      return choose(state, intent.option, content, runner);
    case 'reply':
      return listed(reply(state, intent, content, runner));
    case 'settle':
      return listed(finishReply(state, intent, content, runner));
    case 'contest':
      return contest(state);
    case 'goOn':
      return goOn(state, content, runner);
    case 'retry':
      return retry(state, runner);
    case 'hint':
      return hint(state);
    case 'file':
      return file(state, intent.note, content, runner);
    case 'notice':
      if (!isInPhase(state, 'noticed')) return refuse('not-now');
      return isKnown(state, intent.item)
        ? one({ ...intent, type: 'noticed' })
        : refuse('unknown-item');
    case 'guess':
      if (!isInPhase(state, 'guessed') || !isInMode(state, 'guessed')) return refuse('not-now');
      return isPercent(intent.sure) ? one({ ...intent, type: 'guessed' }) : refuse('out-of-range');
    case 'place':
      if (!isInPhase(state, 'placed') || !isInMode(state, 'placed')) return refuse('not-now');
      return isKnown(state, intent.item)
        ? one({ ...intent, type: 'placed' })
        : refuse('unknown-item');
    case 'skip':
      if (!isInPhase(state, 'skipped')) return refuse('not-now');
      return one({ type: 'skipped', summary: content.playable.scenario.card.summary });
    case 'pause':
      return isInPhase(state, 'paused') ? one({ type: 'paused' }) : refuse('not-now');
  }
}
