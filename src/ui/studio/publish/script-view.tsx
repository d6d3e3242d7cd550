import type { Rubric } from '../../../core/rubric/rubric.ts';
import { Action } from '../../kit/action.tsx';
import { Page } from '../../shell/page.tsx';
import { partName } from '../part-name.ts';
import { dimensionName } from '../words/rated-fields.tsx';
import { tagName } from '../words/tag-field.tsx';
import { publishWords } from './publish-words.ts';
import './script.css';

/** A line of the script, as it is printed. */
interface PrintedLine {
  readonly line: number;
  readonly kind: 'narration' | 'speech' | 'option' | 'note';
  readonly who?: string;
  readonly words: string;
  readonly levels: readonly { readonly dimension: string; readonly level: string }[];
  readonly reasons: readonly {
    readonly tag: string;
    readonly dimension?: string;
    readonly text: string;
  }[];
}

interface ScriptViewProps {
  readonly title: string;
  readonly proved: boolean;
  readonly language: string; // of the words, BCP 47
  readonly rubric: Rubric;
  readonly parts: readonly {
    readonly of: 'story' | 'card';
    readonly title: string;
    readonly lines: readonly PrintedLine[];
  }[];
  readonly nameOf: (who: string) => string;
  readonly onBack: () => void;
}

/** A draft on paper, for a review or a read-through: every moment, line and reason. */
export function ScriptView(props: ScriptViewProps) {
  const { title, proved, language, rubric, parts, nameOf } = props;
  const levelName = (level: string): string =>
    rubric.levels.find((one) => String(one.level) === level)?.name ?? level;
  return (
    <Page className="page stack draft-script">
      <h1>{title}</h1>
      <p class="note">{publishWords(proved ? 'script.proved' : 'script.draft')}</p>
      <p class="actions">
        <Action look="main" words={publishWords('script.print')} onPress={() => print()} />
        <Action words={publishWords('script.back')} onPress={props.onBack} />
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
                {levels.length > 0 && (
                  <p class="note">
                    {levels
                      .map(({ dimension, level }) =>
                        publishWords('script.level', {
                          name: dimensionName(rubric, dimension),
                          level: levelName(level),
                        }),
                      )
                      .join(', ')}
                  </p>
                )}
                {reasons.map(({ tag, dimension, text }) => (
                  <p key={`${tag} ${text}`} class="note">
                    <b>
                      {tagName(tag)}
                      {dimension !== undefined && ` (${dimensionName(rubric, dimension)})`}
                    </b>{' '}
                    <span lang={language}>{text}</span>
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
