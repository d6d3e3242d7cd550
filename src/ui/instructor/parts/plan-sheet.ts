import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import { namesOf, withNames } from '../../../core/scenario/names.ts';
import { momentsToTalk, type SessionPlan, sessionPlan } from '../../../group/views/plan.ts';
import en from '../../catalogue/en/home.json';
import { dayInWords } from '../../day.ts';
import { pointOf } from '../../guide/book.ts';
import { guideWords } from '../../guide/guide-words.ts';
import { readByText } from '../../scene/read-by.ts';
import { wordsOf } from '../../words.ts';
import type { PackChoice, PackScene, PackSheet, PackTexts } from '../instructor-pack.ts';
import { instructorWords as words } from '../instructor-words.ts';

/** The steps of each of the two ways; the words of a step are in the catalogue. */
const WAY_STEPS = [1, 2, 3, 4, 5] as const;

function waySheet(way: 'hour' | 'rollcall'): PackSheet {
  return {
    id: `way-${way}`,
    part: 'plan',
    title: words(`way.${way}`),
    blocks: [
      { is: 'text', text: words(`way.${way}.before`) },
      {
        is: 'table',
        name: words(`way.${way}`),
        heads: [words('plan.clock'), words('way.scene'), words('way.ask')],
        rows: WAY_STEPS.map((step) =>
          (['min', 'scene', 'ask'] as const).map((column) => words(`way.${way}.${step}.${column}`)),
        ),
      },
      { is: 'text', text: words(`way.${way}.after`) },
    ],
  };
}

/** Makes the sheets of the two ways through that need no preparation of their own: an hour, and a roll call. */
const waysSheets = (): readonly PackSheet[] => [waySheet('hour'), waySheet('rollcall')];

const homeWords = wordsOf('home', en);
const BEFORE = [1, 2, 3, 4] as const;

const heading = (id: string, text: string): DocumentBlock => ({ is: 'heading', id, text });
const text = (one: string, language?: string): DocumentBlock => ({
  is: 'text',
  text: one,
  ...(language && { language }),
});

const countMoments = ({ moments }: PackScene): number => Object.keys(moments).length;

/** Lists what the scene is about, and for whom the plan is made. */
function aboutFacts(
  { card, reviews }: PackScene,
  plan: SessionPlan,
  texts: PackTexts,
  choice: PackChoice,
) {
  const { job, minutes } = choice;
  const { reading, talk } = plan;
  const facts: readonly (readonly [string, string])[] = [
    [words('plan.work'), homeWords(`job.${job}`)],
    [words('plan.time'), words('plan.time.of', { minutes, reading, talk })],
    ...(card.pathway === undefined
      ? []
      : [[words('plan.slide'), pointOf(texts.book, card.pathway).text] as const]),
    [words('plan.aim'), words(`role.${job}.aim`)],
    [words('plan.limit'), words(`role.${job}.limit`)],
    ...(reviews ? [[words('plan.read'), readByText(reviews)] as const] : []),
  ];
  return facts;
}

/** Makes the timetable of a session: the room's plan, in words. */
function timetable(plan: SessionPlan, moments: number): DocumentBlock {
  const { opening, scene, board, debrief } = plan;
  const talks = momentsToTalk(plan, moments);
  const each = Math.round(scene / moments);
  const ends = [opening, opening + scene, opening + scene + board];
  const span = (from = 0, to = 0) => words('plan.span', { from, to });
  return {
    is: 'table',
    name: words('sheet.plan'),
    heads: [words('plan.clock'), words('plan.step'), words('plan.do')],
    rows: [
      [span(0, ends[0]), words('plan.opening'), words('plan.opening.do')],
      [
        span(ends[0], ends[1]),
        words('plan.scene', { moments }),
        [
          words('plan.scene.do', { each }),
          ...(talks < moments ? [words('plan.scene.short', { talks, moments })] : []),
        ].join(' '),
      ],
      [span(ends[1], ends[2]), words('plan.board'), words('plan.board.do')],
      [span(ends[2], (ends[2] ?? 0) + debrief), words('plan.debrief'), words('plan.debrief.do')],
    ],
  };
}

/** Lists the reporting rules of the place, each with the day somebody checked it. */
function dutyBlocks({ book }: PackTexts): readonly DocumentBlock[] {
  const { name, reporting = [] } = book.jurisdiction;
  const checked = (day: string | undefined, stale = false) =>
    day === undefined
      ? guideWords('duties.unverified')
      : guideWords(stale ? 'duties.stale' : 'duties.checked', { day: dayInWords(day) });
  const rules = reporting.map((one) => `${one.text} (${checked(one.lastVerified, one.stale)})`);
  return [
    heading('plan-duties', words('plan.duties')),
    text(words('plan.duties.hint', { name })),
    ...(rules.length === 0
      ? [text(guideWords('duties.none'))]
      : [{ is: 'list' as const, items: rules }]),
  ];
}

/** Makes the lesson plan of one scene, and the scene in short for the instructor. */
export function planSheets(
  scene: PackScene,
  texts: PackTexts,
  choice: PackChoice,
): readonly PackSheet[] {
  const { card, language, summary } = scene;
  const { job, minutes } = choice;
  const plan = sessionPlan(minutes, card.minutes);
  const names = namesOf([card.person], 0);
  const other = card.work !== undefined && !card.work.includes(job);
  return [
    {
      id: 'plan',
      part: 'plan',
      title: words('plan.title', { title: card.title }),
      blocks: [
        text(withNames(card.you ?? card.role, names), language),
        { is: 'facts', facts: aboutFacts(scene, plan, texts, choice) },
        ...(other ? [text(words('plan.other'))] : []),
        heading('plan-practiced', words('plan.practiced')),
        text(card.trains, language),
        heading('plan-notice', words('plan.notice')),
        text(card.notice, language),
        heading('plan-before', words('plan.before')),
        { is: 'list', items: BEFORE.map((one) => words(`plan.before.${one}`)) },
        heading('plan-table', words('plan.table')),
        timetable(plan, countMoments(scene)),
        text(words('plan.sum')),
      ],
    },
    {
      id: 'scene',
      part: 'plan',
      title: words('plan.scene.head'),
      blocks: [
        text(words('plan.scene.hint')),
        ...summary.map((one) => text(one, language)),
        heading('plan-questions', words('plan.questions')),
        {
          is: 'list',
          items: [words(`role.${job}.1`), words(`role.${job}.2`)],
        },
        ...dutyBlocks(texts),
      ],
    },
  ];
}

/** Makes the plan of a course: a scene a session, those of the group's own work first. */
export function courseSheets(texts: PackTexts, choice: PackChoice): readonly PackSheet[] {
  const { job, minutes } = choice;
  const isOwn = ({ card }: PackScene) => card.work?.includes(job) === true;
  const rank = (scene: PackScene) =>
    Number(!isOwn(scene)) * 2 + Number(scene.card.follows !== undefined);
  const scenes = texts.scenes.toSorted((a, b) => rank(a) - rank(b));
  const rows = scenes.map((scene) => {
    const plan = sessionPlan(minutes, scene.card.minutes);
    const moments = countMoments(scene);
    return [
      `${scene.card.title}: ${scene.card.trains}`,
      [
        words(isOwn(scene) ? 'course.own.yes' : 'course.own.no'),
        ...(scene.card.follows === undefined ? [] : [words('course.second')]),
      ].join(', '),
      String(plan.reading),
      String(plan.talk),
      words('course.moments.of', { moments, talks: momentsToTalk(plan, moments) }),
    ];
  });
  const heads = [
    words('course.scene'),
    words('course.own'),
    words('course.reading'),
    words('course.talk'),
    words('course.moments'),
  ];
  const languages = scenes.map(({ language }) => language);
  return [
    {
      id: 'course',
      part: 'plan',
      title: words('course.title', { minutes }),
      blocks: [
        text(words('course.hint')),
        {
          is: 'facts',
          facts: [
            [words('plan.work'), homeWords(`job.${job}`)],
            [words('plan.aim'), words(`role.${job}.aim`)],
            [words('plan.limit'), words(`role.${job}.limit`)],
          ],
        },
        { is: 'table', name: words('sheet.plan'), heads, rows, languages },
        text(words('course.each')),
        heading('plan-questions', words('plan.questions')),
        { is: 'list', items: [words(`role.${job}.1`), words(`role.${job}.2`)] },
        ...dutyBlocks(texts),
      ],
    },
    ...waysSheets(),
  ];
}
