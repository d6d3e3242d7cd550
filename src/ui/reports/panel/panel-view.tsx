import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { differs, type Opinion, widestFirst } from '../../../core/agreement/opinion.ts';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { Action } from '../../kit/action.tsx';
import { Message } from '../../shell/message.tsx';
import { Page } from '../../shell/page.tsx';
import '../../style/controls.css';
import '../../style/fields.css';
import '../../style/notice.css';
import '../../style/table.css';
import '../reports.css';
import '../reports-print.css';
import '../report-tables.css';
import { OpinionEntry } from './opinion-entry.tsx';
import { panelWords } from './panel-words.ts';
import type { Settling } from './settle-form.tsx';

interface OpinionsProps {
  readonly opinions: readonly Opinion[];
  readonly rubric: Rubric;
  readonly begunFor: ((opinion: Opinion) => Settling | undefined) | undefined; // undefined until it is read
  readonly onBegun: (opinion: Opinion, settling: Settling) => void;
  readonly onSettle: (opinion: Opinion, settling: Settling) => void;
}

interface PanelProps {
  readonly backHref: string;
  readonly message: string | undefined;
  readonly colleagues: ComponentChildren; // the form for rating sheets
  readonly opinions: ComponentChildren; // absent where there are none
  readonly note: ComponentChildren; // whether what was given outlives the page
  readonly onSave: () => void;
}

const AT_ONCE = 20; // entries shown at first

const isOpen = (opinion: Opinion): boolean => opinion.settled === undefined && differs(opinion);

/** Lists raters' opinions, and lets them agree on levels. */
export function Opinions({ opinions, rubric, begunFor, onBegun, onSettle }: OpinionsProps) {
  const [open, setOpen] = useState(true);
  const [most, setMost] = useState(AT_ONCE);
  const [who, setWho] = useState('');
  // Keep entries just agreed on visible.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const keyOf = ({ session, beat, dimension }: Opinion) => `${session} ${beat} ${dimension}`;
  const wanted = open ? opinions.filter((one) => isOpen(one) || kept.has(keyOf(one))) : opinions;
  const shown = widestFirst(wanted);
  return (
    <>
      <fieldset class="stack-s">
        <legend class="label">{panelWords('shown')}</legend>
        {([true, false] as const).map((only) => (
          <label class="pick" key={String(only)}>
            <input
              type="radio"
              name="shown"
              checked={open === only}
              onChange={() => setOpen(only)}
            />
            <span>{panelWords(only ? 'shown.differ' : 'shown.all')}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{panelWords('count', { count: shown.length })}</p>
      <ol class="opinions">
        {shown.slice(0, most).map((opinion) => (
          <OpinionEntry
            key={`${keyOf(opinion)} ${begunFor !== undefined}`}
            opinion={opinion}
            rubric={rubric}
            who={who}
            begun={begunFor?.(opinion)}
            onBegun={(settling) => onBegun(opinion, settling)}
            onSettle={(settling) => {
              setWho(settling.who);
              setKept(new Set([...kept, keyOf(opinion)]));
              onSettle(opinion, settling);
            }}
          />
        ))}
      </ol>
      {shown.length > most && (
        <Action words={panelWords('more')} onPress={() => setMost(most + AT_ONCE)} />
      )}
    </>
  );
}

/** Page of raters' opinions: sheets, ratings, agreed levels. */
export function PanelView({ backHref, message, colleagues, opinions, note, onSave }: PanelProps) {
  return (
    <Page className="page reports">
      <h1>{panelWords('title')}</h1>
      <p class="lead quiet">{panelWords('lead')}</p>
      {message !== undefined && <Message text={message} />}
      <section class="part" aria-labelledby="colleagues">
        <h2 id="colleagues">{panelWords('colleagues')}</h2>
        <p class="quiet small prose">{panelWords('colleagues.lead')}</p>
        {colleagues}
      </section>
      <section class="part" aria-labelledby="responses">
        <h2 id="responses">{panelWords('shown')}</h2>
        {opinions ?? <p class="quiet">{panelWords('none')}</p>}
      </section>
      {note}
      <div class="actions">
        {opinions !== undefined && (
          <Action look="main" words={panelWords('save')} onPress={onSave} />
        )}
        <a class="btn plain" href={backHref}>
          {panelWords('back')}
        </a>
      </div>
    </Page>
  );
}
