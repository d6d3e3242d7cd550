import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import { ruleOf } from '../../../core/rubric/rubric.ts';
import type { PackSheet, PackTexts } from '../instructor-pack.ts';
import { instructorWords as words } from '../instructor-words.ts';

/** The sentences of the form: whether the guide agrees, and the slides it cites. */
const SENTENCES = [
  { of: 1, agree: true, slides: [11] },
  { of: 2, agree: false, slides: [12, 13] },
  { of: 3, agree: false, slides: [16, 17] },
  { of: 4, agree: true, slides: [12] },
  { of: 5, agree: false, slides: [26] },
  { of: 6, agree: false, slides: [] },
  { of: 7, agree: false, slides: [] },
  { of: 8, agree: true, slides: [26] },
] as const;

const BOX = '☐';
const RATINGS = ['1', '2', '3', '4', '5'] as const;
const CAN = [1, 2, 3, 4, 5] as const;

const text = (one: string): DocumentBlock => ({ is: 'text', text: one });

/** Makes the form, which is the same before and after: a rating of oneself, and eight sentences. It has no score. */
function formSheet(when: 'before' | 'after', { book }: PackTexts): PackSheet {
  const views = [words('form.agree'), words('form.disagree'), words('form.unsure')];
  return {
    id: `form-${when}`,
    part: 'forms',
    title: words(`form.${when}`),
    blocks: [
      text(words('form.lede')),
      text(words('form.sign')),
      { is: 'heading', id: `form-${when}-sure`, text: words('form.sure') },
      text(words('form.sure.hint')),
      {
        is: 'table',
        name: words('form.sure'),
        heads: [words('form.technique'), ...RATINGS],
        rows: book.deck.flatMap(({ dimension }) =>
          dimension ? [[ruleOf(book.rubric, dimension).name, ...RATINGS]] : [],
        ),
      },
      { is: 'heading', id: `form-${when}-say`, text: words('form.say') },
      text(words('form.say.hint')),
      {
        is: 'table',
        name: words('form.say'),
        heads: [words('form.statement'), ...views],
        rows: SENTENCES.map(({ of }) => [words(`form.${of}`), ...views.map(() => BOX)]),
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
      rows: SENTENCES.map(({ of, agree, slides }) => [
        words(`form.${of}`),
        words(agree ? 'form.agree' : 'form.disagree'),
        slides.length === 0 ? words('key.ours') : slides.join(', '),
      ]),
    },
    { is: 'heading', id: 'form-can', text: words('key.can') },
    { is: 'list', items: CAN.map((one) => words(`key.can.${one}`)) },
  ],
});

/** Makes the form before, the form after, and what the instructor needs to use them fairly. */
export const formSheets = (texts: PackTexts): readonly PackSheet[] => [
  formSheet('before', texts),
  formSheet('after', texts),
  keySheet(),
];
