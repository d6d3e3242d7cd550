import { Dice } from './dice.ts';
import { condition, question, type Scope, whole } from './expression.ts';
import { bridge, deed, eachTime, line, plainDeed, varying } from './line.ts';
import { countAndAsk, SITUATION_PARTS, situation } from './situation.ts';
import { FUNCTIONS, HEAD, namedBy } from './story-parts.ts';

/** A story made at random, with the constructs of Ink that it uses. */
export interface MadeStory {
  readonly ink: string;
  readonly constructs: readonly string[]; // sorted
}

/** What the options of a block are for: in some stories what is set first is asked much later. */
type Phase = 'any' | 'set' | 'wait' | 'ask';

const SITUATIONS = 32; // of 100 stories begin with a situation
const COUNTS = 20; // of 100 others begin with functions that count

/** Writes one story. */
class Writer {
  private readonly dice: Dice;
  private readonly places = ['start', 'last']; // knots and labels
  private labels = 0;
  private knot = 'start'; // that is being written
  private depth = 0; // of the weave
  private budget: number; // of blocks of options
  private phase: Phase = 'any';

  constructor(dice: Dice) {
    this.dice = dice;
    this.budget = dice.number(3, 5);
  }

  private scope(temp?: string): Scope {
    const { places } = this;
    return temp === undefined ? { places } : { places, temp };
  }

  private statement(scope: Scope): string {
    const { dice } = this;
    if (dice.chance(55)) return deed(dice, scope);
    if (dice.chance(40)) return line(dice, scope);
    const some = (): string => (dice.chance(60) ? deed(dice, scope) : line(dice, scope));
    return dice.oneOf({
      'block if': () => `{ ${condition(dice, scope)}:\n  ${some()}\n}`,
      'block if else': () => `{ ${condition(dice, scope)}:\n  ${some()}\n- else:\n  ${some()}\n}`,
      'block of conditions': () =>
        `{\n- ${condition(dice, scope)}:\n  ${some()}\n- ${condition(dice, scope)}:\n  ${some()}\n- else:\n  ${some()}\n}`,
      switch: () =>
        `{ ${whole(dice, scope, 1)}:\n- 0:\n  ${some()}\n- 1:\n  ${some()}\n- else:\n  ${some()}\n}`,
      'block stopping': () => `{ stopping:\n- ${some()}\n- ${some()}\n}`,
      'block cycle': () => `{ cycle:\n- ${some()}\n- ${some()}\n}`,
      'block once': () => `{ once:\n- ${some()}\n- ${some()}\n}`,
      'block shuffle': () => `{ shuffle:\n- ${some()}\n- ${some()}\n}`,
      'block shuffle once': () => `{ shuffle once:\n- ${some()}\n- ${some()}\n}`,
      'block shuffle stopping': () =>
        `{ shuffle stopping:\n- ${some()}\n- ${some()}\n- ${some()}\n}`,
      tunnel: () => '-> aside ->',
      'tunnel by parameter': () => `-> visit(${dice.number(0, 2)}) ->`,
      'tunnel after tunnel': () => '-> aside -> nod ->',
      'divert under a condition': () => `{ ${condition(dice, scope)}: -> ${this.onward()} }`,
      thread: () => '<- crowd',
    });
  }

  private statements(least: number, most: number, scope: Scope): string[] {
    return Array.from({ length: this.dice.number(least, most) }, () => this.statement(scope));
  }

  private onward(): string {
    const plain = {
      'divert to the end': () => 'END',
      'divert to a stitch': () => 'other.room',
    };
    if (this.knot !== 'start') return this.dice.oneOf(plain);
    return this.dice.oneOf({
      ...plain,
      'divert to a knot': () => 'last',
      'divert by a variable': () => 'way',
      'divert with an argument': () => `leave(${this.dice.number(0, 2)})`,
    });
  }

  /** What an option says. */
  private words(name: string, scope: Scope): string {
    const { dice } = this;
    if (this.phase === 'set' || this.phase === 'wait') return `[${name}]`;
    if (this.phase === 'ask' && dice.chance(50)) {
      return dice.use('option either way', `[{${question(dice, scope)}:${name}|Or ${name}}]`);
    }
    return dice.oneOf({
      'option plain': () => name,
      'option in brackets': () => `[${name}]`,
      'option with an echo': () => `${name}[?], you say`,
      'option varying': () => `[${name} ${varying(dice, scope)}]`,
      'option varying in front': () => `[${varying(dice, scope)}]`,
      'option varying and echoed': () => `${name} ${varying(dice, scope)}`,
      'option varying behind': () => `${name}[.] ${varying(dice, scope)}`,
      'option with a tag': () => `[${name} # t: ${dice.one(['a', 'b'])}]`,
      'option with a tag of its own': () => `${name} # one [two # three] four # five`,
      'option with a tag either way': () => `[${name} # t: {${dice.name(['lit', 'sworn'])}:a|b}]`,
      'option with a call': () => `[${name} {word()}]`,
      'option that says what another says': () => '[Alike]',
    });
  }

  private option(name: string, bullet: string, scope: Scope): string[] {
    const { dice } = this;
    const sticky = dice.chance(45);
    dice.use(sticky ? 'sticky option' : 'once-only option', undefined);
    const mark = sticky ? bullet.replaceAll('*', '+') : bullet;
    const label = dice.chance(20) ? dice.use('option with a label', `(l${this.labels}) `) : '';
    const head = `${mark} ${label}${this.guards(scope)}${this.words(name, scope)}`;
    if (label !== '') this.addLabel();
    return [head, ...this.after(bullet, scope)];
  }

  /** What an option waits for. */
  private guards(scope: Scope): string {
    const { dice, phase } = this;
    if (phase === 'set' || phase === 'wait') return '';
    const when = (): string => `{${condition(dice, scope)}}`;
    if (phase === 'ask') return dice.chance(60) ? `{${question(dice, scope)}} ` : `${when()} `;
    return dice.oneOf({
      'no condition': () => '',
      'no condition again': () => '',
      'one condition': () => `${when()} `,
      'two conditions': () => `${when()} ${when()} `,
    });
  }

  /** What follows an option. */
  private after(bullet: string, scope: Scope): string[] {
    const { dice, phase } = this;
    if (phase === 'wait') return [];
    if (phase === 'set')
      return dice.chance(70) ? [dice.chance(60) ? plainDeed(dice, scope) : deed(dice, scope)] : [];
    const body = this.statements(0, 2, scope);
    const ends = dice.chance(12);
    if (ends) body.push(`-> ${this.onward()}`);
    else if (this.depth < 2 && this.budget > 0 && dice.chance(20)) {
      this.budget -= 1;
      dice.use('weave inside a weave', undefined);
      body.push(...this.block(`${bullet}*`, scope));
      if (dice.chance(50)) body.push(dice.use('gather inside a weave', '- - Then.'));
    }
    return body;
  }

  /** A block of options. */
  private block(bullet: string, scope: Scope): string[] {
    const { dice } = this;
    this.depth += 1;
    const lines = Array.from({ length: dice.number(2, 3) }, (_, at) =>
      this.option(`O${this.depth}${at}`, bullet, scope),
    ).flat();
    if (dice.chance(15)) {
      lines.push(
        dice.oneOf({
          'fallback option': () => `${bullet} ->\n${deed(dice, scope)}`,
          'fallback option that diverts': () => `${bullet} -> ${this.onward()}`,
          'fallback option under a condition': () =>
            `${bullet} {${condition(dice, scope)}} -> last`,
          'sticky fallback option': () => `${bullet.replaceAll('*', '+')} -> last`,
        }),
      );
    }
    this.depth -= 1;
    return lines;
  }

  /** The label just written can be asked for from here on. */
  private addLabel(): void {
    this.places.push(`${this.knot}.l${this.labels}`);
    this.labels += 1;
  }

  private gather(): string {
    const { dice } = this;
    if (!dice.chance(40)) return dice.use('gather', '-');
    const gather = `- (l${this.labels})`;
    this.addLabel();
    return dice.use('gather with a label', gather);
  }

  /** Lines, options and gathers one after the other. */
  private weave(blocks: number, scope: Scope): string[] {
    const { dice } = this;
    const phased = blocks > 1 && dice.chance(50);
    const lines: string[] = phased ? [] : this.statements(0, 2, scope);
    const phases: readonly Phase[] = blocks > 2 ? ['set', 'wait', 'ask'] : ['set', 'ask'];
    for (let at = 0; at < blocks; at += 1) {
      this.phase = phased ? (phases[at] ?? 'any') : 'any';
      const asked = phases[at + 1] === 'ask';
      const between = !phased
        ? this.statements(0, 1, scope)
        : asked && dice.chance(80)
          ? [bridge(dice, scope)]
          : [];
      lines.push(...this.block('*', scope), this.gather(), ...between);
    }
    this.phase = 'any';
    return lines;
  }

  private beginning(): readonly string[] {
    if (this.dice.chance(SITUATIONS)) return situation(this.dice);
    return this.dice.chance(COUNTS) ? countAndAsk(this.dice) : this.opening();
  }

  private opening(): readonly string[] {
    const { dice } = this;
    const temp = dice.chance(70) ? 'part' : undefined;
    const kept =
      temp && dice.use('temp', `~ temp ${temp} = ${whole(dice, { places: ['start'] }, 1)}`);
    return [...(kept ? [kept] : []), ...this.weave(dice.number(2, 4), this.scope(temp))];
  }

  story(): string {
    const { dice } = this;
    const start = [
      '-> start',
      '=== start',
      ...this.beginning(),
      ...(dice.chance(90)
        ? [dice.chance(15) ? dice.use('divert by a variable', '-> way') : `-> ${this.onward()}`]
        : [dice.use('no end', '')]),
    ];
    const back = dice.chance(35)
      ? dice.use('way back', [eachTime(dice), '+ [Back] -> start', '+ [Leave] -> END'])
      : [];
    const scope = this.scope();
    const inside = (knot: string, write: () => string[]): string[] => {
      this.knot = knot;
      return [`=== ${knot}`, ...write()];
    };
    const end = back.length === 0 ? [dice.one(['-> END', '-> END', '-> DONE'])] : [];
    const always = [
      HEAD,
      ...start,
      ...inside('last', () => this.weave(dice.number(0, 1), scope)),
      ...[...back, ...end],
      ...['=== other', line(dice, scope), '-> room', '= room', deed(dice, scope), '-> END'],
    ].join('\n');
    const parts: { readonly [name: string]: string } = {
      ...FUNCTIONS,
      leave: ['=== leave(x)', '{ x > 1: -> last }', 'Left {x} times.', '-> END'].join('\n'),
      aside: inside('aside', () => this.aside(scope)).join('\n'),
      visit: '=== visit(n)\n{ n > 0: you have {n}. }\n{ n == 2: ->-> last }\n->->',
      ...SITUATION_PARTS,
      nod: `=== nod\n${line(dice, scope)}\n->->`,
      crowd: inside('crowd', () => [...this.block('*', scope), '- -> last']).join('\n'),
    };
    return `${[always, ...namedBy(always, parts)].join('\n')}\n`;
  }

  /** A tunnel; some ask in it, some leave it for elsewhere. */
  private aside(scope: Scope): string[] {
    const { dice } = this;
    return [
      deed(dice, scope),
      dice.oneOf({
        'tunnel without options': () => line(dice, scope),
        'options in a tunnel': () => `${this.block('*', scope).join('\n')}\n- Back.`,
        'tunnel that goes elsewhere': () => `{ ${condition(dice, scope)}: ->-> last }`,
      }),
      '->->',
    ];
  }
}

/** The story of a number; the same each time. */
export function madeStory(seed: number): MadeStory {
  const dice = new Dice(seed);
  const ink = new Writer(dice).story();
  return { ink, constructs: [...dice.used].sort() };
}
