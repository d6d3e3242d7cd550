import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { contentOf } from '../content.ts';
import { begin, say } from '../session/drive.ts';
import { tell } from '../story/walk.ts';
import { endingPlans } from './ending-plans.ts';

const LONG = process.env.LONG_TESTS === '1';

/** Plans are made at a release alone: some scenarios here, all of them by `npm run test:long`. */
const TRIED = LONG ? scenarioIds(process.cwd()) : ['platform-four', 'window-six', 'same-bench'];

test.each(TRIED)('a release of %s has a run to every ending', (id) => {
  const endings = tell(id).outline.parts.flatMap(({ head }) =>
    head?.type === 'ending' ? [head.id] : [],
  );
  const content = contentOf(id);
  const reached = endingPlans(content, [...new Set(endings)]).map((plan) => {
    const { seed = 0, variant, carried, mode, moves } = plan;
    const draw = { ...(variant !== undefined && { variant }), ...(carried && { carried }) };
    const session = begin(content, { seed, mode, ...draw });
    return say(session, moves).ended?.ending;
  });
  expect(new Set(reached)).toEqual(new Set(endings));
});
