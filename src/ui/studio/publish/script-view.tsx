import type { BarProps } from '../../shell/bar.tsx';
import { Page } from '../../shell/page.tsx';
import { partName } from '../part-name.ts';
import { publishWords } from './publish-words.ts';
import './script.css';

/** A line of the script, as it is printed. */
interface PrintedLine {
  readonly line: number;
  readonly kind: 'narration' | 'speech' | 'option' | 'note';
  readonly who?: string;
  readonly words: string;
  readonly levels: string;
  readonly reasons: readonly string[];
}

interface ScriptViewProps {
  readonly bar: BarProps;
  readonly title: string;
  readonly proved: boolean;
  readonly language: string; // of the words, BCP 47
  readonly parts: readonly {
    readonly of: 'story' | 'card';
    readonly title: string;
    readonly lines: readonly PrintedLine[];
  }[];
  readonly nameOf: (who: string) => string;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** A draft on paper, for a review or a read-through: every moment, line and reason. */
export function ScriptView(props: ScriptViewProps) {
  const { bar, title, proved, language, parts, nameOf } = props;
  return (
    <Page bar={bar} className="page stack draft-script">
      <h1>{title}</h1>
      <p class="note">{publishWords(proved ? 'script.proved' : 'script.draft')}</p>
      <p class="actions">
        <button type="button" class="btn main" onClick={props.onPrint}>
          {publishWords('script.print')}
        </button>
        <button type="button" class="btn" onClick={props.onBack}>
          {publishWords('script.back')}
        </button>
      </p>
      {parts.map((part, at) => (
        <div key={`${at} ${part.title}`}>
          <h2>{partName(part) || publishWords('script.head')}</h2>
          <ol>
            {part.lines.map(({ line, kind, who, words, levels, reasons }) => (
              <li key={line} class={kind}>
                {kind === 'option' && <span class="label">{publishWords('script.option')}</span>}
                {who !== undefined && <span class="label">{nameOf(who)}</span>}
                {words !== '' && <p lang={language}>{words}</p>}
                {levels !== '' && <p class="note">{levels}</p>}
                {reasons.map((reason) => (
                  <p key={reason} class="note" lang={language}>
                    {reason}
                  </p>
                ))}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Page>
  );
}
