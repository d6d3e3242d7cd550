import type { OwnMoment, OwnVote } from '../../../group/views/own-record.ts';
import { Action } from '../../kit/action.tsx';
import { KeepReply } from './keep-reply.tsx';
import { phoneMoment } from './phone-moment.ts';
import { phoneWords } from './phone-words.ts';

interface OwnRecordProps {
  readonly record: readonly OwnMoment[];
  readonly onSave: () => void;
  readonly onCertificate: () => void;
  readonly onKeep: (reply: string, on: boolean) => void;
}

/** Says what somebody answered; where a room voted again, which vote it was. */
function voteLine({ mine, passed }: OwnVote, nth: number, of: number): string {
  const vote = of === 1 ? 0 : Math.min(nth + 1, 2); // 1: the first, 2: one after it
  if (mine !== undefined) return phoneWords('record.mine', { vote, text: mine });
  return phoneWords(passed ? 'record.passed' : 'record.none', { vote });
}

/** Describes one beat of a person's own record in sentences. */
export function recordLines(moment: OwnMoment): readonly string[] {
  const { heard, votes, wrote, room, why, skipped } = moment;
  return [
    phoneWords('record.heard', { text: heard }),
    ...votes.map((vote, nth) => voteLine(vote, nth, votes.length)),
    ...(wrote === undefined ? [] : [phoneWords('record.wrote', { text: wrote })]),
    ...(skipped
      ? [phoneWords('record.skipped')]
      : [
          room === undefined
            ? phoneWords('record.room-unkept')
            : phoneWords('record.room', { text: room }),
        ]),
    ...why.map((text) => phoneWords('record.why', { text })),
  ];
}

/** Shows a person's own path through the run, to download. */
export function OwnRecordPanel({ record, onSave, onCertificate, onKeep }: OwnRecordProps) {
  return (
    <section class="own-record" aria-labelledby="own-record">
      <h2 id="own-record">{phoneWords('record')}</h2>
      <p class="note quiet">{phoneWords('record.hint')}</p>
      <p class="actions">
        <Action look="main" words={phoneWords('record.save')} onPress={onSave} />
        <Action words={phoneWords('certificate')} onPress={onCertificate} />
      </p>
      {record.map((moment, index) => (
        <div key={index}>
          <h3>{phoneWords('record.moment', { moment: phoneMoment(moment.name) })}</h3>
          {recordLines(moment).map((line, at) => (
            <p key={at} class="small">
              {line}
            </p>
          ))}
          {moment.reply !== undefined && (
            <KeepReply reply={moment.reply} kept={moment.kept ?? false} onKeep={onKeep} />
          )}
        </div>
      ))}
    </section>
  );
}
