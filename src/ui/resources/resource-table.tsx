import type { Resource } from '../../core/jurisdiction/resource.ts';
import en from '../catalogue/en/resources.json';
import './resources.css';
import { wordsOf } from '../words.ts';
import { ResourceRow } from './resource-row.tsx';

const t = wordsOf('resources', en);

export interface ResourceTableProps {
  readonly resources: readonly Resource[];
}

/** Table of services. */
export const ResourceTable = ({ resources }: ResourceTableProps) => (
  <table class="grid-table stackable res">
    <caption class="sr">{t('table')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('service')}</th>
        <th scope="col">{t('contact')}</th>
        <th scope="col">{t('area')}</th>
        <th scope="col">{t('verified')}</th>
      </tr>
    </thead>
    <tbody>
      {resources.map((resource) => (
        <ResourceRow key={resource.id} resource={resource} />
      ))}
    </tbody>
  </table>
);
