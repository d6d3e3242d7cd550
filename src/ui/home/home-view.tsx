import en from '../catalogue/en/home.json';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { Message } from '../shell/message.tsx';
import { Page } from '../shell/page.tsx';
import './home.css';
import { JOBS, type Job } from '../../core/scenario/scenario.ts';
import { wordsOf } from '../words.ts';
import { BackHero } from './hero/back-hero.tsx';
import { FreshHero } from './hero/fresh-hero.tsx';
import type { HomeCard, HomeProps } from './home-props.ts';
import { SceneList } from './list/scene-list.tsx';
import { PeopleToCall } from './people-to-call.tsx';
import { StartFresh } from './start-fresh.tsx';

const t = wordsOf('home', en);

/** Opens a record file. */
function DeviceRow({ onLoadRecord }: { readonly onLoadRecord: (file: File) => void }) {
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) onLoadRecord(file);
    input.value = ''; // lets the same file be chosen again
  };
  return (
    <section class="row" aria-labelledby="device">
      <div class="cue">
        <h2 id="device">{t('device')}</h2>
      </div>
      <div class="device">
        <div>
          <label for="record-file">{t('load')}</label>
          <p class="hint" id="record-hint">
            {t('loadHint')}
          </p>
          <input
            id="record-file"
            type="file"
            accept=".json,application/json"
            aria-describedby="record-hint"
            onChange={onChange}
          />
        </div>
      </div>
    </section>
  );
}

interface JobChooserProps {
  readonly job: Job | undefined; // undefined: something else
  readonly onJob: (job: Job | undefined) => void;
}

/** Asks for the field of work, which orders the scenes and hides none. */
const JobChooser = ({ job, onJob }: JobChooserProps) => (
  <fieldset class="jobs">
    <legend>{t('job')}</legend>
    {[...JOBS, undefined].map((one) => (
      <label key={one ?? 'other'}>
        <input type="radio" name="job" checked={one === job} onChange={() => onJob(one)} />
        {t(`job.${one ?? 'other'}`)}
      </label>
    ))}
  </fieldset>
);

/** Finds the scene the first screen shows: the next one for somebody who comes back, else the first of their work. */
function shownFirst({ cards, next, job, progress }: HomeProps): HomeCard | undefined {
  const first = cards.find(({ card }) => job !== undefined && card.work?.includes(job));
  const following = cards.find(({ card }) => card.id === next);
  return (progress ? following : (first ?? following)) ?? cards[0];
}

/** What stands above the sentence of somebody who comes back and has no run open. */
function labelOf({ progress, next, cards }: HomeProps, shown: HomeCard): string | undefined {
  if (progress === undefined) return undefined;
  if (next === undefined) return t('all', { count: cards.length });
  return `${t('back')} ${t('next', { title: shown.card.title })}`;
}

/** The start page: a person and a question, the run to continue, and all scenes. */
export function HomeView(props: HomeProps) {
  const { cards, job, person, resume, progress, sending, message, ways } = props;
  const shown = shownFirst(props);
  const told = t(sending === undefined ? 'private' : `private.${sending}`);
  const below = (
    <>
      {ways.practice !== undefined && (
        <p class="small six">
          <a class="btn ink" href={ways.practice}>
            {t('six')}
          </a>{' '}
          {t('six.is')} {ways.due}
        </p>
      )}
      {props.onLanguage && <LanguageSwitch onLanguage={props.onLanguage} />}
      {sending !== undefined && <p class="note quiet">{told}</p>}
      {props.shared && <p class="note quiet">{t('shared')}</p>}
      {props.unsaved && <p class="note quiet">{t('unsaved')}</p>}
      {props.onStartFresh && (resume || progress) && (
        <StartFresh pseudonym={person.pseudonym} onStartFresh={props.onStartFresh} />
      )}
    </>
  );
  const label = shown && labelOf(props, shown);
  return (
    <Page className="home">
      {message !== undefined && <Message {...message} />}
      {resume !== undefined && (
        <BackHero
          resume={resume}
          overHref={ways.scene(resume.scenario)}
          onContinue={props.onContinue}
        >
          {below}
        </BackHero>
      )}
      {resume === undefined && shown !== undefined && (
        <FreshHero {...props} shown={shown} {...(label !== undefined && { label })} told={told}>
          {below}
        </FreshHero>
      )}
      <div class="page">
        {progress}
        <section aria-labelledby="list">
          <h2 class="sr" id="list">
            {t('list', { count: cards.length })}
          </h2>
          <div class="work">
            {cards.length > 1 && <JobChooser job={job} onJob={props.onJob} />}
            <p class="small">
              <a href={ways.tour}>{t('tour')}</a> <span class="quiet">{t('tour.is')}</span>
            </p>
          </div>
          <SceneList cards={cards} job={job} sceneHref={ways.scene} />
        </section>
        {sending === undefined && <DeviceRow onLoadRecord={props.onLoadRecord} />}
        <PeopleToCall jurisdiction={props.jurisdiction} />
      </div>
    </Page>
  );
}
