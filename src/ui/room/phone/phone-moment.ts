import type { MomentName } from '../../../group/views/moment-name.ts';
import { phoneWords } from './phone-words.ts';

/** Says which moment it is, as the other pages do, from the phone's own messages: they load before a vote. */
export const phoneMoment = ({ number, kind, nth }: MomentName): string =>
  phoneWords('moment.name', { number, kind, nth: nth > 1 ? nth : 0 });
