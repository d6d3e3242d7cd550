import en from '../catalogue/en/certificate.json';
import { TableHead } from '../kit/table-head.tsx';
import { languageAttributes } from '../scene-language.ts';
import { wordsOf } from '../words.ts';
import type { CertificateRow } from './certificate-row.ts';

const t = wordsOf('certificate', en);

interface CertificatePaperProps {
  readonly finished: readonly CertificateRow[];
  readonly of?: number; // scenes there are
  readonly name: string;
  readonly agency: string;
  readonly scores: boolean; // show the scores
  readonly topic: boolean; // name the topic of the training
}

interface RowProps {
  readonly row: CertificateRow;
  readonly checksums: boolean; // show the checksums
  readonly minutes: boolean; // show the minutes
  readonly scores: boolean;
}

function Row({ row, checksums, minutes, scores }: RowProps) {
  const { title, language, date, practiced, checksum, score } = row;
  const spoken = language === undefined ? {} : languageAttributes(language);
  return (
    <tr>
      <th scope="row" {...spoken}>
        {title}
      </th>
      <td data-h={t('practiced')} {...spoken}>
        {practiced}
      </td>
      <td data-h={t('date')}>{date}</td>
      {minutes && <td data-h={t('minutes')}>{row.minutes}</td>}
      {scores && <td data-h={t('score')}>{score ?? t('score.none')}</td>}
      {checksums && (
        <td data-h={t('checksum')}>
          <code>{checksum}</code>
        </td>
      )}
    </tr>
  );
}

/** The page that is printed. */
export function CertificatePaper(props: CertificatePaperProps) {
  const { finished, of, name, agency, scores, topic } = props;
  const minutes = finished.some((row) => row.minutes !== undefined);
  const checksums = finished.some((row) => row.checksum !== undefined);
  const heads = [
    t('scene'),
    t('practiced'),
    t('date'),
    ...(minutes ? [t('minutes')] : []),
    ...(scores ? [t('score')] : []),
    ...(checksums ? [t('checksum')] : []),
  ];
  return (
    <section class="paper" aria-labelledby="certificate-title">
      <p class="label">{t('by')}</p>
      <h2 id="certificate-title">{t('title')}</h2>
      <p class="nm">{name === '' ? t('name.blank') : name}</p>
      {agency !== '' && <p class="small">{agency}</p>}
      <p class="small">{t(topic ? 'finished.topic' : 'finished')}</p>
      <table>
        <TableHead columns={heads} />
        <tbody>
          {finished.map((row) => (
            <Row key={row.key} row={row} checksums={checksums} minutes={minutes} scores={scores} />
          ))}
        </tbody>
      </table>
      {of !== undefined && (
        <p class="small">
          <b>{t('count', { done: finished.length, of })}</b>
        </p>
      )}
      <p class="note quiet">{t('not')}</p>
      {checksums && <p class="note quiet">{t('checksum.is')}</p>}
    </section>
  );
}
