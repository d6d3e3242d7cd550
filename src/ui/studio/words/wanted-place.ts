/** A place the focus goes to once it is shown. */
export interface WantedPlace {
  readonly line: number;
  readonly to: 'row' | 'field' | 'head'; // of an answer, its head
  readonly button?: string; // in the row or the head, by which way it moves
}

/** Moves the focus to the row that a line is in, to the row's first field, or to a button there. */
export function focusPlace(pane: HTMLElement | null, { line, to, button }: WantedPlace): void {
  const all = [...(pane?.querySelectorAll<HTMLElement>('li[data-line]') ?? [])];
  const rows = to === 'head' ? all.filter((row) => row.matches('.answer')) : all;
  const row = rows.findLast(({ dataset }) => Number(dataset.line) <= line) ?? rows[0] ?? all[0];
  const wanted =
    button === undefined
      ? to === 'field' && 'textarea, select'
      : `:scope > .actions > [data-move="${button}"]`;
  const field = wanted ? row?.querySelector<HTMLElement>(wanted) : undefined;
  row?.scrollIntoView({ block: 'center' });
  (field ?? row)?.focus({ preventScroll: true });
}
