import { scenarios, translated } from 'virtual:unscripted/scenarios';
import { err, ok, type Result } from '../../../core/kernel/result.ts';
import type { Mode } from '../../../core/run/intent.ts';
import type { MetState } from '../../../core/scenario/carried.ts';
import { drawVariant } from '../../../core/scenario/drawn-scenario.ts';
import type { Content, Playable } from '../../../session/play/content.ts';
import { startSession } from '../../../session/play/session.ts';
import type { RunDraw } from '../../../session/play/turn.ts';
import { openKeeper } from '../../../store/keeper.ts';
import { tongue } from '../../../ui/tongue.ts';
import type { Trouble } from '../../../ui/trouble/trouble.ts';
import { drawId } from '../../device/person.ts';
import { packedUnit } from '../../lms/unit.ts';
import type { Visit } from '../../shell/visit.ts';
import { packedScene } from '../../texts/packed-scene.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { analyser } from '../analyser.ts';
import { readSessions } from '../library.ts';
import { knownFirst, ownFirst } from './known-first.ts';
import { takeSeed } from './next-seed.ts';
import { keptLink } from './trainer-link.ts';

/** Loads a scenario of the package, else of the build, in a language; undefined if there is none. */
async function loadPlayable(id: string, language: string): Promise<Playable | undefined> {
  const own = packedScene()?.playables;
  if (own?.en.scenario.card.id === id) return own[language];
  const load = translated[language]?.[id] ?? (language === 'en' ? scenarios[id] : undefined);
  return load?.();
}

/** Loads a scenario in a language with this build's rubric; undefined if there is none. */
export async function loadContent(id: string, language = 'en'): Promise<Content | undefined> {
  const playable = await loadPlayable(id, language);
  return playable && { ...(await RUBRIC.in(language)), playable, analyser };
}

/** Loads a scenario in the pages' language, else in English. */
const spokenContent = async (id: string): Promise<Content | undefined> =>
  (await loadContent(id, tongue().language)) ?? loadContent(id);

type Began = Result<string, Trouble>;

/** Starts a run with a given draw, plays these options, and stores it. Returns the session id. */
export async function beginAlong(
  { store, person }: Visit,
  scenario: string,
  draw: Omit<RunDraw, 'mode'>,
  options: readonly string[],
  mode: Mode = 'practice',
  given?: Content, // in the pages' language if absent
  said?: string, // last, with its reply not yet read
): Promise<Began> {
  const content = given ?? (await spokenContent(scenario));
  if (content === undefined) return err({ code: 'no-scenario' });
  const started = startSession(content, { ...draw, mode }, Date.now);
  if (!started.ok) {
    const { error } = started;
    return err(
      error.code === 'story'
        ? { code: 'story', message: error.problem.message }
        : { code: 'no-scenario' },
    );
  }
  const { log, send } = started.value;
  for (const option of options) {
    if (!send({ type: 'choose', option }).ok) break; // the story error this path leads to
    send({ type: 'goOn' });
  }
  if (said !== undefined) send({ type: 'choose', option: said });
  const id = drawId();
  await store.create({
    id,
    person: person.id,
    scenario,
    startedAt: log.state().startedAt,
    imported: false,
  });
  const keeper = openKeeper(store, id, () => {});
  keeper.keep(log.facts());
  await keeper.settled();
  return ok(id);
}

/**
 * Starts a run and stores it from its first fact. Its language is fixed to that of the pages, if the scenario has it.
 * `met` begins a second contact as if the first had gone so. Returns the session id.
 */
export async function beginRun(
  visit: Visit,
  scenario: string,
  mode: Mode,
  shuffle: boolean,
  met?: MetState,
): Promise<Began> {
  const { store, person, use } = visit;
  const content = await spokenContent(scenario);
  if (content === undefined) return err({ code: 'no-scenario' });
  const earlier = await readSessions(store, person.id);
  const played = earlier.some(({ row, state }) => row.scenario === scenario && state.filed);
  const { follows } = content.playable.scenario;
  const shared = use === 'shared';
  const first = follows && ownFirst(follows.scenario, earlier, shared);
  const seed = takeSeed(scenario, first && (first.began.looks ?? 0));
  const variant = drawVariant(content.playable.scenario, seed, played);
  const chosen = met ?? packedUnit()?.met ?? (await keptLink(store, person.id)).met;
  const carried = follows && knownFirst(follows, earlier, { mode, shared, chosen });
  const draw = {
    seed,
    variant,
    ...(!shuffle && { steady: true as const }),
    ...(carried && { carried }),
  };
  return beginAlong(visit, scenario, draw, [], mode);
}
