import type { ComponentChildren } from 'preact';
import { Action } from '../kit/action.tsx';
import { TableHead } from '../kit/table-head.tsx';
import { languageAttributes } from '../scene-language.ts';
import { Told, type ToldFault } from '../studio/told.tsx';
import { placeWords } from './place-words.ts';

/** What came of a pack laid over one scene. */
export type SceneResult =
  | { readonly is: 'waiting' | 'checking' }
  | { readonly is: 'proved'; readonly states: number; readonly properties: number }
  | { readonly is: 'open'; readonly states: number } // not finished
  | { readonly is: 'wrong'; readonly findings: readonly ToldFault[] };

/** What came of a pack laid over all scenes, so far. */
export interface SceneResults {
  readonly results: { readonly [scene: string]: SceneResult };
  readonly busy: boolean;
  readonly old: boolean; // the pack was changed since
  readonly start: () => void;
}

interface ScenesPaneProps {
  readonly scenes: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: string; // of the title
  }[];
  readonly laid: SceneResults;
  readonly canStart: boolean; // nothing in the pack is to be mended
  readonly canPlay: (scene: string) => boolean;
  readonly onPlay: (scene: string) => void;
  readonly children: ComponentChildren; // the frame in which a scene plays
}

function resultText(result: SceneResult | undefined): string {
  if (result === undefined) return placeWords('scene.not');
  if (result.is === 'proved') {
    const { states, properties } = result;
    return placeWords('scene.proved', { states, properties });
  }
  if (result.is === 'open') return placeWords('scene.open', { states: result.states });
  if (result.is === 'wrong') return placeWords('scene.wrong', { count: result.findings.length });
  return placeWords(`scene.${result.is}`);
}

/** Says how far the proof of all scenes is, or what to do first. */
function stateText({ scenes, laid, canStart }: ScenesPaneProps): string {
  const { results, busy, old } = laid;
  const proved = scenes.filter(({ id }) => results[id]?.is === 'proved').length;
  const counts = { proved, of: scenes.length };
  if (!canStart) return placeWords('scenes.mend');
  if (busy) return placeWords('scenes.busy', counts);
  if (old) return placeWords('scenes.old');
  return Object.keys(results).length === 0 ? '' : placeWords('scenes.done', counts);
}

/** Lays a pack over the scenes: the proof of each with it, and a way to play it so. */
export function ScenesPane(props: ScenesPaneProps) {
  const { scenes, laid, canStart, canPlay, onPlay, children } = props;
  const { results, busy, start } = laid;
  return (
    <>
      <p>{placeWords('scenes.lead')}</p>
      <p class="actions">
        <Action
          look="main"
          words={placeWords('scenes.start')}
          disabled={busy || !canStart}
          onPress={start}
        />
      </p>
      <p role="status" class="note">
        {stateText(props)}
      </p>
      <table class="grid-table stackable">
        <caption class="sr">{placeWords('scenes.table')}</caption>
        <TableHead
          columns={(['scene', 'result', 'play'] as const).map((one) => placeWords(`scenes.${one}`))}
        />
        <tbody>
          {scenes.map(({ id, title, language }) => {
            const result = results[id];
            return (
              <tr key={id}>
                <th scope="row" {...languageAttributes(language)}>
                  {title}
                </th>
                <td>
                  {resultText(result)}
                  {result?.is === 'wrong' && (
                    <ul>
                      {result.findings.map((fault) => (
                        <li key={fault.message}>
                          <Told {...fault} />
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
                <td>
                  <Action
                    look="ink"
                    words={placeWords('scene.play', { title })}
                    disabled={!canPlay(id)}
                    onPress={() => onPlay(id)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {children}
    </>
  );
}
