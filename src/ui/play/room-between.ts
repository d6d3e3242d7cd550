import type { Bond } from '../../core/run/bond.ts';
import { currentAttempt, currentTurn, type SessionState, type Turn } from '../../core/run/state.ts';
import { bearingsIn, type SeenBearing } from '../../core/scenario/bearing.ts';
import type { Line, Mood } from '../../core/scenario/line.ts';

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

/** Returns how the picture shows the person now. */
function shownBearing(state: SessionState): SeenBearing {
  const { person } = state.began;
  const before = state.turns.slice(0, -1).flatMap((turn) => linesOf(turn, true));
  const now = linesNow(state);
  return bearingsIn([...before, ...now], now, person)(person);
}

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

/** Returns who is there in the current moment besides the two, and whether the person has left. */
function presentIn(state: SessionState): {
  readonly others: readonly string[];
  readonly left: boolean;
} {
  const { person } = state.began;
  const here = new Set<string>();
  let left = false;
  for (const { who, leaves = [] } of linesNow(state)) {
    if (who !== undefined && who !== 'you' && who !== person) here.add(who);
    if (who === person) left = false;
    for (const id of leaves) here.delete(id);
    if (leaves.includes(person)) left = true;
  }
  return { others: [...here], left };
}

/** Who is about: whether the person has left, somebody listens, or somebody can hear at all. */
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
  const { others, left } = presentIn(state);
  const { safety } = bond.now;
  const overheard = others.length > 0 && safety <= OVERHEARD;
  const alone = safety >= PRIVATE ? 'nobody' : 'some';
  const hear = others.length === 0 ? alone : safety >= PRIVATE ? 'only' : 'one';
  const company = { left, overheard, heard: hear === 'one' };
  const stands = seenWith(standsFor(bond, company), shownBearing(state));
  return { gap: GAPS[stands], stands, hear, others };
}
