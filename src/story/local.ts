import type { LocalAnswer } from '../core/jurisdiction/pack.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { SourceFile } from './compile.ts';

const DECLARED = /^\s*VAR\s+(\w+)\s*=\s*(?:"([^"]*)"|(true|false))/gm;

const isPlace = ({ file }: SourceFile): boolean =>
  /(?:^|\/)shared\/place(?:\.\w+)?\.ink$/.test(file);

/** Reads the variables of shared/place.ink: what a story may ask about a place, with the default answers. */
export function localsIn(sources: readonly SourceFile[]): ReadonlyMap<string, LocalAnswer> {
  return new Map(
    sources
      .filter(isPlace)
      .flatMap(({ text }) =>
        [...text.matchAll(DECLARED)].map(([, name = '', words, flag]): [string, LocalAnswer] => [
          name,
          words ?? flag === 'true',
        ]),
      ),
  );
}

/** Lists the ones a story uses, in its Ink or its scenario file. */
export function localsUsed(
  asked: ReadonlyMap<string, LocalAnswer>,
  scenario: Scenario,
  sources: readonly SourceFile[],
): readonly string[] {
  const ink = sources.filter((source) => !isPlace(source)).map(({ text }) => text);
  const text = [...ink, JSON.stringify(scenario)].join('\n');
  return [...asked.keys()].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
}
