import type { Cells } from '../dataflow/cell.ts';
import type { Chance, Shares } from '../interpreter/chance.ts';

/** A cell that was looked at, with what it held; or a pick of chance, with the way it fell. */
export type ReadEvent =
  | { readonly cell: number; readonly raw: number }
  | { readonly ways: number; readonly shares: Shares | undefined; readonly way: number };

/**
 * What a run looks at, in order. Whatever else it finds alike, it does alike: so another run that
 * finds the same needs no running.
 */
export class ReadSet implements Chance {
  readonly prints: ReadEvent[] = [];
  private row: Int32Array = new Int32Array(0);
  private script: readonly number[] = [];
  private picks = 0;
  private readonly cells: Cells;
  private readonly known: Uint8Array; // by cell: looked at or written before
  readonly written = new Set<number>(); // slots of variables
  readonly visited = new Set<number>(); // slots of places of which the turns are counted

  constructor(cells: Cells) {
    this.cells = cells;
    this.known = new Uint8Array(cells.all.length + 1);
  }

  /** Begins a run that finds `row`; chance falls as in `script`, then the first way. */
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

  /** A place was visited, so its turns begin anew, whenever it was visited before. */
  visitedNow(slot: number): void {
    this.visited.add(slot);
  }

  /** A variable was given a value of the run's own making. */
  wrote(slot: number): void {
    this.known[slot] = 1;
    this.written.add(slot);
  }
}
