import type { HeardResponse } from '../../core/scoring/their-side.ts';
import { languageAttributes } from '../scene-language.ts';
import { debriefWords } from './debrief-words.ts';

interface TheirSideProps {
  readonly heard: readonly HeardResponse[];
  readonly language: string; // of the run
}

/** What the person may have heard in the learner's lines, in order. It holds no levels and no score. */
export const TheirSide = ({ heard, language }: TheirSideProps) => (
  <div class="their-side">
    <p>{debriefWords('side.note')}</p>
    <ol class="bare">
      {heard.map(({ beat, said, heard: line }) => (
        <li key={beat}>
          <p class="small quiet">{debriefWords('side.said')}</p>
          <blockquote {...languageAttributes(language)}>{said}</blockquote>
          <p {...languageAttributes(language)}>“{line}”</p>
        </li>
      ))}
    </ol>
    <p class="small quiet">{debriefWords('side.unread')}</p>
    <p class="small">{debriefWords('side.care')}</p>
  </div>
);
