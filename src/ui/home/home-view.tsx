import en from '../catalogue/en/home.json';
import { Resources } from '../resources/resources.tsx';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { Message } from '../shell/message.tsx';
import { Page } from '../shell/page.tsx';
import './home.css';
import { wordsOf } from '../words.ts';
import { DeviceRow } from './device-row.tsx';
import type { HomeProps } from './home-props.ts';
import { ScenarioList } from './list/scenario-list.tsx';
import { ProgrammeRow } from './programme-row.tsx';
import { ResumeCard } from './resume-card.tsx';

const t = wordsOf('home', en);

interface PersonSwitchProps {
  readonly pseudonym: string;
  readonly onNewPerson: () => void;
}

/** Shows the pseudonym in use, and lets someone else take over. */
function PersonSwitch({ pseudonym, onNewPerson }: PersonSwitchProps) {
  return (
    <div class="person note quiet">
      <p>{t('you', { pseudonym })}</p>
      <details>
        <summary>{t('someoneElse')}</summary>
        <p>{t('newPerson', { pseudonym })}</p>
        <button type="button" class="btn ink" onClick={onNewPerson}>
          {t('startNew')}
        </button>
      </details>
    </div>
  );
}

/** Content notice: what the training is about, and what leaving does. */
function StartNotice() {
  return (
    <section class="notice small care" aria-labelledby="before">
      <h2 id="before">{t('before')}</h2>
      <p>{t('start')}</p>
      <p>
        {t('leaving')} {t('history')}
      </p>
    </section>
  );
}

/** The home page: purpose, run to continue, scenarios, services. */
export function HomeView(props: HomeProps) {
  const { bar, footLinks = [], cards, open, person, resume, jurisdiction, message } = props;
  const who = props.onNewPerson && (
    <PersonSwitch pseudonym={person.pseudonym} onNewPerson={props.onNewPerson} />
  );
  return (
    <Page bar={bar} footLinks={footLinks} className="page home">
      {message !== undefined && <Message {...message} />}
      <div class={resume === undefined ? 'masthead fresh' : 'masthead'}>
        <h1>
          {t('product')}
          <i aria-hidden="true" />
        </h1>
        <div class="stack intro">
          <p class="lede">{t('lede')}</p>
          <p class="small quiet prose">
            {t(props.sending === undefined ? 'private' : `private.${props.sending}`)}
          </p>
          {props.shared && <p class="small prose">{t('shared')}</p>}
          {resume === undefined && who}
          {props.onLanguage && <LanguageSwitch onLanguage={props.onLanguage} />}
        </div>
        {resume !== undefined && (
          <ResumeCard resume={resume} shared={props.shared ?? false} onContinue={props.onContinue}>
            {who}
          </ResumeCard>
        )}
        <StartNotice />
      </div>
      <ProgrammeRow
        {...props.programme}
        firstStepsHref={props.firstStepsHref}
        onOpen={props.onOpen}
      />
      <ScenarioList
        cards={cards}
        open={open}
        main={resume === undefined}
        {...(props.mode && { mode: props.mode })}
        {...(props.oneMode && { oneMode: true })}
        summaryFirst={props.summaryFirst ?? false}
        asksDevice={props.asksDevice ?? false}
        onOpen={props.onOpen}
        onClose={props.onClose}
        onStart={props.onStart}
        onSummary={props.onSummary}
        onDebrief={props.onDebrief}
      />
      <DeviceRow settingsHref={props.settingsHref} onLoadRecord={props.onLoadRecord} />
      <Resources jurisdiction={jurisdiction} />
    </Page>
  );
}
