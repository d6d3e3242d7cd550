import assumption from '../en/assumption.json' with { type: 'json' };
import good from '../en/good.json' with { type: 'json' };
import judgment from '../en/judgment.json' with { type: 'json' };
import labels from '../en/labels.json' with { type: 'json' };
import pressure from '../en/pressure.json' with { type: 'json' };
import promise from '../en/promise.json' with { type: 'json' };
import tooSoon from '../en/too-soon.json' with { type: 'json' };
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
