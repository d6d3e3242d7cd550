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

/** What a session goes by once it has begun. */
export interface Cmi5Session {
  readonly place: ReadPlace;
  readonly mastery: number | undefined;
  readonly records: boolean;
  readonly iso: (at: number) => string;
  readonly since: number; // when this session began; no statement of it is earlier
}

/** A score that speaks against its verb is left out: a platform would refuse it (9.3.4, 9.3.5). */
function scoreFor(name: Defined, { score }: Delivery, mastery: number | undefined): Says {
  if (score === undefined) return {};
  const above = score / 100 >= (mastery ?? 0);
  const fits = mastery === undefined || above === (name === 'passed');
  return fits
    ? { score, ...(mastery !== undefined && { mastery }) }
    : { ...(mastery !== undefined && { mastery }) };
}

/**
 * Hands over statements, then the place. The id of a statement is fixed by what it says, so that one
 * sent again in a later session is the same; the place counts only what the platform has accepted.
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
  let { complete, success } = place; // as statements were made
  let told = { complete, success }; // as they were accepted
  let judged = false; // in this session

  const idOf = (...parts: readonly string[]): string =>
    uuidOf([registration, activityId, ...parts].join(' '));

  const addAnswers = ({ answers }: Delivery): void => {
    for (const answer of answers) {
      if (made.has(answer.id)) continue;
      made.add(answer.id);
      const at = iso(Math.max(answer.at, since));
      queue.add(answerStatement(making, idOf(answer.id), answer, at), () =>
        accepted.add(answer.id),
      );
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
    const id = name === 'passed' ? idOf(name) : idOf(name, run); // passed once, failed by many runs
    const says = { seconds, ...scoreFor(name, delivery, mastery) };
    queue.add(definedStatement(making, name, id, says), () => {
      told = { ...told, success: name };
    });
  };

  const add = (delivery: Delivery): void => {
    addAnswers(delivery);
    addOutcome(delivery);
  };

  /** The decisions of a run that the platform has accepted, from the first without a gap. */
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
      // Side by side, since the page may be going: the place counts what was accepted before.
      const following = records && delivery.run !== '';
      const keeping = following ? keep(delivery, true) : undefined;
      const sent = await queue.flush(true);
      const kept = await keeping;
      return kept?.ok === false ? kept : sent;
    },
  };
}
