/** What is wrong and what to do, in the language of the page. */
export interface ToldFault {
  readonly message: string;
  readonly english?: string; // words that the check has in English only
  readonly fix: string;
}

/** Ends a sentence that a compiler left open. */
const ended = (text: string): string => (/[.!?:…]$/.test(text) ? text : `${text}.`);

/** Says what is wrong and what to do; words in English only stand between them in quotation marks. */
export const Told = ({ message, english, fix }: ToldFault) => (
  <>
    {ended(message)} {english !== undefined && <q lang="en">{english}</q>} {fix}
  </>
);
