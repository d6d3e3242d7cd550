import { MAX_ID_CHARS } from '../../../studio/folder/scenario-folder.ts';

/** Makes an id that no draft has: `the-book`, `the-book-2` and so on. A long one is cut to make room for the number. */
export function freeId(id: string, taken: readonly string[]): string {
  const numbered = (number: number): string => {
    const end = `-${number}`;
    return id.slice(0, MAX_ID_CHARS - end.length).replace(/-+$/, '') + end;
  };
  if (!taken.includes(id)) return id;
  let number = 2;
  while (taken.includes(numbered(number))) number += 1;
  return numbered(number);
}
