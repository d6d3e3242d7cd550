import { useEffect, useState } from 'preact/hooks';
import type { SessionState } from '../../../core/run/state.ts';
import type { ScenarioProgress } from '../../../ui/home/home-props.ts';
import { SceneStartView } from '../../../ui/scene/scene-view.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { type Trouble, troubleText } from '../../../ui/trouble/trouble.ts';
import { packedUnit } from '../../lms/unit.ts';
import { ownFirst } from '../../run/begin/known-first.ts';
import { UNREACHABLE, useStart, wishesOf } from '../../run/begin/starting.ts';
import { keepLink, keptLink, type TrainerLink } from '../../run/begin/trainer-link.ts';
import { readSessions } from '../../run/library.ts';
import type { PageProps } from '../../shell/desk.ts';
import { CARDS } from '../../texts/cards.ts';
import { homeCardOf } from '../home/home-cards.ts';
import { UnknownPage } from '../unknown/unknown-page.tsx';

/** What is known of a person and a scene. */
interface Known {
  readonly link: TrainerLink;
  readonly done: ScenarioProgress | undefined;
  readonly first: SessionState | undefined; // of a second contact: the trainee's own first one
}

/** Page: a scene before it begins, with this person's runs of it. */
export function ScenePage({ desk, route }: PageProps<'scene'>) {
  const { visit, go } = desk;
  const { scenario } = route;
  const [known, setKnown] = useState<Known | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(visit.trouble);
  const start = useStart(desk, setTrouble);

  useEffect(() => {
    const tell = (found: Trouble) => {
      if (found.code !== 'some-unread') setTrouble((before) => before ?? found); // those are not listed here
    };
    const read = async () => {
      const { store, person } = visit;
      await keepLink(store, person.id, route);
      const all = await readSessions(store, person.id, tell);
      const own = all.filter(({ row }) => row.scenario === scenario && !row.imported);
      const done =
        own.length === 0
          ? undefined
          : (await (await import('../home/done.ts')).doneByScenario(own)).get(scenario);
      const follows = CARDS.now().find(({ card }) => card.id === scenario)?.card.follows;
      const first = follows && ownFirst(follows, all, visit.use === 'shared');
      setKnown({ link: await keptLink(store, person.id), done, first: first || undefined });
    };
    read().catch(() => {
      tell(UNREACHABLE);
      setKnown({ link: route, done: undefined, first: undefined });
    });
  }, [visit, scenario]);

  const spoken = CARDS.now().find(({ card }) => card.id === scenario);
  if (spoken === undefined) return <UnknownPage />;
  if (known === undefined) return <Loading />;
  const { mode, met, code } = known.link;
  const unit = packedUnit();
  const only = unit?.mode ?? (code && mode);
  const shown = homeCardOf(spoken, known.done, known.first && (known.first.began.looks ?? 0));
  const given = unit ? (unit.met ?? 'none') : met;
  const second = spoken.card.follows !== undefined && {
    name: shown.card.person.name,
    met: given ?? known.first?.filed?.carried?.met ?? 'none',
    own: given === undefined && known.first?.filed?.carried !== undefined,
    pick: unit === undefined && only !== 'assessment',
  };
  return (
    <SceneStartView
      shown={shown}
      {...(second && { second })}
      {...wishesOf(desk, mode)}
      {...(only && { oneMode: only })}
      {...(trouble && { message: { text: troubleText(trouble) } })}
      onStart={start}
      onBack={() => go({ page: 'home' })}
      onDebrief={(session) => go({ page: 'debrief', session })}
    />
  );
}
