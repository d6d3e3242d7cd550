import type { Resource } from '../../core/jurisdiction/resource.ts';
import en from '../catalogue/en/resources.json';
import { TableHead } from '../kit/table-head.tsx';
import './resources.css';
import { dayInWords } from '../day.ts';
import { wordsOf } from '../words.ts';

function Verified({ contacts, standard, lastVerified, stale }: Resource) {
  if (contacts.length === 0) return null;
  if (lastVerified === undefined)
    return standard ? t('standard') : <span class="flag">{t('unverified')}</span>;
  if (stale) return <span class="flag">{t('stale', { day: dayInWords(lastVerified) })}</span>;
  return (
    <>
      <span class="only-stacked">{t('verified')} </span>
      {dayInWords(lastVerified)}
    </>
  );
}

/** Shows one service: its contacts, or whom to ask. */
function ResourceRow({ resource }: { readonly resource: Resource }) {
  const { name, contacts, area, hours, languages, note } = resource;
  const more = [hours, languages?.join(', ')].filter((one) => one !== undefined && one !== '');
  return (
    <tr>
      <th scope="row">
        {name}
        {note !== undefined && <small class="quiet">{note}</small>}
      </th>
      <td>
        {contacts.length === 0 ? (
          t('ask')
        ) : (
          <ul>
            {contacts.map((contact) => (
              <li key={contact}>{contact}</li>
            ))}
          </ul>
        )}
        {more.length > 0 && <small class="quiet">{more.join(' · ')}</small>}
      </td>
      <td>{area}</td>
      <td>
        <Verified {...resource} />
      </td>
    </tr>
  );
}

const t = wordsOf('resources', en);

export interface ResourceTableProps {
  readonly resources: readonly Resource[];
}

/** Table of services. */
export const ResourceTable = ({ resources }: ResourceTableProps) => (
  <table class="grid-table stackable res">
    <caption class="sr">{t('table')}</caption>
    <TableHead columns={[t('service'), t('contact'), t('area'), t('verified')]} />
    <tbody>
      {resources.map((resource) => (
        <ResourceRow key={resource.id} resource={resource} />
      ))}
    </tbody>
  </table>
);
