import { Action } from '../../kit/action.tsx';
import { Select } from '../../kit/fields.tsx';
import { PackageProgress, type PackageState } from '../../reports/files/package-progress.tsx';
import { Page } from '../../shell/page.tsx';
import { Told, type ToldFault } from '../told.tsx';
import { type PublishChoice, PublishForm } from './publish-form.tsx';
import { publishWords } from './publish-words.ts';
import '../studio.css';

/** What the check knows of a draft that is to be published. */
export interface PublishStanding {
  readonly at: 'proved' | 'busy' | 'open' | 'unfinished' | 'broken';
  readonly count: number; // findings, or what stops it from playing
  readonly given: number; // parts that are still the template’s
  readonly spanish: ToldFault | undefined; // what it lacks
}

/** What became of a package. */
export type PublishState =
  | PackageState
  | { readonly at: 'saved'; readonly text: string; readonly left: readonly ToldFault[] }
  | { readonly at: 'refused'; readonly told: ToldFault };

interface PublishViewProps {
  readonly title: string;
  readonly standing: PublishStanding;
  readonly mark: number;
  readonly second: boolean;
  readonly state: PublishState;
  readonly places: readonly (readonly [id: string | undefined, name: string])[]; // whose numbers and rules it can have
  readonly place: string | undefined; // undefined: none is chosen
  readonly onPlace: (id: string | undefined) => void;
  readonly onBuild: (choice: PublishChoice) => void;
  readonly onStop: () => void;
  readonly onRoom: () => void;
  readonly onScript: () => void;
  readonly onBack: () => void;
}

/** Tells what came out, and what was left out, where the progress was told. */
function Outcome({ state }: { readonly state: PublishState }) {
  if (state.at !== 'saved' && state.at !== 'refused') return <PackageProgress state={state} />;
  return (
    <PackageProgress state={{ at: 'rest' }}>
      {state.at === 'refused' ? (
        <p class="note bad">
          <Told {...state.told} />
        </p>
      ) : (
        <>
          {state.text}
          {state.left.map((one) => (
            <p key={one.message}>
              <Told {...one} />
            </p>
          ))}
        </>
      )}
    </PackageProgress>
  );
}

/** The page on which a draft is published: as a package, on one screen, and how on a server. */
export function PublishView(props: PublishViewProps) {
  const { title, standing, mark, second, state } = props;
  const { at, count, given, spanish } = standing;
  return (
    <Page className="page stack studio-open">
      <h1>{publishWords('title', { title })}</h1>
      <p class="lead">{publishWords('lead')}</p>
      <p role="status" class={at === 'proved' ? 'notice small' : 'notice small bad'}>
        {publishWords(`state.${at}`, { count })}
      </p>
      {given > 0 && <p class="notice small bad">{publishWords('given', { count: given })}</p>}
      {spanish && (
        <p class="notice small bad">
          <Told message={spanish.message} fix={spanish.fix} />
        </p>
      )}
      <Select
        label={publishWords('place')}
        value={props.place}
        of={props.places}
        onPick={props.onPlace}
      />
      <p class="small">{publishWords('place.hint')}</p>
      <PublishForm
        mark={mark}
        second={second}
        working={state.at === 'work'}
        onBuild={props.onBuild}
        onStop={props.onStop}
      />
      <Outcome state={state} />
      <section class="stack-s" aria-labelledby="publish-room">
        <h2 id="publish-room">{publishWords('room')}</h2>
        <p>{publishWords('room.lead')}</p>
        <p class="actions">
          <Action look="ink" words={publishWords('room.open')} onPress={props.onRoom} />
        </p>
      </section>
      <section class="stack-s" aria-labelledby="publish-script">
        <h2 id="publish-script">{publishWords('script')}</h2>
        <p>{publishWords('script.lead')}</p>
        <p class="actions">
          <Action look="ink" words={publishWords('script.open')} onPress={props.onScript} />
        </p>
      </section>
      <section class="stack-s" aria-labelledby="publish-server">
        <h2 id="publish-server">{publishWords('server')}</h2>
        <p>{publishWords('server.text')}</p>
      </section>
      <p class="actions">
        <Action words={publishWords('back')} onPress={props.onBack} />
      </p>
    </Page>
  );
}
