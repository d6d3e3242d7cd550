import type { ReadMoment, TypedEntry } from '../../core/reply/typed-bank.ts';
import {
  CRITICAL_CODES,
  type CriticalCode,
  isCriticalCode,
} from '../../core/rubric/critical-error.ts';
import { errorChances } from './errors.ts';
import { learnMoment, type MomentReader } from './moment-reader.ts';

/** What a reply was read as at its moment. */
export interface Understood {
  readonly as?: string; // an option’s id, `neutral` or `other`; absent where nothing is near enough
  readonly like?: string; // the reply of the bank that is most like it
  readonly error?: CriticalCode;
}

const NEAR = 0.15; // score from which a reply is read as what it is most like; below, nothing was read
const NAMED = 0.3; // score from which a serious error is asked about: of the bank, and a share of the general chance
const SHARE = 0.3;
const ALONE = 0.6; // chance from which an error is asked about where the moment has no bank
const DOUBT = 0.2; // a general chance up to here says nothing

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
const ANYWHERE: readonly CriticalCode[] = [
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
  const found = readerOf(moment)?.(text) ?? [];
  const chances = errorChances(text);
  const errors = CRITICAL_CODES.filter(
    (code) =>
      ANYWHERE.includes(code) ||
      carrierOf(moment, code) !== undefined ||
      found.some(({ as }) => as === code),
  ).map((code) => {
    const near = found.filter(({ as }) => codeOf(as) === code);
    const banked = near.reduce((sum, { score }) => sum + Math.max(0, score), 0);
    const general = SHARE * Math.max(0, (chances.get(code) ?? 0) - DOUBT);
    return { code, score: banked + general, like: near[0]?.like };
  });
  const worst = errors.reduce((most, one) => (one.score > most.score ? one : most));
  const best = found.find(({ as }) => codeOf(as) === undefined);
  const alone = moment.bank.length === 0;
  const mark = alone ? SHARE * (ALONE - DOUBT) : Math.max(NAMED, best?.score ?? 0);
  if (worst.score >= mark) {
    const { code, like } = worst;
    return {
      as: carrierOf(moment, code) ?? 'other',
      error: code,
      ...(like !== undefined && { like }),
    };
  }
  return best === undefined || best.score < NEAR ? {} : { as: best.as, like: best.like };
}
