import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS, withImports } from '../../tools/stamps.mjs';

describe('a stamp stands only while nothing changes that its check depends on', () => {
  test('every stamped test file and every folder it reads is there', () => {
    const files = CHECKS.flatMap(({ tests, in: folder }) =>
      tests.map((name) => `${folder}/${name}.test.ts`),
    );
    const folders = CHECKS.flatMap(({ reads }) => reads);
    expect([...files, ...folders].filter((path) => !existsSync(path))).toEqual([]);
  });

  test('a proof depends on the verifier, the runner of Ink and the scoring, however far away', () => {
    const files = withImports('tests/verify/scenarios.test.ts');
    expect(files).toEqual(
      expect.arrayContaining([
        'src/verify/verify.ts',
        'src/story/compile.ts',
        'src/core/kernel/json.ts',
      ]),
    );
  });

  test('the readings of replies depend on the models', () => {
    expect(withImports('tests/text/figures.test.ts')).toEqual(
      expect.arrayContaining(['src/text/model/model.ts']),
    );
  });
});
