import { useCallback } from 'preact/hooks';
import type { ItemReport } from '../../../core/cohort/figures/items.ts';
import type { Dimension } from '../../../core/rubric/dimension.ts';
import { languageAttributes } from '../../scene-language.ts';
import { one, reportWords, short } from '../reports-words.ts';
import { LongTable } from '../some-rows.tsx';

interface ItemTableProps {
  readonly items: readonly ItemReport[];
  readonly titleOf: (scenario: string) => string; // must be a stable function
  readonly shortOf: (dimension: Dimension) => string; // likewise
}

const FEW_MEETINGS = 15;
const AT_ONCE = 5; // decisions, each of some rows

function Notes({ met, figures }: ItemReport) {
  return (
    <>
      {figures?.dubious && <span class="flag">{reportWords('items.dubious')}</span>}{' '}
      {met < FEW_MEETINGS && <span class="flag">{reportWords('items.few')}</span>}
    </>
  );
}

interface ItemRowsProps {
  readonly item: ItemReport;
  readonly title: string;
  readonly shortOf: ItemTableProps['shortOf'];
  readonly place: string | undefined;
}

function ItemRows({ item, title, shortOf, place }: ItemRowsProps) {
  const { figures, number, cue, beat } = item;
  const spoken = languageAttributes(item.language);
  return (
    <tbody class={place}>
      <tr class="beat">
        <th scope="rowgroup" colSpan={3}>
          {cue === '' ? (
            reportWords(beat === 'board' ? 'items.board' : 'items.note.filed', { title })
          ) : (
            <>
              {reportWords('items.head', { title, number })} <span {...spoken}>{cue}</span>
            </>
          )}
        </th>
        <td class="r">{item.met}</td>
        <td class="r">{short(figures?.facility)}</td>
        <td class="r">{short(figures?.deviation)}</td>
        <td class="r">{one(figures?.discrimination)}</td>
        <td class="r">{one(figures?.efficiency)}</td>
        <td>
          <Notes {...item} />
        </td>
      </tr>
      {item.options.map(({ id, text, levels }, at) => {
        const taken = item.taken[at];
        return (
          <tr key={id} class="opt">
            <th scope="row" {...spoken}>
              {text}
            </th>
            <td>
              <span class="share">
                <progress value={taken ?? 0} max={item.met} aria-hidden="true" />
                <span class="num">{taken ?? reportWords('under')}</span>
              </span>
            </td>
            <td class="num quiet">
              {levels.map(({ dimension, level }) => `${shortOf(dimension)} ${level}`).join(', ')}
            </td>
            <td colSpan={5} />
            <td>{taken === 0 && <span class="flag">{reportWords('items.nobody')}</span>}</td>
          </tr>
        );
      })}
    </tbody>
  );
}

/** Table of decisions: what people chose, and item statistics. */
export function ItemTable({ items, titleOf, shortOf }: ItemTableProps) {
  const draw = useCallback(
    (some: readonly ItemReport[], place: string | undefined) =>
      some.map((item) => (
        <ItemRows
          key={`${item.scenario} ${item.beat}`}
          item={item}
          title={titleOf(item.scenario)}
          shortOf={shortOf}
          place={place}
        />
      )),
    [titleOf, shortOf],
  );
  return (
    <LongTable rows={items} step={AT_ONCE} draw={draw}>
      {(bodies) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
        <section class="scroll" aria-label={reportWords('items.region')} tabIndex={0}>
          <table class="items">
            <thead>
              <tr>
                <th scope="col">{reportWords('items.line')}</th>
                <th scope="col">{reportWords('items.taken')}</th>
                <th scope="col">{reportWords('items.levels')}</th>
                {(['n', 'facility', 'deviation', 'discrimination', 'efficiency'] as const).map(
                  (key) => (
                    <th key={key} scope="col" class="r">
                      {reportWords(`items.${key}`)}
                    </th>
                  ),
                )}
                <th scope="col">{reportWords('items.note')}</th>
              </tr>
            </thead>
            {bodies}
          </table>
        </section>
      )}
    </LongTable>
  );
}
