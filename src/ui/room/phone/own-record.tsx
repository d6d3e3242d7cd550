import type { OwnMoment } from '../../../group/views/own-record.ts';
import { words } from './phone-words.ts';

interface OwnRecordProps {
  readonly record: readonly OwnMoment[];
  readonly onSave: () => void;
}

/** One moment of a person's own record, in sentences. */
export function recordLines(moment: OwnMoment): readonly string[] {
  const { heard, mine, passed, wrote, room, why } = moment;
  const chose =
    mine !== undefined
      ? words('record.mine', { text: mine })
      : words(passed ? 'record.passed' : 'record.none');
  return [
    words('record.heard', { text: heard }),
    chose,
    ...(wrote === undefined ? [] : [words('record.wrote', { text: wrote })]),
    words('record.room', { text: room }),
    ...why.map((text) => words('record.why', { text })),
  ];
}

/** Somebody's own way through the run, to take home. */
export function OwnRecord({ record, onSave }: OwnRecordProps) {
  return (
    <section class="own-record" aria-labelledby="own-record">
      <h2 id="own-record">{words('record')}</h2>
      <p class="note quiet">{words('record.hint')}</p>
      <p>
        <button class="btn main" type="button" onClick={onSave}>
          {words('record.save')}
        </button>
      </p>
      {record.map((moment, index) => (
        <div key={index}>
          <h3>{words('record.moment', { number: moment.number })}</h3>
          {recordLines(moment).map((line, at) => (
            <p key={at} class="small">
              {line}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
