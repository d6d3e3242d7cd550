import type { ReadMoment, TypedEntry } from '../../core/reply/typed-bank.ts';
import {
  CRITICAL_CODES,
  type CriticalCode,
  isCriticalCode,
} from '../../core/rubric/critical-error.ts';
import { learnMoment, type MomentReader, prepareOne } from './moment-reader.ts';
import { shapeOf } from './shape.ts';

/** What a reply was read as at its moment. */
export interface Understood {
  readonly as?: string; // an option’s id, `neutral` or `other`; absent where nothing is near enough
  readonly like?: string; // the reply of the bank that is most like it
  readonly error?: CriticalCode;
}

const NEAR = 0.3; // score from which a reply is read as what it is most like; below, nothing was read

/**
 * Odds of a serious error: the scores of the likest error in the bank and of the likest reading that is none, and the odds of
 * the words anywhere. By a logistic regression on the sets of docs/reading-replies.md, each moment left out.
 */
const [START, NEAREST, NONE, ANYWHERE] = [-0.92, 8.79, -6.99, 0.71];
const FARTHEST = 5; // odds of the words count no further
const ASKED = -0.35; // odds from which an error is asked about, set on the same
const [BANKED, WORDS] = [5.09, 0.55]; // what speaks for one kind of error rather than another: its scores, and its odds anywhere
const ALONE = 1; // odds of the words from which an error is asked about where the moment has no bank

const learnt = new WeakMap<readonly TypedEntry[], { key: string; read: MomentReader }>();

/** Returns the reader of a moment; each is learnt once, until its lines change. */
function readerOf({ lines, bank }: ReadMoment): MomentReader | undefined {
  if (bank.length === 0) return undefined;
  const key = lines.map(({ id, text }) => `${id} ${text}`).join('\n');
  const known = learnt.get(bank);
  if (known?.key === key) return known.read;
  const carriers = new Map(
    lines.flatMap(({ id, criticalError }) =>
      criticalError ? [[criticalError.code as string, id]] : [],
    ),
  );
  const stands = (as: string): boolean =>
    as === 'neutral' || as === 'other' || isCriticalCode(as) || lines.some(({ id }) => id === as);
  const examples = [
    ...bank.map(({ text, as }) => ({ text, as: carriers.get(as) ?? as })),
    ...lines.map(({ id, text }) => ({ text, as: id })),
  ].filter(({ as }) => stands(as));
  const read = learnMoment(examples);
  learnt.set(bank, { key, read });
  return read;
}

/**
 * Does one small step towards reading replies at a moment: a reply of its bank, and last the moment. Returns whether more
 * is to do. Without it, the first reply waits for all of them.
 */
export function prepareStep(moment: ReadMoment): boolean {
  if (prepareOne(moment.bank)) return true;
  readerOf(moment);
  return false;
}

/** Errors that words alone make anywhere. The others hang on who hears them, what is due and whose choice it is. */
const UNBOUND: readonly CriticalCode[] = [
  'THREAT',
  'DETAIL',
  'PROMISE',
  'COERCE',
  'EXPOSE',
  'PROFILE',
];

/** Returns the line of a moment that has a serious error. */
export const carrierOf = ({ lines }: ReadMoment, code: CriticalCode): string | undefined =>
  lines.find(({ criticalError }) => criticalError?.code === code)?.id;

/** Reads a reply in its situation: as one of the moment’s lines, as something else, or as a serious error. */
export function understand(text: string, moment: ReadMoment): Understood {
  const codeOf = (as: string): CriticalCode | undefined =>
    isCriticalCode(as) ? as : moment.lines.find(({ id }) => id === as)?.criticalError?.code;
  const reply = shapeOf(text);
  const found = readerOf(moment)?.(reply) ?? [];
  const errors = CRITICAL_CODES.flatMap((code, at) => {
    const near = found.filter(({ as }) => codeOf(as) === code);
    const there = near.length > 0 || carrierOf(moment, code) !== undefined;
    if (!there && !UNBOUND.includes(code)) return [];
    const banked = near.reduce((sum, { score }) => sum + score, 0);
    const words = reply.errors.kinds[at] ?? 0;
    return [{ code, words, score: BANKED * banked + WORDS * words, like: near[0]?.like }];
  });
  const worst = errors.reduce((most, one) => (one.score > most.score ? one : most));
  const best = found.find(({ as }) => codeOf(as) === undefined);
  const likest = found.find(({ as }) => codeOf(as) !== undefined);
  const odds =
    START +
    NEAREST * (likest?.score ?? 0) +
    NONE * (best?.score ?? 0) +
    ANYWHERE * Math.min(Math.max(reply.errors.any, -FARTHEST), FARTHEST);
  const alone = Math.max(...errors.map(({ words }) => words));
  if (moment.bank.length === 0 ? alone >= ALONE : odds >= ASKED) {
    const { code, like } = worst;
    return {
      as: carrierOf(moment, code) ?? 'other',
      error: code,
      ...(like !== undefined && { like }),
    };
  }
  return best === undefined || best.score < NEAR ? {} : { as: best.as, like: best.like };
}
