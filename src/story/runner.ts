import { Story } from 'inkjs';
import { type LocalPack, localWords, type PackMark, packOf } from '../core/jurisdiction/pack.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import type { Bond } from '../core/run/bond.ts';
import type { Began } from '../core/run/event.ts';
import { type Beat, type Ending, NEUTRAL, type Option } from '../core/scenario/beat.ts';
import { type Carried, type FollowedScenario, fitCarried } from '../core/scenario/carried.ts';
import { itemNamed } from '../core/scenario/drawn-scenario.ts';
import type { Line, Observation } from '../core/scenario/line/line.ts';
import { looksOf, type Names, namesOf } from '../core/scenario/names.ts';
import type { CastMember, Item } from '../core/scenario/scenario.ts';
import { chancesOf } from './chances.ts';
import { type BeatHead, idOf, type LineTags, toOption } from './line-tags.ts';
import { Broken, parsedTags, type RawLine, type RunProblem, readOn } from './read-on.ts';
import type { TagTable } from './tag.ts';
import { feelingIn, type StoryValue, valuesIn, withWords } from './variables.ts';

/** A story that can be run: compiled Ink with its parsed tags, and what can be noticed in it. */
export interface StoryProgram {
  readonly story: unknown; // the JSON object compileStory gives
  readonly tags: TagTable; // of that story; parsed by the build, so that a page has no tag parser
  readonly items: readonly Item[];
  readonly cast?: readonly CastMember[];
  readonly follows?: FollowedScenario; // for a second contact: the first one
  readonly packs?: readonly LocalPack[]; // what places answer, the one in use first
}

/** The random choices of a run. The same draw and moves always give the same story. */
export interface Draw {
  readonly seed: number; // whole number, 0 to 2^32 - 1
  readonly variant?: string;
  readonly pack?: PackMark; // whose answers; the pack in use where it names none
  readonly carried?: Carried; // for a second contact: what it knows of the first
}

/** Returns the draw of a run that has begun. */
export const drawOf = ({ seed, variant, pack, carried }: Began): Draw => ({
  seed,
  variant,
  ...(pack && { pack }),
  ...(carried && { carried }),
});

/** Where the story waits: at a beat or at its ending. */
export type StoryPassage =
  | { readonly at: 'beat'; readonly beat: Beat }
  | { readonly at: 'ending'; readonly ending: Ending };

/** The result of a move: the lines said in reply, and what comes next. */
export interface StoryStep {
  readonly reaction: readonly Line[];
  readonly fitting: readonly Line[]; // those of the reaction that stand after any words
  readonly next: StoryPassage;
}

/** One run of a story. */
export interface StoryRunner {
  begin(): Result<StoryPassage, RunProblem>;
  /** Starts again and takes these options in order. */
  replay(moves: readonly string[]): Result<StoryPassage, RunProblem>;
  take(option: string): Result<StoryStep, RunProblem>;
  /** Returns what the last response did to the person; undefined before one, or if the story counts no feelings. */
  bond(): Bond | undefined;
  /** Returns the current beat or ending. Throws before `begin`. */
  passage(): StoryPassage;
  /** Returns the knot of the source that the current choices stand in; empty at an ending. */
  knot(): string;
  /** Returns the current values of these story variables; omits those the story lacks or that hold a list or divert. */
  remembered(names: readonly string[]): { readonly [name: string]: StoryValue };
}

/** Returns the names of a run; empty if the scenario has one set of names, which its story writes out. */
const namesIn = ({ cast = [] }: StoryProgram, seed: number): Names =>
  namesOf(
    cast.filter(({ other }) => other !== undefined),
    looksOf(seed),
  );

const localIn = ({ packs }: StoryProgram, { pack }: Draw): LocalPack | undefined =>
  packOf(packs, pack);

const contents = new WeakMap<object, Story>();

/** Starts a story; what Ink makes of its JSON, which no run changes, is made once for all of its runs. */
function freshStory(json: Record<string, unknown>): Story {
  const made = contents.get(json) ?? new Story(json);
  contents.set(json, made);
  const story = new Story(made.mainContentContainer, made.listDefinitions?.lists ?? null);
  story.ResetState();
  return story;
}

function openStory(program: StoryProgram, draw: Draw, names: Names): Story {
  const story = freshStory(program.story as Record<string, unknown>);
  story.onError = (message) => {
    throw new Broken(
      message.includes('ran out of content') ? 'out-of-content' : 'story-error',
      message,
    );
  };
  story.state.storySeed = draw.seed % 100; // Ink would take it from the clock
  const drawn = { ...chancesOf(draw.seed), ...(draw.variant && { variant: draw.variant }) };
  const local = localIn(program, draw)?.answers ?? {};
  const kept = program.follows && fitCarried(program.follows, draw.carried);
  const known = kept && { ...kept.facts, met: kept.met };
  for (const [name, value] of Object.entries({ ...local, ...known, ...drawn, ...names })) {
    if (story.variablesState.GlobalVariableExistsWithName(name)) {
      story.variablesState.$(name, value);
    }
  }
  return story;
}

function toLine({ text, tags }: RawLine, items: readonly Item[]): Line {
  const observations = tags.items.map((id): Observation => {
    const item = items.find((one) => one.id === id);
    if (item === undefined) throw new Broken('bad-tags', `The scenario has no item “${id}”.`);
    const { places: _, ...observation } = item;
    return observation;
  });
  return {
    text,
    ...(tags.who !== undefined && { who: tags.who }),
    ...(tags.mood !== undefined && { mood: tags.mood }),
    ...(tags.pose !== undefined && { pose: tags.pose }),
    ...(tags.place !== undefined && { place: tags.place }),
    ...(tags.door !== undefined && { door: tags.door }),
    ...(tags.time !== undefined && { time: tags.time }),
    ...(tags.close && { close: tags.close }),
    ...(tags.notice !== undefined && { notice: tags.notice }),
    ...(tags.sound !== undefined && { sound: tags.sound }),
    ...(tags.voice !== undefined && { voice: tags.voice }),
    ...(tags.wrongOne !== undefined && { wrongOne: tags.wrongOne }),
    ...(tags.enters.length > 0 && { enters: tags.enters }),
    ...(tags.leaves.length > 0 && { leaves: tags.leaves }),
    ...(tags.sits.length > 0 && { sits: tags.sits }),
    ...(tags.stands.length > 0 && { stands: tags.stands }),
    ...(observations.length > 0 && { observations }),
  };
}

function toBeat(
  head: BeatHead,
  lines: readonly Line[],
  offered: readonly Option[],
  last: number,
): Beat {
  const options = offered.filter(({ id }) => id !== NEUTRAL);
  const neutral = offered.find(({ id }) => id === NEUTRAL);
  const { type: _, ...rest } = head;
  // A repair belongs to the decision before it, whatever number its id has.
  const number = head.rates.length === 0 && last > 0 ? last : head.number;
  return { ...rest, number, lines, options, ...(neutral && { neutral }) };
}

/** Tells whether a line of a reaction stays after typed words: it fits any, shows an item, or tells that somebody leaves. */
const fitsAny = ({ fits, items, leaves, who }: LineTags): boolean =>
  fits === true || items.length > 0 || (leaves.length > 0 && who === undefined);

/** Splits the lines at the tag that opens a beat or an ending: the reaction before it, the next passage after it. */
function toStep(
  story: Story,
  table: TagTable,
  raw: readonly RawLine[],
  items: readonly Item[],
  last: number,
): StoryStep {
  const heads = raw.flatMap(({ tags }) => (tags.head === undefined ? [] : [tags.head]));
  const head = heads[0];
  if (head === undefined || heads.length > 1) {
    const found = heads.map(({ id }) => id).join(' and ') || 'none';
    throw new Broken('bad-tags', `One “# beat:” or “# ending:” must come next; found ${found}.`);
  }
  const cut = raw.findIndex(({ tags }) => tags.head !== undefined);
  const said = (part: readonly RawLine[]): readonly Line[] =>
    part
      .filter(({ text, tags }) => text !== '' || tags.items.length > 0)
      .map((line) => toLine(line, items));
  const reaction = said(raw.slice(0, cut));
  const fitting = said(raw.slice(0, cut).filter(({ tags }) => fitsAny(tags)));
  const lines = said(raw.slice(cut));
  const options = story.currentChoices.map(({ text, tags }) =>
    withWords(story, toOption(text.trim(), parsedTags(table, tags ?? []))),
  );
  if (head.type === 'beat') {
    if (options.length === 0)
      throw new Broken('out-of-content', `Moment ${head.id} has no options.`);
    return { reaction, fitting, next: { at: 'beat', beat: toBeat(head, lines, options, last) } };
  }
  if (options.length > 0)
    throw new Broken('story-error', `Ending ${head.id} is followed by options.`);
  const { type: _, ...ending } = head;
  return { reaction, fitting, next: { at: 'ending', ending: { ...ending, lines } } };
}

function guarded<T>(work: () => T): Result<T, RunProblem> {
  try {
    return ok(work());
  } catch (thrown) {
    if (thrown instanceof Broken) return err({ code: thrown.code, message: thrown.message });
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return err({ code: 'story-error', message });
  }
}

/** Creates a run of a story; `begin` starts it. */
export function createRunner(program: StoryProgram, draw: Draw): StoryRunner {
  const { tags } = program;
  const names = namesIn(program, draw.seed);
  const said = { ...localWords(localIn(program, draw)), ...names };
  const items = program.items.map((item) => itemNamed(item, said));
  let run: { story: Story; passage: StoryPassage; bond?: Bond } | undefined;

  const start = (): StoryPassage => {
    const story = openStory(program, draw, names);
    const { reaction, next } = toStep(story, tags, readOn(story, tags, true), items, 0);
    // Nobody has spoken yet, so what stands before the first beat opens the scene.
    const passage: StoryPassage =
      next.at === 'beat'
        ? { at: 'beat', beat: { ...next.beat, lines: [...reaction, ...next.beat.lines] } }
        : next;
    run = { story, passage };
    return passage;
  };

  const go = (option: string): StoryStep => {
    if (run === undefined) throw new Error('a run is taken before it is begun');
    const { story, passage } = run;
    const index =
      passage.at === 'beat'
        ? story.currentChoices.findIndex((one) => idOf(parsedTags(tags, one.tags ?? [])) === option)
        : -1;
    if (passage.at !== 'beat' || index < 0) {
      const place =
        passage.at === 'beat' ? `Moment ${passage.beat.id}` : `Ending ${passage.ending.id}`;
      throw new Broken('unknown-option', `${place} has no option “${option}”.`);
    }
    const before = run.bond?.now ?? feelingIn(story);
    story.ChooseChoiceIndex(index);
    const raw = readOn(story, tags, false);
    const step = toStep(story, tags, raw, items, passage.beat.number);
    const now = raw.find((line) => line.tags.head !== undefined)?.feeling;
    run = { story, passage: step.next, ...(before && now && { bond: { before, now } }) };
    return step;
  };

  const passage = (): StoryPassage => {
    if (run === undefined) throw new Error('a run is read before it is begun');
    return run.passage;
  };

  return {
    begin: () => guarded(start),
    take: (option) => guarded(() => go(option)),
    replay: (moves) =>
      guarded(() => {
        start();
        for (const move of moves) go(move);
        return passage();
      }),
    passage,
    remembered(names) {
      if (run === undefined) throw new Error('a run is read before it is begun');
      return valuesIn(run.story, names);
    },
    bond: () => run?.bond,
    knot: () => run?.story.currentChoices[0]?.sourcePath.split('.')[0] ?? '',
  };
}
