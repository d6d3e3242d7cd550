/** A run along a given path: its draw and the options it takes. */
export interface RunAlong {
  readonly scenario: string;
  readonly run: {
    readonly seed: number; // whole number, 0 to 2^32 - 1
    readonly variant?: string;
    readonly options: readonly string[]; // choice ids
  };
}
