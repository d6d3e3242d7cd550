import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import {
  AGREED_SENTENCES,
  type PaperItem,
  paperItem,
} from '../../../core/cohort/study/outside-paper.ts';
import { DIMENSIONS, TECHNIQUES } from '../../../core/rubric/dimension.ts';
import { LEVELS } from '../../../core/rubric/level.ts';
import { ruleOf } from '../../../core/rubric/rubric.ts';
import type { PackSheet, PackTexts } from '../instructor-pack.ts';
import { instructorWords as words } from '../instructor-words.ts';

/** The slides that the sentences of the form rest on. */
const SLIDES = [[11], [12, 13], [16, 17], [12], [26], [], [], [26]] as const;

const sentence = (at: number): string => words(`form.${(at + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`);

const BOX = '☐';
const RATINGS = ['1', '2', '3', '4', '5'] as const;
const CAN = [1, 2, 3, 4, 5] as const;

const itemRow = (item: PaperItem, at: number, said: string) => `${paperItem(item, at)}: ${said}`;
const text = (one: string): DocumentBlock => ({ is: 'text', text: one });

/**
 * Makes the form, which is the same before and after: a rating of oneself, and eight sentences. It has no score. In a
 * study it has a code in place of a sign, and its lines and boxes have the numbers of the sheet it is typed into.
 */
function formSheet(when: 'before' | 'after' | 'study', { book }: PackTexts): PackSheet {
  const views = [words('form.agree'), words('form.disagree'), words('form.unsure')];
  const inStudy = when === 'study';
  return {
    id: `form-${when}`,
    part: inStudy ? 'study' : 'forms',
    title: words(`form.${when}`),
    blocks: [
      text(words('form.lede')),
      text(words(inStudy ? 'study.code' : 'form.sign')),
      { is: 'heading', id: `form-${when}-sure`, text: words('form.sure') },
      text(words('form.sure.hint')),
      {
        is: 'table',
        name: words('form.sure'),
        heads: [words('form.technique'), ...RATINGS],
        rows: TECHNIQUES.map((dimension, at) => {
          const { name } = ruleOf(book.rubric, dimension);
          return [inStudy ? itemRow('sure', at, name) : name, ...RATINGS];
        }),
      },
      { is: 'heading', id: `form-${when}-say`, text: words('form.say') },
      text(words('form.say.hint')),
      {
        is: 'table',
        name: words('form.say'),
        heads: [words('form.statement'), ...views],
        rows: SLIDES.map((_, at) => [
          inStudy ? itemRow('say', at, sentence(at)) : sentence(at),
          ...views.map((_view, box) => (inStudy ? `${BOX}\u00a0${box + 1}` : BOX)),
        ]),
      },
    ],
  };
}

/** Makes the sheet with the answers, and with what the forms can bear. */
const keySheet = (): PackSheet => ({
  id: 'form-key',
  part: 'forms',
  title: words('key'),
  blocks: [
    text(words('key.hint')),
    {
      is: 'table',
      name: words('key'),
      heads: [words('form.statement'), words('form.answer'), words('key.slide')],
      rows: SLIDES.map((slides, at) => [
        sentence(at),
        words(AGREED_SENTENCES[at] ? 'form.agree' : 'form.disagree'),
        slides.length === 0 ? words('key.ours') : slides.join(', '),
      ]),
    },
    { is: 'heading', id: 'form-can', text: words('key.can') },
    { is: 'list', items: CAN.map((one) => words(`key.can.${one}`)) },
  ],
});

/** Makes the checklist of a supervisor, 90 days after: what was seen, technique by technique. */
const checklistSheet = ({ book: { rubric } }: PackTexts): PackSheet => ({
  id: 'checklist',
  part: 'study',
  title: words('study.checklist'),
  blocks: [
    ...[words('study.checklist.lede'), words('study.code'), words('study.rater')].map(text),
    {
      is: 'table',
      name: words('study.checklist'),
      heads: [words('study.seen'), words('study.did'), words('study.not'), words('study.none')],
      rows: TECHNIQUES.map((dimension, at) => {
        const { name, definition } = ruleOf(rubric, dimension);
        const said = itemRow('seen', at, `${name}. ${definition}`);
        return [said, ...[1, 2, 3].map((box) => `${BOX}\u00a0${box}`)];
      }),
    },
  ],
});

/** Makes the sheet on which a rater gives a filmed interview its levels, by the anchors that the game has. */
const filmSheet = ({ book: { rubric } }: PackTexts): PackSheet => ({
  id: 'film',
  part: 'study',
  title: words('study.film'),
  blocks: [
    ...[words('study.film.lede'), words('study.film.number'), words('study.rater')].map(text),
    {
      is: 'table',
      name: words('study.film'),
      heads: [
        words('study.technique'),
        ...LEVELS.map(
          (level) => `${level} ${rubric.levels.find((one) => one.level === level)?.name}`,
        ),
      ],
      rows: DIMENSIONS.map((dimension, at) => {
        const { name, anchors } = ruleOf(rubric, dimension);
        return [itemRow('level', at, name), ...anchors.map((anchor) => `${BOX} ${anchor}`)];
      }),
    },
  ],
});

/** Makes the form before, the form after, what the instructor needs to use them fairly, and the papers of a study. */
export const formSheets = (texts: PackTexts): readonly PackSheet[] => [
  formSheet('before', texts),
  formSheet('after', texts),
  keySheet(),
  formSheet('study', texts),
  checklistSheet(texts),
  filmSheet(texts),
];
