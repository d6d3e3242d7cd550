/** What the tests find on the device: lines, answer and feedback come at once. `tempo.spec.ts` reads line by line. */
export const AT_ONCE = '{"pace":"instant"}';
