import { terminalWords } from '../words.ts';
import { checkReadiness, type ScenarioReadiness } from './check-scenario.ts';
import { newScenario } from './new-scenario.ts';

/** Begins what the command line names, of which there is one kind so far, and checks it at once. */
export function createScenario(root: string, what: string, id: string): ScenarioReadiness {
  if (what !== 'scenario') return { lines: [terminalWords('scenario.what', { what })], exit: 2 };
  const made = newScenario(root, id);
  if (!made.ok) return { lines: [made.error], exit: 2 };
  const { lines, exit } = checkReadiness(root, id);
  const files = made.value.join(', ');
  return {
    lines: [
      terminalWords('scenario.made', { files }),
      ...lines,
      terminalWords('scenario.next', { id }),
    ],
    exit,
  };
}
