import { ok } from '../../core/kernel/result.ts';
import { uuidOf } from '../../core/kernel/uuid.ts';
import type { Delivery, Handed, LmsPort } from '../port.ts';
import type { Endpoint } from './endpoint.ts';
import type { ReadPlace } from './place.ts';
import {
  answerStatement,
  type Defined,
  definedStatement,
  type Making,
  type Says,
} from './statement.ts';
import { openStatementQueue } from './statement-queue.ts';

/** Parameters of a session that has started. */
export interface Cmi5Session {
  readonly place: ReadPlace;
  readonly mastery: number | undefined;
  readonly records: boolean;
  readonly iso: (at: number) => string;
  readonly since: number; // start of this session; no statement may be earlier
}

/** Omits a score that contradicts the verb, since a platform would reject it (9.3.4, 9.3.5). */
function scoreFor(name: Defined, { score }: Delivery, mastery: number | undefined): Says {
  if (score === undefined) return {};
  const above = score / 100 >= (mastery ?? 0);
  const fits = mastery === undefined || above === (name === 'passed');
  return fits
    ? { score, ...(mastery !== undefined && { mastery }) }
    : { ...(mastery !== undefined && { mastery }) };
}

/**
 * Sends statements, then the state. A statement's id is derived from its content, so a repeated one has the same id;
 * the state counts only what the platform has accepted.
 */
export function openSession(
  making: Making,
  endpoint: Endpoint,
  { place, mastery, records, iso, since }: Cmi5Session,
): Pick<LmsPort, 'put' | 'end'> {
  const { registration, activityId } = making.launch;
  const queue = openStatementQueue(endpoint);
  const made = new Set<string>();
  const accepted = new Set<string>(); // decisions, by id
  let { complete, success } = place; // for which statements were made
  let told = { complete, success }; // which were accepted
  let judged = false; // in this session

  const idOf = (...parts: readonly string[]): string =>
    uuidOf([registration, activityId, ...parts].join(' '));

  const addAnswers = ({ answers }: Delivery): void => {
    for (const answer of answers) {
      if (made.has(answer.id)) continue;
      made.add(answer.id);
      const at = iso(Math.max(answer.at, since));
      const id = idOf(answer.id, answer.option); // another answer is another statement
      queue.add(answerStatement(making, id, answer, at), () => accepted.add(answer.id));
    }
  };

  const addOutcome = (delivery: Delivery): void => {
    if (!delivery.complete) return;
    const { seconds, run, success: name } = delivery;
    if (!complete) {
      complete = true;
      queue.add(definedStatement(making, 'completed', idOf('completed'), { seconds }), () => {
        told = { ...told, complete: true };
      });
    }
    if (name === 'unknown' || success === 'passed' || judged) return;
    if (name === 'failed' && success === 'failed' && place.success === 'failed') return;
    judged = true;
    success = name;
    const id = name === 'passed' ? idOf(name) : idOf(name, run); // passed once; failed possibly by many runs
    const says = { seconds, ...scoreFor(name, delivery, mastery) };
    queue.add(definedStatement(making, name, id, says), () => {
      told = { ...told, success: name };
    });
  };

  const add = (delivery: Delivery): void => {
    addAnswers(delivery);
    addOutcome(delivery);
  };

  /** Counts the accepted decisions of a run, from the first without a gap. */
  const acceptedOf = ({ had, answers }: Delivery): number => {
    const gap = answers.findIndex(({ id }) => !accepted.has(id));
    return had + (gap < 0 ? answers.length : gap);
  };

  const keep = async (delivery: Delivery, last: boolean): Promise<Handed> => {
    const { suspend, score } = delivery;
    if (!place.writable) return ok(undefined);
    const stays = suspend === undefined;
    const now = {
      suspend: stays ? place.suspend : suspend,
      ...told,
      ...(score !== undefined && { score }),
      ...(!stays && { answers: acceptedOf(delivery) }),
    };
    const kept = await endpoint.keepPlace(now, last);
    return kept.ok ? ok(undefined) : kept;
  };

  return {
    put: async (delivery) => {
      add(delivery);
      const sent = await queue.flush(false);
      if (!sent.ok && sent.error.code !== 'refused') return sent;
      const kept = await keep(delivery, false);
      return sent.ok ? kept : sent;
    },
    end: async (delivery) => {
      if (records) add(delivery);
      const { seconds } = delivery;
      const id = making.uuid();
      queue.add(definedStatement(making, 'terminated', id, { seconds }), () => {});
      // In parallel, since the page may be closing: the state counts only what was accepted before.
      const following = records && delivery.run !== '';
      const keeping = following ? keep(delivery, true) : undefined;
      const sent = await queue.flush(true);
      const kept = await keeping;
      return kept?.ok === false ? kept : sent;
    },
  };
}
