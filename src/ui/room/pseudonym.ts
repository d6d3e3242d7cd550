import names from '../catalogue/en/pseudonyms.json';

const LIST = names.names.split(',');

/** Returns a pseudonym by index; past the end of the list names get a number. */
export function pseudonym(place: number): string {
  const name = LIST[place % LIST.length] ?? '';
  const turn = Math.floor(place / LIST.length) + 1;
  return turn === 1 ? name : `${name} ${turn}`;
}
