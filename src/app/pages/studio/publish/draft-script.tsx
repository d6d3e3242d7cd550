import { useMemo } from 'preact/hooks';
import type { ScenarioFolder } from '../../../../studio/folder/scenario-folder.ts';
import { printedScript } from '../../../../studio/text/script.ts';
import { ScriptView } from '../../../../ui/studio/publish/script-view.tsx';
import { tongue } from '../../../../ui/tongue.ts';
import { storyChoices, titleOf } from '../draft-choices.ts';
import type { CheckedDraft } from '../use-check.ts';

interface DraftScriptProps {
  readonly folder: ScenarioFolder;
  readonly checked: CheckedDraft;
  readonly onBack: () => void;
}

/** A draft as it is printed, in the language of the pages if its story has it. */
export function DraftScript({ folder, checked, onBack }: DraftScriptProps) {
  const spoken = tongue().language;
  const language = folder.files[`story.${spoken}.ink`] === undefined ? 'en' : spoken;
  const parts = useMemo(() => printedScript(folder.files, language), [folder, language]);
  const { people, rubric } = useMemo(() => storyChoices(folder), [folder]);
  return (
    <ScriptView
      title={titleOf(folder)}
      proved={checked.current && checked.proved}
      language={language}
      rubric={rubric}
      parts={parts}
      nameOf={(who) => people.find(({ id }) => id === who)?.text ?? who}
      onPrint={() => print()}
      onBack={onBack}
    />
  );
}
