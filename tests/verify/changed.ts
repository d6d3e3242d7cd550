import { compileStory } from '../../src/story/compile.ts';
import type { Subject } from '../../src/verify/verify.ts';
import { subjectOf } from './subject.ts';

/** A scenario with its story changed. */
export function changed(id: string, change: (ink: string) => string): Subject {
  const subject = subjectOf(id);
  const files = new Map(subject.compiled.sources.map(({ file, text }) => [file, text]));
  const [main] = subject.compiled.sources;
  const file = main?.file ?? '';
  files.set(file, change(main?.text ?? ''));
  const compiled = compileStory({ main: file, load: (path) => files.get(path) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return { ...subject, compiled: compiled.value };
}
