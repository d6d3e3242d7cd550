import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import type { Content } from '../../../session/play/content.ts';
import type { RunAlong } from '../../../story/along.ts';
import type { OwnViews } from '../../picture/run-view.ts';

/** The way to a place of a draft. */
export type PlayedRun = RunAlong['run'] & { readonly said?: string }; // then this answer is given, and its reply is shown

/** A draft to be played, and the way to begin with. */
export interface DraftPlay {
  readonly content: Omit<Content, 'analyser'>;
  readonly own?: OwnViews; // what its pictures show; those of the build if absent
  readonly proved: boolean;
  readonly asked: boolean; // else it takes no focus until somebody comes to it
  readonly services?: Jurisdiction; // of a pack laid over the scene; those of this build if absent
  readonly run?: PlayedRun;
}

const ASK = 'unscripted-draft?';

interface Reply {
  readonly draftPlay: DraftPlay;
}

const isReply = (data: unknown): data is Reply =>
  typeof data === 'object' && data !== null && 'draftPlay' in data;

/** In the frame: asks the studio around it for the draft. Never answered outside a studio. */
export const askForDraft = (): Promise<DraftPlay> =>
  new Promise((resolve) => {
    const hear = ({ data, origin, source }: MessageEvent): void => {
      if (origin !== location.origin || source !== parent || !isReply(data)) return;
      removeEventListener('message', hear);
      resolve(data.draftPlay);
    };
    addEventListener('message', hear);
    parent.postMessage(ASK, location.origin);
  });

/** In the studio: answers the frame that asks. Returns a function that stops it. */
export function answerWithDraft(draft: () => DraftPlay | undefined): () => void {
  const answer = ({ data, origin, source }: MessageEvent): void => {
    const play = draft();
    if (data !== ASK || origin !== location.origin || play === undefined) return;
    const reply: Reply = { draftPlay: play };
    (source as Window | null)?.postMessage(reply, location.origin);
  };
  addEventListener('message', answer);
  return () => removeEventListener('message', answer);
}
