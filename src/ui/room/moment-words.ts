import type { MomentName } from '../../group/views/moment-name.ts';
import { screenWords } from './screen/screen-words.ts';

/** Says which moment it is, e.g. "Moment 3, repair". */
export const momentWords = ({ number, kind, nth }: MomentName): string =>
  screenWords('moment', { number, kind, nth: nth > 1 ? nth : 0 });

/** Says which moment it is, and of how many. */
export const momentOfWords = ({ number, kind, nth }: MomentName, of: number): string =>
  screenWords('momentOf', { number, of, kind, nth: nth > 1 ? nth : 0 });
