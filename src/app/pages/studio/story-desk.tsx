import { useMemo, useState } from 'preact/hooks';
import { jsonOf } from '../../../core/kernel/json.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { answersIn } from '../../../studio/text/answers.ts';
import { findWords } from '../../../studio/text/find-words.ts';
import { inkLines } from '../../../studio/text/ink-lines.ts';
import {
  insertJson,
  jsonFaultLine,
  jsonTexts,
  moveJson,
  setJson,
} from '../../../studio/text/json-edit.ts';
import { type OpenReading, openBeside, placeComments } from '../../../studio/text/reading-lines.ts';
import { inStep, isInStep, pairedParts, spanishOf } from '../../../studio/text/spanish.ts';
import { FindBox } from '../../../ui/studio/find-box.tsx';
import { FormPane } from '../../../ui/studio/forms/form-pane.tsx';
import { type FormPath, namesShown } from '../../../ui/studio/forms/form-spec.ts';
import { FORM_SHEETS } from '../../../ui/studio/forms/sheets.ts';
import { InkPane } from '../../../ui/studio/ink-pane.tsx';
import { SpanishPane } from '../../../ui/studio/spanish-pane.tsx';
import { studioWords } from '../../../ui/studio/studio-words.ts';
import type { LineProblem } from '../../../ui/studio/words/part-lines.tsx';
import type { LineAsked } from '../../../ui/studio/words/part-shown.ts';
import { CommentsContext, ReadingBox } from '../../../ui/studio/words/reading-box.tsx';
import type { StoryChoices } from '../../../ui/studio/words/story-choices.ts';
import { TypedContext } from '../../../ui/studio/words/typed-replies.tsx';
import { WordsPane } from '../../../ui/studio/words/words-pane.tsx';
import { readingInFile } from '../review/review-draft.ts';
import { storyChoices } from './draft-choices.ts';
import { formChoices } from './form-choices.ts';
import { MapDesk } from './map-desk.tsx';
import type { CheckedDraft } from './use-check.ts';
import { useTypedReplies } from './use-typed-replies.ts';
import { wordsEdits } from './words-edits.ts';

interface FormDeskProps {
  readonly folder: ScenarioFolder;
  readonly choices: StoryChoices;
  readonly file: string; // shown
  readonly at: LineAsked | undefined; // in it
  readonly onFile: (file: string) => void;
  readonly onChange: (file: string, text: string) => void;
}

const noteRatesIn = (scenario: unknown): readonly string[] => {
  const rates = (scenario as { readonly noteRates?: unknown } | undefined)?.noteRates;
  return Array.isArray(rates) ? rates.map(String) : [];
};

/** The sheets of a draft as forms, and its files as text. */
function FormDesk({ folder, choices, file, at, onFile, onChange }: FormDeskProps) {
  const { files } = folder;
  const raw = files[file];
  const value = useMemo(() => jsonOf(raw), [raw]);
  const choicesOf = useMemo(
    () => formChoices(folder, choices, noteRatesIn(jsonOf(files['scenario.json']))),
    [folder, choices],
  );
  const english = file.replace(/\.[a-z]{2}(?=\.json$)/, '');
  const shown = namesShown(FORM_SHEETS, english);
  const top = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const write = (change: (text: string) => string) => onChange(file, change(raw ?? ''));
  const edits = {
    choicesOf,
    onSet: (path: FormPath, to: unknown) => write((text) => setJson(text, path, to)),
    onInsert: (path: FormPath, to: unknown) => write((text) => insertJson(text, path, to)),
    onMove: (path: FormPath, by: number) => write((text) => moveJson(text, path, by)),
  };
  const asked = useMemo(
    () =>
      jsonTexts(raw ?? '').find(({ from }) => raw?.slice(0, from).split('\n').length === at?.line),
    [at],
  );
  const fault = raw === undefined ? undefined : jsonFaultLine(raw);
  const rest = shown.includes('') ? [] : Object.keys(top).filter((name) => !shown.includes(name));
  return (
    <FormPane
      files={Object.keys(files).filter((name) => name !== 'story.ink')}
      shown={{ file, raw, value, fault, rest }}
      at={asked}
      edits={edits}
      onFile={onFile}
      onRaw={(text) => onChange(file, text)}
    />
  );
}

interface SpanishDeskProps extends Pick<FormDeskProps, 'onChange'> {
  readonly files: ScenarioFolder['files'];
  readonly onReplace: (files: ScenarioFolder['files']) => void;
}

/** The Spanish of a draft beside its English, once it is begun and has the same lines. */
function SpanishDesk({ files, onChange, onReplace }: SpanishDeskProps) {
  const parts = useMemo(() => (isInStep(files) ? pairedParts(files) : undefined), [files]);
  return (
    <SpanishPane
      begun={files[spanishOf(STORY)] !== undefined}
      parts={parts}
      onBegin={() => onReplace(inStep(files))}
      onWrite={(file, { write }, spanish) => onChange(file, write(files[file] ?? '', spanish))}
    />
  );
}

export const STORY = 'story.ink';
const SHOWN_AS = ['words', 'ink', 'texts', 'spanish', 'map'] as const;
type ShownAs = (typeof SHOWN_AS)[number];

/** Hook: keeps how a draft is shown, which of its files beside the story, which line was asked for, and a reading beside it. */
export function useShownPart() {
  const [as, setAs] = useState<ShownAs>('words');
  const [file, setFile] = useState('scenario.json');
  const [at, setAt] = useState<LineAsked | undefined>(undefined);
  const [reading, setReading] = useState<OpenReading | undefined>(undefined);
  return {
    ...{ as, file, at, setFile, reading, setReading },
    setAs: (shown: ShownAs) => {
      setAt(undefined);
      setAs(shown);
    },
    toLine: (shown: 'words' | 'ink', line: number) => {
      setAs(shown);
      setAt({ line });
    },
    toFile: (name: string, line: number) => {
      setAt({ line });
      setAs(/\.[a-z]{2}\.\w+$/.test(name) ? 'spanish' : 'texts');
      setFile(name);
    },
  };
}

interface StoryDeskProps {
  readonly checked: CheckedDraft;
  readonly folder: ScenarioFolder;
  readonly shown: ReturnType<typeof useShownPart>;
  readonly problems: readonly LineProblem[]; // in the story
  readonly onChange: (file: string, text: string) => void;
  readonly onReplace: (files: ScenarioFolder['files']) => void;
  readonly onPlay: (line: number) => void;
}

/** Hook: finds where the lines are now of which a reader said something, and opens another reading. */
function useReading(
  { files }: ScenarioFolder,
  { reading, setReading }: ReturnType<typeof useShownPart>,
) {
  const comments = useMemo(
    () => (reading === undefined ? [] : placeComments(files, reading)),
    [files, reading],
  );
  const openFile = async (given: File) => {
    const read = await readingInFile(given);
    if (!read.ok) return read.error;
    setReading(openBeside(files, read.value));
    return undefined;
  };
  return { comments, openFile };
}

/** Where a draft is written: its story in words or as Ink, and its other files. */
export function StoryDesk(props: StoryDeskProps) {
  const { checked, folder, shown, problems, onChange } = props;
  const { as, file, at, toLine, reading } = shown;
  const story = folder.files[STORY] ?? '';
  const lines = useMemo(() => inkLines(story), [story]);
  const choices = useMemo(() => storyChoices(folder), [folder]);
  const wrong = useMemo(() => problems.map(({ line }) => line), [problems]);
  const answers = useMemo(() => answersIn(story), [story]);
  const change = (text: string) => onChange(STORY, text);
  const edits = wordsEdits(folder.files, lines, choices.person, {
    onChange,
    onReplace: props.onReplace,
    onMoment: (line) => toLine('words', line),
  });
  const typed = useTypedReplies(folder, checked, onChange);
  const { comments, openFile } = useReading(folder, shown);
  const onLine = (name: string, line: number) =>
    name === STORY ? toLine(as === 'ink' ? 'ink' : 'words', line) : shown.toFile(name, line);
  return (
    <>
      <FindBox find={(words) => findWords(folder.files, words)} onLine={onLine} />
      <ReadingBox
        reading={reading?.review}
        of={folder.id}
        comments={comments}
        onFile={openFile}
        onAway={() => shown.setReading(undefined)}
        onLine={onLine}
      />
      <fieldset class="seg">
        <legend class="sr">{studioWords('as')}</legend>
        {SHOWN_AS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="studio-as"
              checked={one === as}
              onChange={() => shown.setAs(one)}
            />
            {studioWords(`as.${one}`)}
          </label>
        ))}
      </fieldset>
      {as === 'words' && (
        <TypedContext.Provider value={typed}>
          <CommentsContext.Provider value={comments}>
            <WordsPane
              lines={lines}
              answers={answers}
              choices={choices}
              problems={problems}
              at={at}
              edits={edits}
              ways={{
                playable: checked.content !== undefined,
                onPlay: props.onPlay,
                onInk: (line) => toLine('ink', line),
              }}
            />
          </CommentsContext.Provider>
        </TypedContext.Provider>
      )}
      {as === 'ink' && (
        <>
          <p class="note">{studioWords('ink.help')}</p>
          <InkPane text={story} wrong={wrong} at={at} onText={change} onPlay={props.onPlay} />
        </>
      )}
      {as === 'texts' && (
        <FormDesk
          folder={folder}
          choices={choices}
          file={file}
          at={at}
          onFile={shown.setFile}
          onChange={onChange}
        />
      )}
      {as === 'spanish' && (
        <SpanishDesk files={folder.files} onChange={onChange} onReplace={props.onReplace} />
      )}
      {as === 'map' && (
        <MapDesk
          story={story}
          map={checked.map}
          old={checked.map !== undefined && !checked.mapCurrent}
          findings={checked.findings}
          onLine={(line) => toLine('words', line)}
        />
      )}
    </>
  );
}
