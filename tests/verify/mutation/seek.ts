import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { checkStory } from '../../../src/story/check/check.ts';
import type { KnownPictures } from '../../../src/story/check/people/picture.ts';
import { type CompiledStory, compileStory } from '../../../src/story/compile.ts';
import type { Property } from '../../../src/verify/check/properties.ts';
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

/** Pictures beside which a scenario is checked: its own, and that of another. */
const picturesBeside = ({ place, person }: Scenario): KnownPictures => ({
  people: new Map([
    [place, [person]],
    ['elsewhere', ['nobody']],
  ]),
  captions: new Map([['another', 'A picture of another place.']]),
});

/** Checks a scenario with a fault, and verifies it where the check did not find the fault. */
export function seek(subject: Subject, { kind, ink, spoilt }: Planted, states: number): Sought {
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
  const { rubric, scenario: own } = subject;
  const scenario = spoilt ?? own;
  const check = checkStory({
    compiled: compiled.value,
    rubric,
    scenario,
    scenarioFile: file,
    pictures: picturesBeside(own),
  }).map(({ code }) => code);
  if (check.some((code) => kind.codes.includes(code))) {
    return { compiled: compiled.value, check, against: [], report: undefined, right: true };
  }
  const report = verifyStory({ ...subject, scenario, compiled: compiled.value }, { states });
  const against = report.verdicts
    .filter(({ verdict }) => verdict === 'COUNTEREXAMPLE')
    .map(({ property }) => property);
  const right = against.some((property) => kind.by.includes(property));
  return { compiled: compiled.value, check, against, report, right };
}
