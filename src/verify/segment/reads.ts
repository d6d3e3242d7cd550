import type { Cells } from '../dataflow/cell.ts';
import type { Chance, Shares } from '../interpreter/chance.ts';

/** A read of a cell with its value, or a draw of chance with its outcome. */
export type ReadEvent =
  | { readonly cell: number; readonly raw: number }
  | { readonly ways: number; readonly shares: Shares | undefined; readonly way: number };

/**
 * The read set of a run, in order. A run that reads the same values does the same, so it need not be run again.
 */
export class ReadSet implements Chance {
  readonly prints: ReadEvent[] = [];
  private row: Int32Array = new Int32Array(0);
  private script: readonly number[] = [];
  private picks = 0;
  private readonly cells: Cells;
  private readonly known: Uint8Array; // by cell: 1 if read or written before
  readonly written = new Set<number>(); // slots of variables
  readonly visited = new Set<number>(); // slots of places whose turns are counted

  constructor(cells: Cells) {
    this.cells = cells;
    this.known = new Uint8Array(cells.all.length + 1);
  }

  /** Begins a run on `row`; chance follows `script`, then takes the first outcomes. */
  begin(row: Int32Array, script: readonly number[]): void {
    this.prints.length = 0;
    this.known.fill(0);
    this.written.clear();
    this.visited.clear();
    this.row = row;
    this.script = script;
    this.picks = 0;
  }

  pick(ways: number, shares?: Shares): number {
    const way = this.script[this.picks] ?? 0;
    this.picks += 1;
    this.prints.push({ ways, shares, way });
    return way;
  }

  private looked(cell: number | undefined): void {
    if (cell === undefined || this.known[cell] === 1) return;
    this.known[cell] = 1;
    this.prints.push({ cell, raw: this.row[cell] as number });
  }

  lookedAtGlobal(slot: number): void {
    this.looked(slot);
  }

  lookedAtVisits(container: number): void {
    this.looked(this.cells.visits(container));
  }

  lookedAtTurns(container: number): void {
    this.looked(this.cells.turns(container));
  }

  lookedAtTurn(): void {
    this.looked(this.cells.turn);
  }

  lookedAtDeck(container: number): void {
    this.looked(this.cells.deck(container));
  }

  lookedAtOffers(): void {
    this.looked(this.cells.all.length);
  }

  /** Records a visit, which restarts the turns since the last one. */
  visitedNow(slot: number): void {
    this.visited.add(slot);
  }

  /** Records that the run wrote a variable; later reads of it are no inputs. */
  wrote(slot: number): void {
    this.known[slot] = 1;
    this.written.add(slot);
  }
}
