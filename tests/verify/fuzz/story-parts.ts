/** The variables and lists that every story has. */
export const HEAD = `LIST things = key, (rope), lamp
LIST moods = (calm), tense, angry
VAR bag = (rope)
VAR mood = calm
VAR lit = false
VAR sworn = false
VAR coins = 0
VAR fear = 1
VAR score = 0
VAR drawn = 0
VAR drink = "tea"
VAR way = -> last
CONST LIMIT = 2
`;

/** Functions a story may call, by name. */
export const FUNCTIONS: { readonly [name: string]: string } = {
  twice: `=== function twice(x)
~ return x * 2`,
  climb: `=== function climb(x)
{ x > 2:
  ~ return x
}
~ return climb(x + 1)`,
  brave: `=== function brave(x)
{ fear > x: 
  ~ return false
- else: 
  ~ return lit or coins >= x
}`,
  spent: `=== function spent(ref x)
~ x = x - 1
~ return x < 0`,
  raise: `=== function raise(ref x, by)
~ x = MIN(x + by, 3)`,
  raiseBoth: `=== function raiseBoth(ref x)
~ raise(x, 1)
~ raise(fear, 1)`,
  pay: `=== function pay(x)
~ coins = MAX(0, MIN(coins + x, 3))`,
  hoard: `=== function hoard(x)
~ score = (score + x) % 20`,
  boast: `=== function boast(x)
~ pay(x)
~ sworn = coins > 1`,
  rich: `=== function rich(x)
~ return coins >= x`,
  word: `=== function word()
{ sworn: yes|no }`,
  name: `=== function name()
{ coins > 1:
  ~ return "yes"
}
~ return "no"`,
  tell: `=== function tell(x)
{ x:
- 0: none
- 1: one
- else: many
}`,
  seen: `=== function seen(-> place)
~ return READ_COUNT(place)`,
};

/** The parts that a text names, and those that these name. */
export function namedBy(
  text: string,
  parts: { readonly [name: string]: string },
): readonly string[] {
  const met = new Set<string>();
  const waiting = [text];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const [name, body] of Object.entries(parts)) {
      if (met.has(name) || !new RegExp(`\\b${name}\\b`).test(at)) continue;
      met.add(name);
      waiting.push(body);
    }
  }
  return Object.entries(parts).flatMap(([name, body]) => (met.has(name) ? [body] : []));
}
