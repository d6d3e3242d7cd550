import type { ReportSummary } from '../../../core/cohort/report/document-block.ts';
import type { PackChoice, PackSheet, PackTexts } from '../instructor-pack.ts';
import { formSheets } from './form-sheets.ts';
import { listSheets } from './list-sheets.ts';
import { courseSheets, planSheets } from './plan-sheet.ts';
import { roomSheets } from './room-sheets.ts';
import { slideSheet } from './slide-sheets.ts';
import { talkSheets } from './talk-sheet.ts';

/** Makes the parts of a pack that are words alone, for page, print and word-processor file. */
export function packSheets(texts: PackTexts, choice: PackChoice): readonly PackSheet[] {
  const scene = texts.scenes.find(({ card }) => card.id === choice.scenario);
  return [
    ...(scene === undefined
      ? courseSheets(texts, choice)
      : [...planSheets(scene, texts, choice), ...talkSheets(scene, choice.minutes)]),
    slideSheet(scene, texts),
    ...listSheets(scene, texts),
    ...formSheets(texts),
    ...roomSheets(texts),
  ];
}

/** Puts sheets into one document, each on a page of its own. */
export const packDocument = (title: string, sheets: readonly PackSheet[]): ReportSummary => ({
  title,
  blocks: sheets.flatMap((sheet, at) => [
    {
      is: 'heading' as const,
      id: sheet.id,
      text: sheet.title,
      ...(at > 0 && { newPage: true as const }),
    },
    ...sheet.blocks,
  ]),
});
