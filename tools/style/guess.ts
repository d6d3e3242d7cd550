import { guessOf, type StyleModel, trainStyle } from './model.ts';
import { STYLE_KINDS, type StyleKind, type StyleQuestion } from './questions.ts';

/** A guesser's result on some questions. */
interface GuessTally {
  readonly asked: number;
  readonly hits: number;
  readonly chance: number; // hits expected from random guessing
  readonly picks: readonly { readonly beat: string; readonly id: string; readonly hit: boolean }[];
}

/** Guessers, by what they were trained on. */
export type StyleModels = { readonly [K in StyleKind]: StyleModel };

/** Trains a guesser of each kind on all scenarios but one. */
export function modelsWithout(all: readonly StyleQuestion[], scenario: string): StyleModels {
  const seen = all.filter((one) => one.scenario !== scenario);
  const train = (kind: StyleKind) => trainStyle(seen.filter((one) => one.kind === kind));
  return { options: train('options'), repairs: train('repairs'), notes: train('notes') };
}

/** Tests guessers on questions of one kind. */
function guessed(models: StyleModels, questions: readonly StyleQuestion[]): GuessTally {
  const picks = questions.map(({ kind, texts, best, beat, ids }) => {
    const at = guessOf(models[kind], texts);
    return { beat, id: ids[at] ?? '', hit: best[at] === true };
  });
  const chance = questions.reduce(
    (sum, { best }) => sum + best.filter(Boolean).length / best.length,
    0,
  );
  return { asked: picks.length, hits: picks.filter(({ hit }) => hit).length, chance, picks };
}

/** Tests a guesser on each scenario after training it on all others (leave-one-out cross-validation). */
export function leaveOneOut(all: readonly StyleQuestion[]): readonly {
  readonly scenario: string;
  readonly kinds: { readonly [K in StyleKind]: GuessTally };
}[] {
  return [...new Set(all.map(({ scenario }) => scenario))].map((scenario) => {
    const models = modelsWithout(all, scenario);
    const of = (kind: StyleKind): GuessTally =>
      guessed(
        models,
        all.filter((one) => one.scenario === scenario && one.kind === kind),
      );
    const [options, repairs, notes] = STYLE_KINDS.map(of) as [GuessTally, GuessTally, GuessTally];
    return { scenario, kinds: { options, repairs, notes } };
  });
}
