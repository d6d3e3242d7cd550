import { useMemo, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { zipOf } from '../../../studio/folder/folder-zip.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { lineShown } from '../../../studio/text/find-words.ts';
import { type InkLine, inkLines } from '../../../studio/text/ink-lines.ts';
import { momentsIn } from '../../../studio/text/ink-moments.ts';
import { TYPED, typedMomentAt } from '../../../studio/text/typed-edit.ts';
import { ChecksPane, type DraftProblem } from '../../../ui/studio/checks-pane.tsx';
import { DraftContext } from '../../../ui/studio/draft-state.tsx';
import { inFormWords } from '../../../ui/studio/in-form-words.ts';
import { type StudioPane, StudioView } from '../../../ui/studio/studio-view.tsx';
import { TryPane } from '../../../ui/studio/try-pane.tsx';
import { handOver } from '../../files/hand-over.ts';
import type { Desk } from '../../shell/desk.ts';
import { usePageTop } from '../../shell/page-top.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import type { PlayedRun } from './draft-channel.ts';
import { titleOf } from './draft-choices.ts';
import { PublishDesk } from './publish/publish-desk.tsx';
import { STORY, StoryDesk, useShownPart } from './story-desk.tsx';
import { type CheckedDraft, useCheck } from './use-check.ts';
import { runToLine, useDraftPlay } from './use-draft-play.ts';
import { keepDraftsHere, useOpenDraft } from './use-drafts.ts';

interface DraftDeskProps {
  readonly desk: Desk;
  readonly first: ScenarioFolder;
  readonly onBack: () => void;
}

/** Returns where the form is that a line of a file is changed in: for replies, their moment in the story. */
function formOf({ files }: ScenarioFolder, name: string, line: number): readonly [string, number] {
  const moment = name === TYPED ? typedMomentAt(files[TYPED], line) : undefined;
  const written = momentsIn(files[STORY] ?? '').find(({ id }) => id === moment);
  return written === undefined ? [name, line] : [STORY, written.line];
}

/** Hook: tells what is wrong in the words of the forms, with the words of a line in place of its number. */
function useToldInForms({ findings, ...checked }: CheckedDraft, story: string): CheckedDraft {
  const told = useMemo(() => {
    const lines = inkLines(story);
    const isAnswer = ({ kind, fields }: InkLine, id: number | string) =>
      kind === 'option' && fields.some(({ name, value }) => name === 'id' && value === id);
    const saidAt = (at: number | string) => {
      const line = typeof at === 'number' ? lines[at - 1] : lines.find((one) => isAnswer(one, at));
      return line?.fields.find(({ name }) => name === 'words')?.value ?? '';
    };
    const of = (text: string) => inFormWords(text, RUBRIC.now().rubric, saidAt);
    const each = (all: readonly DraftProblem[]) =>
      all.map((one) => ({
        ...one,
        message: of(one.message),
        fix: of(one.fix),
        ...(one.english !== undefined && { english: of(one.english) }),
      }));
    return {
      ...findings,
      broken: each(findings.broken),
      beside: each(findings.beside),
      advice: each(findings.advice),
      verdicts: findings.verdicts.map((one) => ({
        ...one,
        found: one.found.map((found) => ({ ...found, text: of(found.text) })),
      })),
    };
  }, [findings]);
  return { ...checked, findings: told };
}

/** A draft on the desk: what is written, how it plays, what is true of it. */
export function DraftDesk({ desk, first, onBack }: DraftDeskProps) {
  const draft = useOpenDraft(desk.visit, first);
  const { folder, change, replace } = draft;
  const [place, setPlace] = useState<Jurisdiction | undefined>(undefined); // it is published for
  const story = folder.files[STORY] ?? '';
  const checked = useToldInForms(useCheck(folder, place), story);
  const [pane, setPane] = useState<StudioPane>('story');
  const shown = useShownPart();
  const play = useDraftPlay(checked);

  const { findings } = checked;
  const problems = useMemo(
    () =>
      [...findings.broken, ...findings.beside]
        .filter((one) => one.file.endsWith(STORY))
        .flatMap(({ line, ...told }) => (line === undefined ? [] : [{ ...told, line }])),
    [findings.broken, findings.beside],
  );

  const begin = (run?: PlayedRun) => {
    play.begin(run);
    setPane('try');
  };
  const toLine = (...found: readonly [string, number]) => {
    const [name, line] = formOf(folder, ...found);
    setPane('story');
    if (name === STORY) shown.toLine(shown.as === 'ink' ? 'ink' : 'words', line);
    else if (folder.files[name] !== undefined) shown.toFile(name, line);
  };
  const [publishing, setPublishing] = useState(false);
  usePageTop(publishing);
  if (publishing) {
    const back = () => {
      setPlace(undefined);
      setPublishing(false);
    };
    return (
      <PublishDesk
        desk={desk}
        folder={folder}
        checked={checked}
        place={place}
        onPlace={setPlace}
        onBack={back}
      />
    );
  }
  const against = findings.verdicts.reduce((sum, { found }) => sum + found.length, 0);

  const controls = {
    ...draft,
    keep: () => void keepDraftsHere(desk),
    save: () => handOver(`${folder.id}.zip`, new Uint8Array(zipOf(folder))),
    back: onBack,
  };
  return (
    <DraftContext.Provider value={controls}>
      <StudioView
        id={folder.id}
        title={titleOf(folder)}
        pane={pane}
        findings={findings.broken.length + findings.beside.length + against}
        onPane={setPane}
        onPublish={() => setPublishing(true)}
        panes={{
          story: (
            <StoryDesk
              folder={folder}
              shown={shown}
              problems={problems}
              checked={checked}
              onChange={change}
              onReplace={replace}
              onPlay={(line) => begin(runToLine(story, line, checked.places))}
            />
          ),
          try: (
            <TryPane
              address={
                checked.content === undefined
                  ? undefined
                  : makeRoute({ page: 'studio', trying: 'frame' })
              }
              take={play.take}
              old={play.old}
              stopped={findings.broken.length > 0}
              onStart={() => begin()}
              onWords={(words) => {
                const line = lineShown(folder.files, words);
                if (line !== undefined) toLine(STORY, line);
                return line !== undefined;
              }}
            />
          ),
          checks: <ChecksPane findings={findings} onLine={toLine} onPlay={begin} />,
        }}
      />
    </DraftContext.Provider>
  );
}
