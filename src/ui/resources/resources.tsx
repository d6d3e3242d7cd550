import type { Jurisdiction, Resource } from '../../core/jurisdiction/resource.ts';
import en from '../catalogue/en/resources.json';
import './resources.css';
import { dayInWords } from '../day.ts';
import { wordsOf } from '../words.ts';
import { ResourceTable } from './resource-table.tsx';

const t = wordsOf('resources', en);

export interface ResourcesProps {
  readonly jurisdiction: Jurisdiction;
}

const isStandard = ({ standard = false, contacts }: Resource): boolean =>
  standard && contacts.length > 0;

/** Section with a jurisdiction's services: the numbers everybody knows in plain sight, all others folded. */
export function Resources({ jurisdiction }: ResourcesProps) {
  const { name, resources } = jurisdiction;
  const standard = resources.filter(isStandard);
  const others = resources.filter((one) => !isStandard(one));
  return (
    <section class="row" id="resources" aria-labelledby="resources-title">
      <div class="cue">
        <h2 id="resources-title">{t('title')}</h2>
      </div>
      <div class="stack-s">
        <dl class="numbers">
          {standard.map(({ id, name: service, contacts, note, lastVerified }) => (
            <div key={id}>
              <dt>
                {service}
                {note !== undefined && <small class="quiet">{note}</small>}
              </dt>
              <dd>
                {contacts.join(', ')}
                {lastVerified !== undefined && (
                  <small class="quiet">{t('checked', { day: dayInWords(lastVerified) })}</small>
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p class="small">{t('before')}</p>
        {others.length > 0 && (
          <details class="more-numbers">
            <summary>{t('more', { count: others.length, pack: name })}</summary>
            <p class="small quiet">{t('check')}</p>
            <ResourceTable resources={others} />
          </details>
        )}
      </div>
    </section>
  );
}
