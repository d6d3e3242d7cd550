import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import type { Container } from 'inkjs/engine/Container';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { Pointer } from 'inkjs/engine/Pointer';
import type { Story } from 'inkjs/engine/Story';
import { StoryState } from 'inkjs/engine/StoryState';
import { ListValue, StringValue } from 'inkjs/engine/Value';
import { VariablesState } from 'inkjs/engine/VariablesState';
import { countWords } from '../../story/source/word-count.ts';
import { type Graph, NO_NODE } from '../graph/graph.ts';
import type { Layout, Memory } from '../graph/memory.ts';
import { fromInk, keyOf, toInk, Undrawn, type Value } from '../graph/value.ts';
import { Chance } from './chance.ts';

/** Is told of the cells that a run reads and writes. */
export interface Recorder {
  read(cell: number, value: Value): void;
  wrote(cell: number): void;
}

/**
 * The state of the stock runtime with its variables and counts in the cells of a memory. Of what is said outside strings
 * and tags, only the figures are kept.
 */
export class CellState extends StoryState {
  memory: Memory = [];
  recorder: Recorder | undefined;
  chance = new Chance();
  tags: string[] = [];
  words = 0;
  lines = 0; // lines that are not empty
  text = ''; // with all white space
  private begun = false; // whether the current line has text
  private readonly graph: Graph;
  private readonly layout: Layout;
  private readonly objects = new Map<string, Value>(); // values that are objects, one for each key

  constructor(story: Story, graph: Graph, layout: Layout) {
    super(story);
    this.graph = graph;
    this.layout = layout;
    this.variablesState = this.variablesInCells();
  }

  read(cell: number): Value {
    const value = this.memory[cell] as Value;
    this.recorder?.read(cell, value);
    return value;
  }

  /** Reads a cell that holds a number. */
  readCount(cell: number): number {
    return this.read(cell) as number;
  }

  /** Writes a cell. Objects are interned, so that equal values are identical. */
  write(cell: number, value: Value): void {
    this.memory[cell] = typeof value === 'object' ? this.interned(value) : value;
    this.recorder?.wrote(cell);
  }

  private interned(value: Value): Value {
    const key = keyOf(value);
    const known = this.objects.get(key) ?? value;
    this.objects.set(key, known);
    return known;
  }

  /** Forgets the last move. */
  begin(): void {
    this.ResetOutput();
    this.evaluationStack.length = 0;
    this.generatedChoices.length = 0;
    this.divertedPointer = Pointer.Null;
    this.didSafeExit = false;
    this.tags = [];
    this.words = 0;
    this.lines = 0;
    this.text = '';
    this.begun = false;
  }

  override VisitCountForContainer(container: Container): number {
    const cell = this.layout.visits.get(container);
    if (cell !== undefined) return this.readCount(cell);
    return this.story.Error('A place is asked for its visits, which are not counted.');
  }

  override IncrementVisitCountForContainer(container: Container): void {
    const cell = this.layout.visits.get(container) as number;
    this.write(cell, this.readCount(cell) + 1);
  }

  override TurnsSinceForContainer(container: Container): number {
    const cell = this.layout.turns.get(container);
    if (cell !== undefined) return this.readCount(cell);
    return this.story.Error('The turns of a place are not counted.');
  }

  override RecordTurnIndexVisitToContainer(container: Container): void {
    this.write(this.layout.turns.get(container) as number, 0);
  }

  /** Pushes a copy of a list, since the stock runtime changes lists in place. */
  override PushEvaluationStack(value: InkObject): undefined {
    const list = value instanceof ListValue ? value.value : null;
    super.PushEvaluationStack(list === null ? value : new ListValue(list));
  }

  override PushToOutputStream(said: InkObject): void {
    if (this.outputStream.length > 0 || said instanceof ControlCommand) {
      super.PushToOutputStream(said);
      const ends = said instanceof ControlCommand && !this.inStringEvaluation;
      if (!ends || said.commandType !== ControlCommand.CommandType.EndTag) return;
      this.tags.push(...(this.currentTags ?? []).filter((tag) => tag !== ''));
      this.ResetOutput();
    } else if (said instanceof StringValue) {
      const text = said.value ?? '';
      const written = this.graph.idOf(said) !== NO_NODE;
      this.words += written ? countWords(text) : 1; // what is printed counts as one word
      this.text += text;
      for (const letter of text) {
        if (letter === '\n' && this.begun) this.lines += 1;
        this.begun = letter !== '\n';
      }
    }
  }

  /** Reads a variable. A value that was not drawn yet is drawn now, so that states do not differ by values nobody read. */
  private readVariable(cell: number): Value {
    const value = this.read(cell);
    if (!(value instanceof Undrawn)) return value;
    const { values, shares } = value;
    const drawn = values[values.length > 1 ? this.chance.pick(values.length, shares) : 0] ?? 0;
    this.write(cell, drawn);
    return drawn;
  }

  private variablesInCells(): VariablesState {
    const { callStack, layout, story } = this;
    // Without its constructor, which makes a slow proxy.
    const variables = Object.create(VariablesState.prototype) as VariablesState;
    variables.callStack = callStack;
    variables.GlobalVariableExistsWithName = (name) => layout.slotOf.has(name);
    variables.GetRawVariableWithName = (name, context) => {
      const cell = context > 0 ? undefined : layout.slotOf.get(name ?? '');
      if (cell !== undefined) return toInk(this.readVariable(cell));
      const item = context > 0 ? null : story.listDefinitions?.FindSingleItemListWithName(name);
      return item ?? callStack.GetTemporaryVariableWithName(name, context);
    };
    variables.SetGlobal = (name, value) => {
      const cell = layout.slotOf.get(name ?? '') as number;
      if (value instanceof ListValue) {
        ListValue.RetainListOriginsForAssignment(toInk(this.read(cell)), value);
      }
      this.write(cell, fromInk(value));
    };
    return variables;
  }
}
