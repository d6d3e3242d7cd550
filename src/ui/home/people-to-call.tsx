import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import en from '../catalogue/en/home.json';
import type { ResourcesProps } from '../resources/resources.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

const FIRST = ['emergency', '988']; // numbers that always stand there

/** Shows the first numbers to call; all others are fetched once somebody asks for them. */
export function PeopleToCall({ jurisdiction }: { readonly jurisdiction: Jurisdiction }) {
  const [All, setAll] = useState<ComponentType<ResourcesProps> | undefined>(undefined);
  const first = jurisdiction.resources.filter(({ id }) => FIRST.includes(id));
  const load = () => {
    if (All !== undefined) return;
    import('../resources/resources.tsx').then(
      ({ Resources }) => setAll(() => Resources),
      () => {}, // offline and not kept: the first numbers stand there
    );
  };
  return (
    <section class="people" aria-labelledby="people">
      <h2 id="people">{t('people')}</h2>
      <p class="small">
        {first.map((one) => `${one.name}: ${one.contacts.join(', ')}`).join(' · ')}
      </p>
      <details onToggle={load}>
        <summary>{t('people.all')}</summary>
        {All !== undefined && <All jurisdiction={jurisdiction} />}
      </details>
    </section>
  );
}
