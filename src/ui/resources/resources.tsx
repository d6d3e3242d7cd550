import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import en from '../catalogue/en/resources.json';
import { wordsOf } from '../words.ts';
import { ResourceTable } from './resource-table.tsx';

const t = wordsOf('resources', en);

export interface ResourcesProps {
  readonly jurisdiction: Jurisdiction;
}

/** Section with a jurisdiction's services, and what to say when calling. */
export function Resources({ jurisdiction }: ResourcesProps) {
  return (
    <section class="row" id="resources" aria-labelledby="resources-title">
      <div class="cue">
        <h2 id="resources-title">{t('title')}</h2>
        <p>{t('pack', { name: jurisdiction.name })}</p>
      </div>
      <div class="stack">
        <div class="prose small">
          <p>{t('before')}</p>
          <p>{t('check')}</p>
        </div>
        <ResourceTable jurisdiction={jurisdiction} />
      </div>
    </section>
  );
}
