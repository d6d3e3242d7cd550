import { toldWords } from '../../../studio/told/told-words.ts';
import { terminalWords } from '../../words.ts';
import type { ProvedScenario } from './proof.ts';
import { verifyText } from './verify-text.ts';

/** Writes the section of docs/proof.md on one scenario and its translations. */
export const proofSection = ({ report, languages }: ProvedScenario): string =>
  [
    ...verifyText(report),
    ...languages.map((language) => `  ${toldWords('verify-translated', { language })}`),
  ].join('\n');

/** Writes docs/proof.md from the sections of all scenarios. */
export const proofDocument = (sections: readonly string[]): string =>
  [
    `# ${terminalWords('proof.title')}`,
    '',
    terminalWords('proof.lead'),
    '',
    '```text',
    sections.join('\n\n'),
    '```',
    '',
  ].join('\n');
