import type { Bond } from '../../core/run/bond.ts';
import { currentAttempt, currentTurn, type SessionState, type Turn } from '../../core/run/state.ts';
import { bearingsIn, type SeenBearing } from '../../core/scenario/line/bearing.ts';
import { goneAfter, othersIn } from '../../core/scenario/line/in-sight.ts';
import type { Line, Mood } from '../../core/scenario/line/line.ts';

/** What somebody a chair away could see of a relation: how far apart, in words, and who can hear. No points. */
export interface RoomBetween {
  readonly gap: 'near' | 'mid' | 'far';
  readonly stands:
    | 'left'
    | 'least'
    | 'distance'
    | 'fell'
    | 'deciding'
    | 'rose'
    | 'quiet'
    | 'talking';
  readonly hear: 'nobody' | 'some' | 'only' | 'one';
  readonly others: readonly string[]; // cast ids of who else is there
}

const PRESSED = 7; // pressure from here on: as little as possible is said
const GUARDED = 2; // trust up to here
const OPEN = 6; // trust from here on, with pressure up to
const AT_EASE = 4;
const OVERHEARD = 3; // safety up to here: others hear
const PRIVATE = 6; // safety from here on

const linesOf = (turn: Turn, answered: boolean): readonly Line[] => [
  ...turn.beat.lines,
  ...(answered ? (currentAttempt(turn)?.chose.reaction ?? []) : []),
];

const linesNow = (state: SessionState): readonly Line[] => {
  const turn = currentTurn(state);
  return turn === undefined ? [] : linesOf(turn, state.phase === 'reacting');
};

const linesSoFar = (state: SessionState): readonly Line[] => [
  ...state.turns.slice(0, -1).flatMap((turn) => linesOf(turn, true)),
  ...linesNow(state),
];

/** Returns how the picture shows the person now. */
const shownBearing = (state: SessionState): SeenBearing =>
  bearingsIn(linesSoFar(state), linesNow(state), state.began.person)(state.began.person);

/** Tells whether the person is away: they left, or have not come yet. */
const isAway = (state: SessionState): boolean =>
  goneAfter(linesSoFar(state)).has(state.began.person);

const SHUT: readonly Mood[] = ['wary', 'annoyed'];
const NEAR: readonly RoomBetween['stands'][] = ['rose', 'quiet', 'talking'];
const FAR: readonly RoomBetween['stands'][] = ['least', 'distance', 'fell'];

/** Takes back what the picture denies: nobody comes closer with folded arms or a wary face, or draws back opened. */
function seenWith(
  stands: RoomBetween['stands'],
  { mood, stance }: SeenBearing,
): RoomBetween['stands'] {
  const shut = stance === 'closed' || SHUT.includes(mood);
  const open = stance === 'opened' && !shut;
  const denied = (shut && NEAR.includes(stands)) || (open && FAR.includes(stands));
  return denied ? 'deciding' : stands;
}

/** Who is about: whether the person is away, somebody listens, or somebody can hear at all. */
interface Company {
  readonly left: boolean;
  readonly overheard: boolean;
  readonly heard: boolean;
}

function standsFor(
  { before, now }: Bond,
  { left, overheard, heard }: Company,
): RoomBetween['stands'] {
  if (left) return 'left';
  if (now.pressure >= PRESSED) return 'least';
  if (now.trust < before.trust) return 'fell';
  if (now.trust <= GUARDED) return 'distance';
  if (now.trust > before.trust) return overheard ? 'quiet' : 'rose';
  return now.trust >= OPEN && now.pressure <= AT_EASE && !heard ? 'talking' : 'deciding';
}

const GAPS: { readonly [S in RoomBetween['stands']]: RoomBetween['gap'] } = {
  left: 'far',
  least: 'far',
  distance: 'far',
  fell: 'far',
  deciding: 'mid',
  rose: 'near',
  quiet: 'near',
  talking: 'near',
};

/** Says what the person does after a response, from the story's own state. */
export function roomBetween(state: SessionState, bond: Bond): RoomBetween {
  const [others, left] = [othersIn(linesNow(state), state.began.person), isAway(state)];
  const { safety } = bond.now;
  const overheard = others.length > 0 && safety <= OVERHEARD;
  const alone = safety >= PRIVATE ? 'nobody' : 'some';
  const hear = others.length === 0 ? alone : safety >= PRIVATE ? 'only' : 'one';
  const company = { left, overheard, heard: hear === 'one' };
  const stands = seenWith(standsFor(bond, company), shownBearing(state));
  return { gap: GAPS[stands], stands, hear, others };
}
