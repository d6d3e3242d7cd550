import { useEffect, useState } from 'preact/hooks';
import type { CheckedRecord } from '../../../core/cohort/checked-record.ts';
import { RecordView } from '../../../ui/reports/record/record-view.tsx';
import { RemoveRecord } from '../../../ui/reports/record/remove-record.tsx';
import { reportWords } from '../../../ui/reports/reports-words.ts';
import { Page } from '../../../ui/shell/page.tsx';
import { deleteSubmission } from '../../files/hand-in.ts';
import { dayOnly, timeOnly } from '../../i18n/day.ts';
import { evaluatorKey } from '../../reports/evaluator-key.ts';
import { office } from '../../reports/office.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';

const BACK = makeRoute({ page: 'reports' });

/** Page: one of the loaded records. */
export function ReportRecord({ session }: { readonly session: string }) {
  const [removal, setRemoval] = useState<'done' | 'failed' | undefined>(undefined);
  const [checked, setChecked] = useState<CheckedRecord | 'gone' | undefined>(undefined);
  const [error, setError] = useState<number | undefined>(undefined);
  useEffect(() => {
    office()
      .call('record', { session })
      .then(({ checked: found, error: known }) => {
        setError(known);
        setChecked(found ?? 'gone');
      })
      .catch(() => setChecked('gone'));
  }, [session]);
  const key = evaluatorKey();
  if (checked === undefined) return null;
  if (checked === 'gone') {
    return (
      <Page>
        <h1>{reportWords('title')}</h1>
        <p class="lead">{reportWords('record.gone')}</p>
        <p>
          <a href={BACK}>{reportWords('record.back')}</a>
        </p>
      </Page>
    );
  }
  return (
    <RecordView
      checked={checked}
      error={error}
      rubric={RUBRIC.now().rubric}
      backHref={BACK}
      dayOf={dayOnly}
      timeOf={timeOnly}
      onPrint={() => print()}
    >
      {key !== undefined && (
        <RemoveRecord
          {...(removal && { removal })}
          onRemove={() =>
            void deleteSubmission(session, key).then((gone) => setRemoval(gone ? 'done' : 'failed'))
          }
        />
      )}
    </RecordView>
  );
}
