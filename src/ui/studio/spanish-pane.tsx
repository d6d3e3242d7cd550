import { useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { Select } from '../kit/fields.tsx';
import { formWords } from './forms/form-words.ts';
import { FORM_SHEETS } from './forms/sheets.ts';
import { partName } from './part-name.ts';
import { studioWords } from './studio-words.ts';
import { Written } from './words/tag-control.tsx';

/** A text in English, with what stands for it in Spanish. */
interface ShownPair {
  readonly key: string;
  readonly english: string;
  readonly spanish: string;
  readonly missing: boolean; // still in English
}

interface ShownPart<P extends ShownPair> {
  readonly file: string;
  readonly of: 'story' | 'card';
  readonly title: string;
  readonly pairs: readonly P[];
  readonly missing: number;
}

interface SpanishPaneProps<P extends ShownPair> {
  readonly begun: boolean;
  readonly parts: readonly ShownPart<P>[] | undefined; // undefined where the files have other lines than the English ones
  readonly onBegin: () => void;
  readonly onWrite: (file: string, pair: P, spanish: string) => void;
}

/** Names a part by its moment, or by its sheet. */
function nameOf({ file, of, title }: ShownPart<ShownPair>): string {
  const sheet = FORM_SHEETS.find((one) => one.file === file.replace('.es.', '.'));
  if (of === 'card')
    return title === '' && sheet ? formWords(sheet.label) : partName({ of, title });
  return title === '' ? studioWords('moment.top') : title;
}

/** The Spanish of a scene beside its English, a part at a time. */
export function SpanishPane<P extends ShownPair>(props: SpanishPaneProps<P>) {
  const { begun, parts, onBegin, onWrite } = props;
  const [picked, setPicked] = useState<number | undefined>(undefined);
  if (parts === undefined) {
    const key = begun ? 'spanish.step' : 'spanish.begin';
    return (
      <>
        <p>{studioWords(`${key}.note`)}</p>
        <p class="actions">
          <Action look="main" words={studioWords(key)} onPress={onBegin} />
        </p>
      </>
    );
  }
  const first = parts.findIndex(({ missing }) => missing > 0);
  const at = picked ?? Math.max(first, 0);
  const part = parts[at];
  const all = parts.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const missing = parts.reduce((sum, one) => sum + one.missing, 0);
  return (
    <>
      <p role="status">{studioWords('spanish.left', { missing, all })}</p>
      <Select
        label={studioWords('moment')}
        box="field"
        value={at}
        of={parts.map((one, index) => [
          index,
          studioWords('spanish.part', { name: nameOf(one), missing: one.missing }),
        ])}
        onPick={setPicked}
      />
      <ol class="studio-lines">
        {part?.pairs.map((pair) => (
          <li key={`${part.file} ${pair.key}`} class="text">
            <p class="studio-english" lang="en">
              {pair.english}
            </p>
            <Written
              name={studioWords('spanish.of', { english: pair.english })}
              lang="es"
              value={pair.spanish}
              hidden
              onChange={(spanish) => onWrite(part.file, pair, spanish)}
            />
            {pair.missing && <p class="note bad">{studioWords('spanish.missing')}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
