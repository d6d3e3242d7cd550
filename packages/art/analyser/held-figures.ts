import { confusionOf } from '../../../src/core/agreement/confusion.ts';
import { kappaValue } from '../../../src/core/agreement/kappa.ts';
import { type MarkSet, soundsOf } from '../../../src/text/model/sounds.ts';
import type { Held } from './marks.ts';

const PARTS = 10; // of the chance of any fault, for the calibration

const percent = (some: number, all: number): string => `${((100 * some) / all).toFixed(1)} %`;

/** What is named in a reply: by what counts, and by what it only sounds like as well. */
interface Named {
  readonly row: Held;
  readonly counted: boolean;
  readonly named: boolean;
}

function figuresOf(of: string, rows: readonly Named[], told: (one: Named) => boolean): string {
  const labeled = (named: number) =>
    rows.filter(
      ({ row }) => row.reply.readers.filter(({ flags }) => flags.length > 0).length === named,
    );
  const [clean, faulty] = [labeled(0), labeled(2)];
  const kappas = [0, 1].map((reader) => {
    const rated = rows.map((one) => {
      const flags = one.row.reply.readers[reader]?.flags ?? [];
      return { first: Number(flags.length > 0), second: Number(told(one)) };
    });
    return kappaValue(confusionOf(rated, 2), 'none')?.toFixed(3);
  });
  const wrong = percent(clean.filter(told).length, clean.length);
  const right = percent(faulty.filter(told).length, faulty.length);
  return `${of}: kappa ${kappas.join(' and ')}, ${wrong} of clean replies, ${right} of faulty ones`;
}

/** Prints how well replies are read by models that learned from other hands: both ways to name a fault, and calibration. */
export function heldFigures(rows: readonly Held[], marks: MarkSet): readonly string[] {
  const named = rows.map((row): Named => {
    const { flags, sounds } = soundsOf(row.found, row.asking, row.vote, row.voter, marks);
    const counted = flags.length > 0;
    return { row, counted, named: counted || sounds.length > 0 };
  });
  const parts = Array.from({ length: PARTS }, (_, part) => {
    const these = rows.filter(
      ({ vote }) => Math.min(PARTS - 1, Math.floor(vote.faulty * PARTS)) === part,
    );
    const faulty = these.reduce(
      (sum, { reply: { readers } }) =>
        sum + readers.filter(({ flags }) => flags.length > 0).length / readers.length,
      0,
    );
    return `chance ${part / PARTS} to ${(part + 1) / PARTS}: ${these.length} replies, faulty ${percent(faulty, Math.max(1, these.length))}`;
  });
  return [
    figuresOf('counts', named, ({ counted }) => counted),
    figuresOf('counts or sounds like', named, (one) => one.named),
    ...parts,
  ];
}
