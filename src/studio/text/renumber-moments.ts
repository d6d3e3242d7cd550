/** A moment in a story: in its tag, or in the heading above its knot. */
const IN_STORY = /(^\s*\/\/ -+ [BRT]|#\s*beat:\s*[BRT])(\d+)/gm;

/** A moment in a sheet: a text or a name of its own, such as “B2” or “R6-call”. */
const IN_SHEET = /("[BRT])(\d+)(?=(?:-[\w-]+)?")/g;

/** Counts the moments from a number on one up, in what a story or a sheet calls them. */
export const renumberMoments = (file: string, text: string, from: number): string =>
  text.replace(
    file.endsWith('.json') ? IN_SHEET : IN_STORY,
    (_, sign: string, number: string) => sign + (Number(number) + (Number(number) >= from ? 1 : 0)),
  );
