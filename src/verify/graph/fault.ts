/** An error of the story at run time, as the stock runtime would report it. */
export class Fault extends Error {
  at: number | undefined; // node that was running, if known
  readonly code: 'out-of-content' | 'story-error' | 'division' | 'circles';
  constructor(code: Fault['code'], message: string, at?: number) {
    super(message);
    this.code = code;
    this.at = at;
  }
}
