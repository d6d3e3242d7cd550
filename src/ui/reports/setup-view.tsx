import type { ComponentChildren } from 'preact';
import { Page } from '../shell/page.tsx';
import '../style/fields.css';
import '../style/controls.css';
import './reports.css';
import { type LinkOf, TrainerLinkForm } from './files/trainer-link-form.tsx';
import { reportWords } from './reports-words.ts';

interface SetupProps {
  readonly backHref: string;
  readonly linkOf: LinkOf; // for trainees
  readonly second: boolean; // there are second contacts
  readonly packages: ComponentChildren; // the form that makes packages
}

/** The page that prepares a training, apart from its reports. */
export const SetupView = ({ backHref, linkOf, second, packages }: SetupProps) => (
  <Page className="page reports">
    <h1>{reportWords('setup')}</h1>
    <TrainerLinkForm linkOf={linkOf} second={second} />
    {packages}
    <p>
      <a href={backHref}>{reportWords('setup.back')}</a>
    </p>
  </Page>
);
