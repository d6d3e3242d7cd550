import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RunAlong } from '../../../story/along.ts';
import { zipOf } from '../../../studio/folder-zip.ts';
import {
  addLineBelow,
  dropLine,
  inkLines,
  momentAt,
  writeField,
} from '../../../studio/ink-lines.ts';
import { jsonWords, writeJsonWords } from '../../../studio/json-words.ts';
import type { ScenarioFolder } from '../../../studio/scenario-folder.ts';
import { ChecksPane } from '../../../ui/studio/checks-pane.tsx';
import { InkPane } from '../../../ui/studio/ink-pane.tsx';
import { type StudioPane, StudioView } from '../../../ui/studio/studio-view.tsx';
import { studioWords } from '../../../ui/studio/studio-words.ts';
import { TextsPane } from '../../../ui/studio/texts-pane.tsx';
import { TryPane } from '../../../ui/studio/try-pane.tsx';
import { WordsPane } from '../../../ui/studio/words-pane.tsx';
import { handOver } from '../../files/hand-over.ts';
import type { Desk } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { answerWithDraft, type DraftPlay } from './draft-channel.ts';
import { useCheck } from './use-check.ts';
import { useOpenDraft } from './use-drafts.ts';

const STORY = 'story.ink';
const SHOWN_AS = ['words', 'ink', 'texts'] as const;
type ShownAs = (typeof SHOWN_AS)[number];

interface DraftDeskProps {
  readonly desk: Desk;
  readonly first: ScenarioFolder;
  readonly onBack: () => void;
}

/** The ids of a cast, and “you”; none while the file cannot be read. */
function peopleIn(cast: string): readonly string[] {
  const ids = [...cast.matchAll(/"id":\s*"([\w-]+)"/g)].map(([, id]) => id ?? '');
  return [...ids, 'you'];
}

function textsOf(file: string) {
  try {
    JSON.parse(file);
    return jsonWords(file);
  } catch {
    return undefined;
  }
}

/** A draft on the desk: what is written, how it plays, what is true of it. */
export function DraftDesk({ desk, first, onBack }: DraftDeskProps) {
  const draft = useOpenDraft(desk.visit.store, first);
  const { folder, change } = draft;
  const checked = useCheck(folder);
  const [pane, setPane] = useState<StudioPane>('story');
  const [as, setAs] = useState<ShownAs>('words');
  const [file, setFile] = useState('scenario.json');
  const [at, setAt] = useState<number | undefined>(undefined);
  const [take, setTake] = useState(0);
  const [played, setPlayed] = useState<DraftPlay['content'] | undefined>(undefined);
  const play = useRef<DraftPlay | undefined>(undefined);
  useEffect(() => answerWithDraft(() => play.current), []);

  const story = folder.files[STORY] ?? '';
  const lines = useMemo(() => inkLines(story), [story]);
  const raw = folder.files[file] ?? '';
  const texts = useMemo(() => textsOf(raw), [raw]);
  const { findings, content } = checked;
  const wrong = useMemo(
    () =>
      [...findings.broken, ...findings.beside]
        .filter((one) => one.file.endsWith(STORY))
        .flatMap(({ line }) => (line === undefined ? [] : [line])),
    [findings.broken, findings.beside],
  );

  // What was typed a moment ago is played, too: it begins once it is built.
  const [wanted, setWanted] = useState<{ readonly run?: RunAlong['run'] } | undefined>(undefined);
  const begin = (run?: RunAlong['run']) => {
    setWanted({ ...(run && { run }) });
    setPane('try');
  };
  useEffect(() => {
    if (wanted === undefined || content === undefined || !checked.current) return;
    const { run } = wanted;
    setWanted(undefined);
    play.current = { content, proved: checked.proved, ...(run && { run }) };
    setPlayed(content);
    setTake(take + 1);
  }, [wanted, content, checked.current]);
  const toLine = (name: string, line: number) => {
    setPane('story');
    if (name === STORY) {
      setAs('ink');
      setAt(undefined);
      requestAnimationFrame(() => setAt(line));
    } else if (folder.files[name] !== undefined) {
      setAs('texts');
      setFile(name);
    }
  };
  const { broken, beside, verdicts } = findings;
  const against = verdicts.reduce((sum, { found }) => sum + found.length, 0);

  return (
    <StudioView
      bar={desk.bar}
      id={folder.id}
      kept={draft.kept}
      pane={pane}
      findings={broken.length + beside.length + against}
      canUndo={draft.canUndo}
      canRedo={draft.canRedo}
      onPane={setPane}
      onUndo={draft.undo}
      onRedo={draft.redo}
      onFile={() => handOver(`${folder.id}.zip`, new Uint8Array(zipOf(folder)))}
      onBack={onBack}
      panes={{
        story: (
          <>
            <fieldset class="seg">
              <legend class="sr">{studioWords('as')}</legend>
              {SHOWN_AS.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="studio-as"
                    checked={one === as}
                    onChange={() => setAs(one)}
                  />
                  {studioWords(`as.${one}`)}
                </label>
              ))}
            </fieldset>
            {as === 'words' && (
              <WordsPane
                lines={lines}
                people={peopleIn(folder.files['cast.json'] ?? '')}
                at={at}
                playable={content !== undefined}
                onField={(line, field, value) =>
                  change(STORY, writeField(story, line, field, value))
                }
                onAdd={(line) => change(STORY, addLineBelow(story, line, studioWords('line.new')))}
                onDrop={(line) => change(STORY, dropLine(story, line))}
                onPlay={(line) => begin(checked.places[momentAt(story, line) ?? ''])}
              />
            )}
            {as === 'ink' && (
              <>
                <p class="note">{studioWords('ink.help')}</p>
                <InkPane
                  text={story}
                  wrong={wrong}
                  at={at}
                  onText={(text) => change(STORY, text)}
                />
              </>
            )}
            {as === 'texts' && (
              <TextsPane
                files={Object.keys(folder.files).filter((name) => name !== STORY)}
                file={file}
                raw={raw}
                texts={file.endsWith('.json') ? texts : undefined}
                onFile={setFile}
                onText={(entry, value) => change(file, writeJsonWords(raw, entry, value))}
                onRaw={(text) => change(file, text)}
              />
            )}
          </>
        ),
        try: (
          <TryPane
            address={
              content === undefined ? undefined : makeRoute({ page: 'studio', trying: true })
            }
            take={take}
            old={take > 0 && played !== content}
            onStart={() => begin()}
          />
        ),
        checks: <ChecksPane findings={findings} onLine={toLine} onPlay={begin} />,
      }}
    />
  );
}
