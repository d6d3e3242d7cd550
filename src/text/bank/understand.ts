import type { ReadMoment, TypedEntry } from '../../core/reply/typed-bank.ts';
import {
  CRITICAL_CODES,
  type CriticalCode,
  isCriticalCode,
} from '../../core/rubric/critical-error.ts';
import { learnMoment, type MomentReader } from './moment-reader.ts';
import { shapeOf } from './shape.ts';

/** What a reply was read as at its moment. */
export interface Understood {
  readonly as?: string; // an option’s id, `neutral` or `other`; absent where nothing is near enough
  readonly like?: string; // the reply of the bank that is most like it
  readonly error?: CriticalCode;
}

const NEAR = 0.15; // score from which a reply is read as what it is most like; below, nothing was read

/**
 * Odds of a serious error: what the scores of errors in the bank add up to, the odds of its words anywhere, and the score of
 * the best reading that is none. A logistic regression on the banks.
 */
const [START, BANKED, ANYWHERE, SOUND] = [-0.56, 5.09, 0.55, -3.34];
const ASKED = -0.4; // odds from which an error is asked about: of 400 replies by other hands, most are caught and 1 % are accused
const WIDEST = [-4, 5] as const; // odds of the words count no further
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
    const words = Math.min(Math.max(reply.errors[at] ?? 0, WIDEST[0]), WIDEST[1]);
    return [
      { code, banked, words, score: BANKED * banked + ANYWHERE * words, like: near[0]?.like },
    ];
  });
  const worst = errors.reduce((most, one) => (one.score > most.score ? one : most));
  const best = found.find(({ as }) => codeOf(as) === undefined);
  const words = Math.max(...errors.map((one) => one.words));
  const banked = errors.reduce((sum, one) => sum + one.banked, 0);
  const odds = START + BANKED * banked + ANYWHERE * words + SOUND * (best?.score ?? 0);
  if (moment.bank.length === 0 ? words >= ALONE : odds >= ASKED) {
    const { code, like } = worst;
    return {
      as: carrierOf(moment, code) ?? 'other',
      error: code,
      ...(like !== undefined && { like }),
    };
  }
  return best === undefined || best.score < NEAR ? {} : { as: best.as, like: best.like };
}
