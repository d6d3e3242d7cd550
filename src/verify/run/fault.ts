/** What stops a story: a fault of its author, as the stock runtime would report it. */
export class Fault extends Error {
  readonly code: 'out-of-content' | 'story-error' | 'division' | 'circles';
  constructor(code: Fault['code'], message: string) {
    super(message);
    this.code = code;
  }
}
