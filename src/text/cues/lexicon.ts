import assumption from '../en/cues/assumption.json' with { type: 'json' };
import good from '../en/cues/good.json' with { type: 'json' };
import judgment from '../en/cues/judgment.json' with { type: 'json' };
import labels from '../en/cues/labels.json' with { type: 'json' };
import pressure from '../en/cues/pressure.json' with { type: 'json' };
import promise from '../en/cues/promise.json' with { type: 'json' };
import tooSoon from '../en/cues/too-soon.json' with { type: 'json' };
import type { Cue } from './cue.ts';

/** All cues of the English lexicon. A test checks their shape. */
export const LEXICON = [
  ...judgment,
  ...labels,
  ...assumption,
  ...pressure,
  ...promise,
  ...tooSoon,
  ...good,
] as readonly Cue[];
