import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { loadRubric, loadScenario, scenarioIds } from '../../src/cli/content/content.ts';
import type { SessionEvent } from '../../src/core/run/event.ts';
import { replay } from '../../src/core/run/reduce.ts';
import type { SessionState } from '../../src/core/run/state.ts';
import type { Line } from '../../src/core/scenario/line/line.ts';
import { decodePictures } from '../../src/core/scenario/pictures.ts';
import { playThrough } from '../../src/session/play/play-through.ts';
import { seededChance } from '../../src/simulate/chance.ts';
import { policyPlayer } from '../../src/simulate/policy.ts';
import { endingView } from '../../src/stage/ending-view.ts';
import { spotOf } from '../../src/stage/figure/spot.ts';
import { type StageView, stageView } from '../../src/stage/view.ts';
import { problemText } from '../../src/story/problem.ts';
import type { SceneId } from './cast/cast.ts';
import { compose, grid, manifestOf } from './compose.ts';
import { FRAME } from './places/kit/camera.ts';

// Pictures of a scenario's moments beside their words, the best run on the left and the worst on the right, for
// somebody who reads them against each other, into docs/strips: npm run art:strips -- [scenario ...]
const root = process.cwd();
const RUNS = ['skilled', 'careless'] as const;
const SEED = 1;
const MOMENTS = 10;
const PICTURE = { width: 480, height: 270 } as const;
const WORDS = { width: 400, rows: 15, letters: 54, high: 17 } as const;
const CELL = { width: PICTURE.width + WORDS.width, height: PICTURE.height } as const;

/** A point of a run: what the stage shows, and the lines since the point before. */
interface Moment {
  readonly state: SessionState;
  readonly lines: readonly Line[];
}

const linesOf = (fact: SessionEvent): readonly Line[] => {
  if (fact.type === 'faced') return fact.beat.lines;
  if (fact.type === 'chose') return fact.reaction;
  return fact.type === 'ended' ? fact.lines : [];
};

/** Lists the points of a run after which lines were read. */
function momentsOf(facts: readonly SessionEvent[]): readonly Moment[] {
  return facts.flatMap((fact, index): readonly Moment[] => {
    const lines = linesOf(fact);
    const state = replay(facts.slice(0, index + 1));
    return lines.length > 0 && state.ok ? [{ state: state.value, lines }] : [];
  });
}

/** Picks so many of a list, evenly, the first and the last among them. */
const evenly = <T>(all: readonly T[], many: number): readonly T[] =>
  all.length <= many
    ? all
    : Array.from(
        { length: many },
        (_, at) => all[Math.round((at * (all.length - 1)) / (many - 1))] as T,
      );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Breaks words into rows of so many letters. */
function rowsOf(text: string): readonly string[] {
  const rows: string[] = [''];
  for (const word of text.split(' ')) {
    const last = rows.at(-1) ?? '';
    if (last.length + word.length + 1 > WORDS.letters) rows.push(word);
    else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return rows;
}

function wordsOf({ lines }: Moment): Buffer {
  const rows = lines.flatMap(({ who, mood = '', pose = '', text, notice }) => {
    const head = who === undefined ? '' : `${who.toUpperCase()} ${mood} ${pose}: `;
    return rowsOf(`${head}${text}${notice === undefined ? '' : ` [${notice}]`}`);
  });
  const shown = rows.slice(-WORDS.rows).map((row, at) => {
    const y = (at + 1) * WORDS.high;
    return `<text x="8" y="${y}" font-size="13" font-family="sans-serif" fill="#222">${escaped(row)}</text>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WORDS.width}" height="${PICTURE.height}"><rect width="100%" height="100%" fill="#f6f2e8"/>${shown.join('')}</svg>`,
  );
}

/** What is seen at a point of a run: the stage, and at its end the picture of the ending. */
function seenAt({ state }: Moment): StageView {
  const last = stageView(state, 'reduced');
  const read = decodePictures(
    JSON.parse(
      readFileSync(join(root, 'stories', state.began.scenario.id, 'pictures.json'), 'utf8'),
    ),
  );
  const ending = state.ended && read.ok ? read.value.endings[state.ended.ending] : undefined;
  return ending === undefined ? last : endingView(ending, last);
}

async function pictureOf(moment: Moment): Promise<Buffer> {
  const { place, view, door, time, people } = seenAt(moment);
  const { people: drawn } = manifestOf(place as SceneId);
  const faceOf = (id: string): string =>
    moment.state.began.looks === 1 && drawn[`${id}-2`] !== undefined ? `${id}-2` : id;

  const standing = people.toReversed().map(({ id, mood, stance, seating, x = 'centre' }) => {
    const { aside, scale } = spotOf(x, people.length);
    return {
      id: faceOf(id),
      mood,
      stance,
      ...(seating && { seating }),
      aside: aside * FRAME.width,
      scale,
    };
  });
  const whole = await compose(place as SceneId, standing, {
    view,
    ...(door && { door }),
    ...(time && { time }),
  });
  return sharp(whole).resize(PICTURE).png().toBuffer();
}

async function cellOf(moment: Moment | undefined): Promise<Buffer> {
  const empty = sharp({ create: { ...CELL, channels: 3, background: '#f6f2e8' } });
  if (moment === undefined) return empty.png().toBuffer();
  const picture = await pictureOf(moment);
  return empty
    .composite([
      { input: picture, left: 0, top: 0 },
      { input: wordsOf(moment), left: PICTURE.width, top: 0 },
    ])
    .png()
    .toBuffer();
}

const rubric = loadRubric(root);
if (!rubric.ok) throw new Error(rubric.error.map(problemText).join('\n'));
const folder = join(root, 'docs', 'strips');
mkdirSync(folder, { recursive: true });
const asked = process.argv.slice(2);
for (const id of scenarioIds(root).filter((one) => asked.length === 0 || asked.includes(one))) {
  const loaded = loadScenario(root, id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  const content = { playable: loaded.value.playable, ...rubric.value };
  const runs = RUNS.map((policy) => {
    let now = 0;
    const player = policyPlayer(policy, seededChance(SEED));
    const draw = { seed: SEED, mode: 'practice' as const };
    return evenly(momentsOf(playThrough(content, draw, player, () => (now += 1))), MOMENTS);
  });
  const cells: Buffer[] = [];
  for (let at = 0; at < MOMENTS; at += 1) {
    for (const run of runs) cells.push(await cellOf(run[at]));
  }
  const file = join(folder, `${id}.webp`);
  await (await grid(cells, RUNS.length, CELL)).webp({ quality: 66 }).toFile(file);
  process.stdout.write(`${file}\n`);
}
