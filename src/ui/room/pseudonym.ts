import names from '../catalogue/en/pseudonyms.json';

const LIST = names.names.split(',');

/** The pseudonym at a place in the list; past its end the names come again with a number. */
export function pseudonym(place: number): string {
  const name = LIST[place % LIST.length] ?? '';
  const turn = Math.floor(place / LIST.length) + 1;
  return turn === 1 ? name : `${name} ${turn}`;
}
