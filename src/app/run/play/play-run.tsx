import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Intent } from '../../../core/run/intent.ts';
import { currentTurn, type SessionState } from '../../../core/run/state.ts';
import { BoardView } from '../../../ui/board/board-view.tsx';
import en from '../../../ui/catalogue/en/app.json';
import { PlayView } from '../../../ui/play/play-view.tsx';
import { Sheet } from '../../../ui/play/sheets/sheet.tsx';
import { languageAttributes } from '../../../ui/scene-language.ts';
import { SettingsView } from '../../../ui/settings/settings-view.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import type { Speaker } from '../../../ui/speaker.ts';
import { FailureView } from '../../../ui/trouble/failure-view.tsx';
import { type Trouble, troubleText, troubleWords } from '../../../ui/trouble/trouble.ts';
import { wordsOf } from '../../../ui/words.ts';
import { saveRecord } from '../../files/save-record.ts';
import { keepAll } from '../../offline/offline.ts';
import { Plate } from '../../picture/plate.tsx';
import { captionUnder, isPictured } from '../../picture/run-view.ts';
import { useSound } from '../../picture/sound.ts';
import type { Desk } from '../../shell/desk.ts';
import { RefusalPage } from '../../shell/refusal.tsx';
import { placeInGuide } from '../../shell/route.ts';
import type { Visit } from '../../shell/visit.ts';
import { GUIDE_LINKS } from '../../texts/guide-ways.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { useEndings } from './endings.ts';
import { type Live, useLive } from './live.ts';
import { pauseParts } from './pause-parts.tsx';
import { PlayTools } from './play-tools.tsx';
import { useReadBefore } from './read-before.ts';
import { useSpeaker } from './speaker.ts';

const words = wordsOf('app', en);

/** Tells whether a run can only be preserved as a file. */
const isUnkept = ({ code }: Trouble): boolean =>
  code === 'refused' || code === 'full' || code === 'failed';

/** Tells whether a run is found again after the page is closed. */
const isKept = ({ use, lms }: Visit, trouble: Trouble | undefined): boolean =>
  (use === 'own' || lms !== undefined) && !(trouble && isUnkept(trouble));

type Notice = ComponentChildren | ((state: SessionState) => ComponentChildren);

const noticeIn = (notice: Notice, state: SessionState): ComponentChildren =>
  typeof notice === 'function' ? notice(state) : notice;

interface PlayRunProps {
  readonly desk: Desk;
  readonly session: string;
  readonly notice?: Notice; // shown above the scene
  /** What follows the scene; where it gives nothing, its board and debrief. */
  readonly after?: (state: SessionState) => ComponentChildren;
  readonly onPlayFrom?: (beat: string) => void; // goes on from an earlier moment, for learning
}

/** Shows one run in whatever state it is. */
export function PlayRun(props: PlayRunProps) {
  const { desk, session } = props;
  const live = useLive(desk.visit, session);
  if (live.stage === 'opening') return <Loading bar={desk.leaveOnly} />;
  if (live.stage === 'refused') {
    const { trouble, again } = live;
    return (
      <RefusalPage
        desk={desk}
        trouble={trouble}
        title="cannotPlay"
        session={session}
        onAgain={again}
      />
    );
  }
  if (live.stage === 'elsewhere') {
    const actions = [
      { label: troubleWords('takeOver'), onPress: live.takeOver },
      { label: troubleWords('home'), onPress: () => desk.go({ page: 'home' }) },
    ];
    return (
      <FailureView
        title={troubleWords(live.taken ? 'taken' : 'elsewhere')}
        sentences={[troubleWords('kept')]}
        actions={actions}
      />
    );
  }
  return <LiveRun {...props} live={live} />;
}

interface LiveRunProps extends PlayRunProps {
  readonly live: Extract<Live, { stage: 'live' }>;
}

const isOver = ({ phase }: SessionState): boolean => phase === 'closed' || phase === 'skipped';

/** Hook: returns the run up to the line being read, for picture and sound; on the board all of it. */
function useSeen(state: SessionState): readonly [SessionState, (seen: SessionState) => void] {
  const [seen, setSeen] = useState(state);
  return [state.phase === 'sorting' ? state : seen, setSeen];
}

interface RunSheets {
  readonly paused: boolean;
  readonly settingsOpen: boolean;
  readonly pause: (on: boolean) => void;
  readonly openSettings: () => void;
  readonly closeSettings: () => void;
}

/** Hook: the sheets over a run, the pause and the settings, of which one is open at most. */
function useSheets(send: (intent: Intent) => void): RunSheets {
  const [open, setOpen] = useState<'pause' | 'settings' | undefined>(undefined);
  return {
    paused: open === 'pause',
    settingsOpen: open === 'settings',
    pause: (on) => {
      if (on) send({ type: 'pause' });
      setOpen((now) => (on ? 'pause' : now === 'pause' ? undefined : now));
    },
    openSettings: () => setOpen('settings'),
    closeSettings: () => setOpen(undefined),
  };
}

/** Where somebody is in a run, for the bar. */
function RunPlace({ state }: { readonly state: SessionState }) {
  const number = currentTurn(state)?.beat.number ?? 1;
  return (
    <p>
      <b {...languageAttributes(state.began.language)}>{state.began.scenario.title}</b>{' '}
      <span>
        {state.phase === 'sorting'
          ? words('where.after')
          : words('where', { number, of: state.began.beats })}
      </span>
    </p>
  );
}

interface RunTroubleProps {
  readonly trouble: Trouble;
  readonly onSave: () => void; // keeps the run as a file
}

/** Says what went wrong in a run and, where it cannot be kept here, offers it as a file. */
function RunTrouble({ trouble, onSave }: RunTroubleProps) {
  const save = { label: troubleWords('save'), onPress: onSave };
  return <Message text={troubleText(trouble)} {...(isUnkept(trouble) && { actions: [save] })} />;
}

interface SettingsSheetProps {
  readonly desk: Desk;
  readonly speaker: Speaker;
  readonly onClose: () => void;
}

/** The settings, over a run. */
const SettingsSheet = ({ desk, speaker, onClose }: SettingsSheetProps) => (
  <Sheet title={words('settings')} back={words('closeSettings')} onClose={onClose}>
    <SettingsView
      settings={desk.settings}
      speaker={speaker}
      level={3}
      onChange={desk.changeSettings}
      {...desk.device}
    />
  </Sheet>
);

/** Plays a run: the scene, then the board, then the debrief. */
function LiveRun({ desk, session, notice, after, onPlayFrom, live }: LiveRunProps) {
  const { state, drafts, send, settled } = live;
  const { settings } = desk;
  const [notebookOpen, setNotebookOpen] = useState(false);
  const [pictureOff, setPictureOff] = useState(false);
  const { paused, settingsOpen, pause, openSettings, closeSettings } = useSheets(send);
  const [seen, setSeen] = useSeen(state);
  useSound(seen, settings, paused);
  const speaker = useSpeaker(settings);
  const endings = useEndings(desk.visit, session, state);
  const readBefore = useReadBefore(desk.visit, session, state);
  useEffect(() => void keepAll(desk.visit.use), [desk.visit.use]);

  const over = isOver(state);
  const sorting = state.phase === 'sorting';
  const instead = over || sorting ? after?.(state) : undefined;
  useEffect(() => {
    if (over && !instead) void settled().then(() => desk.go({ page: 'debrief', session }, true));
  }, [over]);
  if (instead) return <>{instead}</>;
  if (over) return <Loading bar={desk.leaveOnly} />;

  const trouble = live.trouble ?? (pictureOff ? ({ code: 'pictureOff' } as const) : undefined);
  const message = trouble ? (
    <RunTrouble trouble={trouble} onSave={() => void saveRecord(desk.visit, live.run(), false)} />
  ) : (
    noticeIn(notice, state)
  );
  const switches = { settings, voiced: speaker.voices.length > 0, onSet: desk.changeSettings };
  const tools = (
    <PlayTools
      notebook={sorting ? undefined : { open: notebookOpen, count: state.notebook.length }}
      onNotebook={() => setNotebookOpen(!notebookOpen)}
      switches={switches}
      onSettings={openSettings}
      onPause={() => pause(!paused)}
    />
  );
  const pictured = settings.stage && isPictured(state, desk.visit.draft?.own);
  const plate = pictured ? (
    <Plate
      state={seen}
      settings={settings}
      own={desk.visit.draft?.own}
      onOff={() => setPictureOff(true)}
    />
  ) : undefined;
  const shared = {
    state,
    drafts,
    settings,
    ...(message && { message }),
    pause: pauseParts(desk, isKept(desk.visit, live.trouble), openSettings),
    paused,
    covered: settingsOpen,
    send,
    onPause: pause,
  };
  return (
    <Page
      bar={{ ...desk.leaveOnly, where: <RunPlace state={state} />, tools }}
      className=""
      foot={false}
    >
      <div inert={settingsOpen}>
        {sorting ? (
          <BoardView
            {...shared}
            picture={plate}
            endings={endings}
            onSound={() => desk.changeSettings({ sound: true })}
          />
        ) : (
          <PlayView
            {...shared}
            rubric={RUBRIC.now().rubric}
            readBefore={readBefore}
            speaker={speaker}
            {...(live.typing && { typing: live.typing })}
            plate={plate}
            caption={captionUnder(seen, live.caption, desk.visit.draft?.own)}
            {...(live.bond && { bond: live.bond })}
            ahead={live.ahead}
            {...(onPlayFrom && { onPlayFrom })}
            switches={switches}
            ways={{ links: GUIDE_LINKS.now(), place: placeInGuide }}
            notebookOpen={notebookOpen}
            onNotebook={setNotebookOpen}
            onSettings={openSettings}
            onSeen={setSeen}
          />
        )}
      </div>
      {settingsOpen && <SettingsSheet desk={desk} speaker={speaker} onClose={closeSettings} />}
    </Page>
  );
}
