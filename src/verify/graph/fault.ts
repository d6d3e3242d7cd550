/** An error of the story at run time. */
export class Fault extends Error {
  readonly code: 'out-of-content' | 'story-error' | 'division' | 'circles';
  readonly at: number; // node that was running
  constructor(code: Fault['code'], message: string, at: number) {
    super(message);
    this.code = code;
    this.at = at;
  }
}
