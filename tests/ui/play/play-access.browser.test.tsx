import { describe, test } from 'vitest';
import type { SessionState } from '../../../src/core/run/state.ts';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { Page } from '../../../src/ui/shell/page.tsx';
import { expectSound, show } from '../axe.ts';
import { playProps } from '../playing-fixture.ts';
import { afterCriticalError, choosing, hinted, reacting } from '../session-fixture.ts';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

describe.each<[name: string, state: SessionState]>([
  ['choosing', choosing()],
  ['choosing with a hint', hinted()],
  ['choosing in assessment', choosing('assessment')],
  ['reacting', reacting()],
  ['reacting in assessment', reacting('assessment')],
  ['after a critical error', afterCriticalError()],
])('%s', (_name, state) => {
  test.each([
    [
      'with the picture',
      { plate: <img src={PICTURE} alt="A boy on a bench." />, caption: 'Rain.' },
    ],
    ['without the picture', {}],
  ])('%s it is accessible in every look', async (_picture, more) => {
    const view = <PlayView {...playProps(state, more)} />;
    await expectSound(
      show(
        <Page className="" foot={false}>
          {view}
        </Page>,
      ),
    );
  });
});
