import { type RaterVoice, voicesByLevel } from '../../../core/agreement/opinion.ts';
import { LEVELS } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { levelName } from '../../play/reply/level-mark.tsx';
import { languageAttributes } from '../../scene-language.ts';
import { panelWords } from './panel-words.ts';
import { SettleForm, type SettleFormProps } from './settle-form.tsx';

/** Describes one rating or the agreed level. */
function sentence(
  key: 'voice' | 'settled',
  { rater, level, note }: RaterVoice,
  rubric: Rubric,
): string {
  const said = { rater, level: levelName(rubric, level) };
  return note === undefined ? panelWords(key, said) : panelWords(`${key}.note`, { ...said, note });
}

/** Table of ratings per level, with the recorded one marked. */
function PanelTable({ opinion, rubric }: Pick<SettleFormProps, 'opinion' | 'rubric'>) {
  const spread = voicesByLevel(opinion);
  const of = opinion.voices.length;
  const { name } = ruleOf(rubric, opinion.dimension);
  return (
    <table class="grid-table" aria-label={panelWords('panel.table', { technique: name })}>
      <thead>
        <tr>
          <th scope="col">{panelWords('panel.level')}</th>
          <th scope="col">{panelWords('panel.raters')}</th>
        </tr>
      </thead>
      <tbody>
        {LEVELS.toReversed().map((level) => (
          <tr key={level}>
            <th scope="row">
              {levelName(rubric, level)}
              {level === opinion.recorded && (
                <>
                  {' '}
                  <span class="flag">{panelWords('recorded.mark')}</span>
                </>
              )}
            </th>
            <td>{panelWords('panel', { count: spread[level] ?? 0, of })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Shows one rated response: what was said, ratings, and the agreed level. */
export function OpinionEntry(props: SettleFormProps) {
  const { opinion, rubric } = props;
  const { lines, names, said, dimension, voices, settled } = opinion;
  const spoken = languageAttributes(opinion.language);
  return (
    <li class="opinion stack-s">
      <h3>{ruleOf(rubric, dimension).name}</h3>
      <p class="said" {...(!opinion.typed && spoken)}>
        {said}
      </p>
      <details>
        <summary>{panelWords('before')}</summary>
        {lines.map(({ who: speaker, text }) => (
          <p key={text} class="small">
            {speaker !== undefined && <b>{names[speaker] ?? speaker} </b>}
            <span {...spoken}>{text}</span>
          </p>
        ))}
      </details>
      <PanelTable opinion={opinion} rubric={rubric} />
      <ul class="small">
        {voices.map((voice) => (
          <li key={voice.rater}>{sentence('voice', voice, rubric)}</li>
        ))}
      </ul>
      <p role="status">{settled && sentence('settled', settled, rubric)}</p>
      <SettleForm key={settled?.level ?? 'open'} {...props} />
    </li>
  );
}
