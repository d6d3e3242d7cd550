import type { Beat } from '../../src/core/scenario/beat.ts';
import type { Player } from '../../src/session/play/play-through.ts';
import type { StyleModels } from './guess.ts';
import { guessOf } from './model.ts';

/** Makes a player that knows only how good lines are worded elsewhere; it leaves the board untouched. */
export const wordingPlayer = (models: StyleModels): Player => ({
  choose: ({ options, rates }: Beat) => {
    const model = rates.length > 0 ? models.options : models.repairs;
    return options[
      guessOf(
        model,
        options.map(({ text }) => text),
      )
    ]?.id;
  },
  place: () => 'unknown',
  note: (notes) =>
    notes[
      guessOf(
        models.notes,
        notes.map(({ text }) => text),
      )
    ]?.id ?? '',
  sure: () => 50,
});
