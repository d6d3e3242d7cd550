import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { agedOn } from '../../core/jurisdiction/resource-age.ts';
import en from '../../ui/catalogue/en/app.json';
import { isoDay } from '../../ui/day.ts';
import { Action } from '../../ui/kit/action.tsx';
import { Loading } from '../../ui/shell/loading.tsx';
import type { NavLink } from '../../ui/shell/nav-link.ts';
import { Page } from '../../ui/shell/page.tsx';
import {
  countShift,
  NO_SHIFT,
  PRESSES_TO_LEAVE,
  type ShiftEvent,
} from '../../ui/shell/shift-count.ts';
import { SurroundContext } from '../../ui/shell/surround.ts';
import { speak, type Tongue } from '../../ui/tongue.ts';
import { wordsOf } from '../../ui/words.ts';
import { onDeviceChange } from '../device/device.ts';
import { markLanguage, tongueFor, wantedLanguage } from '../i18n/speaking.ts';
import { LmsStatus } from '../lms/lms-status.tsx';
import { packedUnit } from '../lms/unit.ts';
import { PAGES } from '../pages/pages.ts';
import { closedSceneAt } from '../texts/closed.ts';
import { JURISDICTION } from '../texts/jurisdiction.ts';
import { packedScene } from '../texts/packed-scene.ts';
import { applyAppearance } from './appearance.ts';
import type { Desk } from './desk.ts';
import { leave } from './leaving.ts';
import { toPageTop } from './page-top.ts';
import { GUIDE, HOME, makeRoute, parseRoute, type Route } from './route.ts';
import { useVisit } from './use-visit.ts';
import type { Visit } from './visit.ts';

const STALE_MS = 5100; // after which a count is rechecked

/** Counts presses of Shift alone; the third leaves. Returns a function that stops it. */
function watchShift(onCount: (presses: number) => void, onLeave: () => void): () => void {
  let count = NO_SHIFT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = (event: ShiftEvent) => {
    const next = countShift(count, event);
    const changed = next.presses !== count.presses;
    count = next;
    if (!changed) return;
    onCount(count.presses);
    clearTimeout(timer);
    if (count.presses >= PRESSES_TO_LEAVE) onLeave();
    else if (count.presses > 0) {
      timer = setTimeout(() => take({ type: 'wait', at: performance.now() }), STALE_MS);
    }
  };
  const down = ({ key, repeat, ctrlKey, altKey, metaKey, timeStamp }: KeyboardEvent) =>
    take({ type: 'down', key, at: timeStamp, repeat, modified: ctrlKey || altKey || metaKey });
  const up = ({ key, timeStamp }: KeyboardEvent) => take({ type: 'up', key, at: timeStamp });
  const other = () => take({ type: 'other' });
  addEventListener('keydown', down, true);
  addEventListener('keyup', up, true);
  addEventListener('pointerdown', other, true);
  addEventListener('blur', other);
  return () => {
    clearTimeout(timer);
    removeEventListener('keydown', down, true);
    removeEventListener('keyup', up, true);
    removeEventListener('pointerdown', other, true);
    removeEventListener('blur', other);
  };
}

const words = wordsOf('app', en);

const jurisdictionNow = () => agedOn(JURISDICTION.now(), isoDay(Date.now()));

const leaveNow = (): void => leave(JURISDICTION.now().exit);

type AnyPage = ComponentType<{ readonly desk: Desk; readonly route: Route }>;

const SETTINGS = makeRoute({ page: 'settings' });
const ROOM = makeRoute({ page: 'room' });
const RECORD = makeRoute({ page: 'record' });
const REPORTS = makeRoute({ page: 'reports' });
const PLACE = makeRoute({ page: 'place' });
const STUDIO = makeRoute({ page: 'studio' });

/** Tells whether this is a package for a learning platform, which leaves out rooms and reports. */
const forTrainee = (): boolean => packedUnit() !== undefined;

const linksFor = (page: Route['page']): readonly NavLink[] => [
  { href: HOME, label: words('nav.home'), current: page === 'home' },
  { href: GUIDE, label: words('nav.guide'), current: page === 'guide' },
  ...(forTrainee() ? [] : [{ href: ROOM, label: words('nav.room'), current: page === 'room' }]),
  { href: RECORD, label: words('nav.record'), current: page === 'record' },
  { href: SETTINGS, label: words('nav.settings'), current: page === 'settings' },
];

const linksAtFoot = (): readonly NavLink[] => [
  { href: GUIDE, label: words('nav.guide') },
  { href: SETTINGS, label: words('nav.settings') },
  ...(forTrainee()
    ? []
    : [
        { href: REPORTS, label: words('nav.reports') },
        { href: PLACE, label: words('nav.place') },
        { href: STUDIO, label: words('nav.studio') },
      ]),
];

/** Tells whether a page sets the focus itself: play, or a section of the guide. */
const focusesItself = (route: Route): boolean =>
  route.page === 'play' ||
  route.page === 'steps' ||
  (route.page === 'guide' && route.part !== undefined);

/** Key by which Preact remounts a page. */
const pageKey = (route: Route, person: string): string => JSON.stringify([route, person]);

/** Returns what the shell knows of the page for an address; a closed scene has one that says why. */
const pageAt = (route: Route) => PAGES[closedSceneAt(route) ? 'unknown' : route.page];

interface Shown {
  readonly route: Route;
  readonly Page: AnyPage;
  readonly tongue: Tongue;
}

/** A page whose code could not be fetched. */
const Broken = ({ onAgain }: { readonly onAgain: () => void }) => (
  <Page foot={false}>
    <h1>{words('broken.title')}</h1>
    <p class="lead">{words('broken')}</p>
    <p class="actions">
      <Action look="main" words={words('again')} onPress={onAgain} />
    </p>
  </Page>
);

/** Root component: routing, appearance, quick exit. */
export function App({ visit: first }: { readonly visit: Visit }) {
  const visiting = useVisit(first);
  const { visit, settings } = visiting;
  const [route, setRoute] = useState<Route>(() => parseRoute(location.hash));
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const [broken, setBroken] = useState(false);
  const [presses, setPresses] = useState(0);
  const opened = useRef<Route | undefined>(undefined);
  const language = wantedLanguage(settings);

  // In a layout effect: an address that changes before the first paint would be missed otherwise.
  useLayoutEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  // In a layout effect: a press of Shift before the first paint would be missed otherwise.
  useLayoutEffect(() => watchShift(setPresses, leaveNow), []);

  useEffect(() => {
    applyAppearance(settings);
    return onDeviceChange(() => applyAppearance(settings));
  }, [settings]);

  const fetchPage = () => {
    let current = true;
    setBroken(false);
    const row = pageAt(route);
    Promise.all([row.load(), tongueFor(language, row)])
      .then(([page, tongue]) => {
        if (!current) return;
        speak(tongue);
        markLanguage(tongue);
        setShown({ route, Page: page as AnyPage, tongue });
      })
      .catch(() => current && setBroken(true));
    return () => {
      current = false;
    };
  };
  useEffect(fetchPage, [route, language]);

  // Focus moves to the start of a new page; the first one keeps the browser's focus.
  useLayoutEffect(() => {
    if (shown === undefined) return;
    document.title = words(pageAt(shown.route).title);
    const before = opened.current;
    const isNew = before !== undefined && before !== shown.route;
    if (isNew && !focusesItself(shown.route)) toPageTop();
    opened.current = shown.route;
  }, [shown]);

  const desk = useMemo((): Desk => {
    const isDraft = packedScene()?.proved === false;
    const leaveOnly = { presses, onLeave: leaveNow, ...(isDraft && { draft: words('draft') }) };
    return {
      ...visiting,
      jurisdiction: jurisdictionNow(),
      leaveOnly,
      bar: { ...leaveOnly, home: HOME, links: linksFor(route.page) },
      footLinks: linksAtFoot(),
      prepare: (page) => void PAGES[page].load().catch(() => {}), // opening it tries again, and says so
      go: (next, replace = false) => {
        const address = makeRoute(next);
        if (!replace) location.hash = address;
        else {
          history.replaceState(undefined, '', address);
          setRoute(next);
        }
      },
    };
  }, [visiting, presses, route, shown?.tongue]);

  return (
    <SurroundContext.Provider value={desk}>
      {broken && <Broken onAgain={() => void fetchPage()} />}
      {!broken && shown === undefined && <Loading bar={desk.leaveOnly} />}
      {!broken && shown !== undefined && (
        <>
          <shown.Page key={pageKey(shown.route, visit.person.id)} desk={desk} route={shown.route} />
          {visit.lms && <LmsStatus link={visit.lms} />}
        </>
      )}
    </SurroundContext.Provider>
  );
}
