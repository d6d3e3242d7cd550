import type { StudyFault } from '../../../core/cohort/study/study.ts';
import { studyWords } from './study-words.ts';

/** Says what is wrong, in which row of a sheet or of the codes in a file, and what to do. */
export function faultText(fault: StudyFault): string {
  if (fault.code === 'shape') return studyWords('fault.shape', { ...fault.at });
  const text = studyWords(`fault.${fault.code}`, { ...fault });
  return 'row' in fault ? studyWords('fault.row', { row: fault.row, text }) : text;
}
