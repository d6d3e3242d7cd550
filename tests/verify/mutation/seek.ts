import { checkStory } from '../../../src/story/check/check.ts';
import { type CompiledStory, compileStory } from '../../../src/story/compile.ts';
import type { Property } from '../../../src/verify/scenario/finding.ts';
import { type Subject, type VerifyReport, verifyStory } from '../../../src/verify/verify.ts';
import type { Planted } from './plant.ts';

/** What found a planted fault. */
export interface Sought {
  readonly compiled: CompiledStory | undefined; // none where it does not compile
  readonly check: readonly string[]; // codes of the check of one file, or of the compiler
  readonly against: readonly Property[]; // properties with a counterexample
  readonly report: VerifyReport | undefined;
  readonly right: boolean; // the right property, or the right check of one file, found it
}

/** Checks and verifies a scenario with a fault. The verifier runs even where the check found something. */
export function seek(subject: Subject, { kind, ink }: Planted, states: number): Sought {
  const [main, ...rest] = subject.compiled.sources;
  const file = main?.file ?? '';
  const files = new Map(rest.map((source) => [source.file, source.text]));
  files.set(file, ink);
  const compiled = compileStory({ main: file, load: (path) => files.get(path) });
  if (!compiled.ok) {
    const check = compiled.error.map(({ code }) => code);
    const right = check.some((code) => kind.codes.includes(code));
    return { compiled: undefined, check, against: [], report: undefined, right };
  }
  const { rubric, scenario } = subject;
  const check = checkStory({ compiled: compiled.value, rubric, scenario, scenarioFile: file }).map(
    ({ code }) => code,
  );
  const report = verifyStory({ ...subject, compiled: compiled.value }, { states });
  const against = report.verdicts
    .filter(({ verdict }) => verdict === 'COUNTEREXAMPLE')
    .map(({ property }) => property);
  const right =
    check.some((code) => kind.codes.includes(code)) ||
    against.some((property) => kind.by.includes(property));
  return { compiled: compiled.value, check, against, report, right };
}
