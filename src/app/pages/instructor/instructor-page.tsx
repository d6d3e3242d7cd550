import { reviews } from 'virtual:unscripted/reviews';
import { useMemo, useState } from 'preact/hooks';
import type { ReportSummary } from '../../../core/cohort/report/document-block.ts';
import { shownToLearners } from '../../../core/jurisdiction/checked.ts';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { agedOn } from '../../../core/jurisdiction/resource-age.ts';
import type { SceneReviews } from '../../../core/scenario/review.ts';
import { isoDay } from '../../../ui/day.ts';
import type { PackScene, PackTexts } from '../../../ui/instructor/instructor-pack.ts';
import { InstructorView } from '../../../ui/instructor/instructor-view.tsx';
import { instructorWords } from '../../../ui/instructor/instructor-words.ts';
import { Loading } from '../../../ui/shell/loading.tsx';
import { tongue } from '../../../ui/tongue.ts';
import { handOver } from '../../files/hand-over.ts';
import type { Desk, PageProps } from '../../shell/desk.ts';
import { makeRoute, placeInGuide } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { GUIDE_TEXTS } from '../../texts/guide-texts.ts';
import { packedScene } from '../../texts/packed-scene.ts';
import { ROOM_MOMENTS } from '../../texts/room-moments.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { SUMMARIES } from '../../texts/summaries.ts';
import { useKeptPacks } from '../place/kept-packs.ts';
import { UnknownPage } from '../unknown/unknown-page.tsx';
import { useDraftPacks } from './draft-packs.ts';

/** Who has read a scene of the build; nothing is known of a packed one. */
const readingsOf = (language: string, scenario: string): { reviews?: SceneReviews } => {
  const known = packedScene() ? undefined : reviews[language]?.[scenario];
  return known === undefined ? {} : { reviews: known };
};

/** Gathers what a pack is made from, with the numbers and rules of one of the places. */
function packTexts(
  { jurisdiction }: Desk,
  own: readonly Jurisdiction[],
  place: string | undefined,
  drafts: readonly PackScene[],
): PackTexts {
  const { reporting, ...texts } = GUIDE_TEXTS.now();
  const chosen = own.find(({ id }) => id === place);
  const shown = chosen ? shownToLearners(chosen) : { ...jurisdiction, reporting };
  return {
    places: [
      [undefined, jurisdiction.name],
      ...own.map(({ id, name }) => [id, instructorWords('place.own', { name })] as const),
    ],
    book: {
      ...texts,
      rubric: RUBRIC.now().rubric,
      jurisdiction: agedOn(shown, isoDay(Date.now())),
      place: placeInGuide,
      scenario: (scenario) => makeRoute({ page: 'scene', scenario }),
    },
    scenes: CARDS.now()
      .map(
        ({ card, language }): PackScene => ({
          card,
          language,
          summary: SUMMARIES.now()[card.id] ?? [],
          moments: ROOM_MOMENTS.now()[card.id] ?? {},
          ...readingsOf(language, card.id),
        }),
      )
      .concat(drafts),
  };
}

/** Page: the instructor pack of a scene, or of the course. */
export function InstructorPage({ desk, route }: PageProps<'instructor'>) {
  const { scenario, work: job = 'police', minutes = 90, place } = route;
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const packs = useKeptPacks(desk.visit.store);
  const drafts = useDraftPacks(desk.visit.store);
  const texts = useMemo(() => {
    const sound = packs.filter(({ wrong }) => wrong === 0).map(({ pack }) => pack);
    return packTexts(desk, sound, place, drafts ?? []);
  }, [desk.jurisdiction, GUIDE_TEXTS.now(), packs, place, drafts]);
  const choice = useMemo(
    () => ({ scenario, job, minutes, place }),
    [scenario, job, minutes, place],
  );
  if (scenario !== undefined && !texts.scenes.some(({ card }) => card.id === scenario))
    return drafts === undefined ? <Loading bar={desk.leaveOnly} /> : <UnknownPage />;
  const saveWordFile = async (pack: ReportSummary) => {
    const { wordFile } = await import('../../../export/word-file.ts');
    handOver(
      instructorWords('word.name', { day: isoDay(Date.now()) }),
      await wordFile(pack, tongue().locale),
    );
  };
  return (
    <InstructorView
      texts={texts}
      choice={choice}
      {...(trouble !== undefined && { trouble })}
      onChoose={({ scenario: of, job: work, minutes: time, place: at }) =>
        desk.go(
          { page: 'instructor', scenario: of, work, minutes: time, ...(at && { place: at }) },
          true,
        )
      }
      onPrint={() => print()}
      onWordFile={(pack) => {
        setTrouble(undefined);
        saveWordFile(pack).catch((thrown) =>
          setTrouble(instructorWords('word.failed', { why: String(thrown) })),
        );
      }}
    />
  );
}
