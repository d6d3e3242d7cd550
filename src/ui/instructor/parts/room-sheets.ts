import type { DocumentBlock } from '../../../core/cohort/report/document-block.ts';
import { DIMENSIONS } from '../../../core/rubric/dimension.ts';
import { ruleOf } from '../../../core/rubric/rubric.ts';
import { numbersToAsk, numbersToCall, sheetWords } from '../../resources/sheet-numbers.tsx';
import type { PackSheet, PackTexts } from '../instructor-pack.ts';

const DAY = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const THREE = [1, 2, 3] as const;

const text = (one: string): DocumentBlock => ({ is: 'text', text: one });
const list = (items: readonly string[]): DocumentBlock => ({ is: 'list', items });

/** Makes the sheets for the day of a room: one for who leads, and a handout for everybody before and after. */
export function roomSheets({ book }: PackTexts): readonly PackSheet[] {
  const { rubric, jurisdiction } = book;
  const sheetOf = (id: 'day' | 'before' | 'after', blocks: readonly DocumentBlock[]): PackSheet => {
    const ask = numbersToAsk(jurisdiction.resources);
    return {
      id: `room-${id}`,
      part: 'handouts',
      title: sheetWords(id),
      blocks: [
        text(sheetWords(`${id}.lede`)),
        ...blocks,
        { is: 'heading', id: `room-${id}-numbers`, text: sheetWords('numbers') },
        text(sheetWords('numbers.hint')),
        { is: 'facts', facts: numbersToCall(jurisdiction.resources) },
        ...(ask === undefined ? [] : [text(ask)]),
        text(sheetWords('disclaimer')),
      ],
    };
  };
  const heading = (
    key:
      | 'before.what'
      | 'before.topic'
      | 'before.free'
      | 'before.bring'
      | 'after.techniques'
      | 'after.questions'
      | 'after.care',
  ): DocumentBlock => ({
    is: 'heading',
    id: `room-${key.replace('.', '-')}`,
    text: sheetWords(key),
  });
  return [
    sheetOf('day', [
      {
        is: 'list',
        ordered: true,
        items: DAY.map((step) =>
          [sheetWords(`day.${step}`), sheetWords(`day.${step}.text`)].join('. '),
        ),
      },
    ]),
    sheetOf('before', [
      heading('before.what'),
      list(THREE.map((one) => sheetWords(`before.what.${one}`))),
      heading('before.topic'),
      text(sheetWords('before.topic.text')),
      heading('before.free'),
      list(THREE.map((one) => sheetWords(`before.free.${one}`))),
      heading('before.bring'),
      text(sheetWords('before.bring.text')),
    ]),
    sheetOf('after', [
      heading('after.techniques'),
      list(
        DIMENSIONS.map((dimension) => {
          const { name, definition } = ruleOf(rubric, dimension);
          return `${name}. ${definition}`;
        }),
      ),
      heading('after.questions'),
      list(THREE.map((one) => sheetWords(`after.${one}`))),
      heading('after.care'),
      text(sheetWords('after.care.text')),
    ]),
  ];
}
