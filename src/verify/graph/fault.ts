/** What stops a story: a fault of its author, as the stock runtime would report it. */
export class Fault extends Error {
  at: number | undefined; // the node that was run, where somebody noted it
  readonly code: 'out-of-content' | 'story-error' | 'division' | 'circles';
  constructor(code: Fault['code'], message: string, at?: number) {
    super(message);
    this.code = code;
    this.at = at;
  }
}
