import { useMemo } from 'preact/hooks';
import type { DraftMap } from '../../../studio/draft-news.ts';
import { type InkMoment, momentsIn } from '../../../studio/text/ink-moments.ts';
import type { DraftFindings } from '../../../ui/studio/checks-pane.tsx';
import { MapPane, type MapPlace, type MapWay } from '../../../ui/studio/map-pane.tsx';
import type { ToldFault } from '../../../ui/studio/told.tsx';

interface MapDeskProps {
  readonly story: string;
  readonly map: DraftMap | undefined;
  readonly old: boolean;
  readonly findings: DraftFindings<unknown>;
  readonly onLine: (line: number) => void;
}

interface FoundAt extends ToldFault {
  readonly line: number | undefined; // in the story
  readonly beat: string | undefined; // where the run that shows it ends
}

const STORY_LINE = /story\.ink:(\d+)$/;

/** Lists everything that was found, with where in the story. */
function foundIn({ broken, beside, verdicts }: DraftFindings<unknown>): readonly FoundAt[] {
  return [
    ...[...broken, ...beside].map(({ file, line, ...told }) => ({
      ...told,
      line: file.endsWith('story.ink') ? line : undefined,
      beat: undefined,
    })),
    ...verdicts.flatMap(({ found }) =>
      found.map(({ text, at, steps }) => {
        const line = STORY_LINE.exec(at)?.[1];
        return {
          line: line === undefined ? undefined : Number(line),
          beat: steps.at(-1)?.beat,
          message: text,
          fix: '',
        };
      }),
    ),
  ];
}

/** Finds the moment that a line is in: the last that begins above it. */
const momentBefore = (moments: readonly InkMoment[], line: number): string | undefined =>
  moments.toSorted((a, b) => a.line - b.line).findLast((one) => one.line <= line)?.id;

const SHORT = 60; // characters of an option

/** The map of a draft; without a proof, its moments as the Ink has them. */
export function MapDesk({ story, map, old, findings, onLine }: MapDeskProps) {
  const moments = useMemo(() => momentsIn(story), [story]);
  const found = foundIn(findings);
  const at = (id: string): readonly ToldFault[] =>
    found.filter(
      ({ line, beat }) => (line === undefined ? beat : momentBefore(moments, line)) === id,
    );
  const wordsOf = (beat: string, option: string): string => {
    const words = moments
      .find(({ id }) => id === beat)
      ?.options.find(({ id }) => id === option)?.words;
    const said = words ?? option;
    return said.length > SHORT ? `${said.slice(0, SHORT - 1)}…` : said;
  };
  const places = moments.map(({ id, kind, words, rates }): MapPlace => {
    const known = map?.places.find((place) => place.id === id);
    return {
      id,
      kind: kind === 'ending' ? kind : rates.length > 0 ? 'beat' : 'repair',
      words,
      share: known?.share,
      dead: known?.dead ?? false,
      deadOptions: (known?.deadOptions ?? []).map((option) => wordsOf(id, option)),
      found: at(id),
    };
  });
  const ways = (map?.ways ?? []).map(
    ({ from, to, share, options, errors }): MapWay => ({
      from,
      to,
      share,
      options: options.map((option) => wordsOf(from, option)),
      errors: errors.length,
    }),
  );
  return (
    <MapPane
      places={places}
      ways={ways}
      old={old}
      onPlace={(id) => {
        const line = moments.find((moment) => moment.id === id)?.line;
        if (line !== undefined) onLine(line);
      }}
    />
  );
}
