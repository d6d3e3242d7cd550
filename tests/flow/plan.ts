import type { Carried } from '../../src/core/scenario/carried.ts';
import type { finish } from '../session/drive.ts';

/** A run to be frozen. */
export interface Plan {
  readonly name: string;
  readonly mode: 'practice' | 'assessment';
  readonly draw?: number; // 0 to 3, where no seed is given
  readonly seed?: number;
  readonly variant?: string;
  readonly carried?: Carried; // for a second contact: what it knows of the first
  readonly moves: readonly string[]; // `?` asks for the hint, `~option` takes the moment again as that
  readonly note?: string; // the first, where none is named
  readonly places?: NonNullable<Parameters<typeof finish>[2]>;
}
