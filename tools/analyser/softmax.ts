/** A reply as one head of the model learns from it. */
export interface Example {
  readonly features: readonly number[];
  readonly target: number; // class
  readonly weight: number;
  readonly count: number; // what each feature counts
}

/** Weights of one head: `classes` numbers for each bucket. */
export interface Head {
  readonly classes: number;
  readonly weights: Float64Array;
}

const ROUNDS = 80;
const MEMORY = 8; // steps the curvature is told from
const ENOUGH = 1e-5; // share of the loss below which a round is the last

/** The chances of each class, in their order. */
function chancesOf({ classes, weights }: Head, { features, count }: Example): number[] {
  const scores = new Array<number>(classes).fill(0);
  for (const feature of features)
    for (let one = 0; one < classes; one += 1)
      scores[one] = (scores[one] ?? 0) + (weights[feature * classes + one] ?? 0) * count;
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

interface Slope {
  readonly loss: number;
  readonly slope: Float64Array;
}

/** Loss and slope at these weights: log loss with a pull to zero. */
function slopeAt(examples: readonly Example[], head: Head, pull: number): Slope {
  const { classes, weights } = head;
  const slope = weights.map((weight) => pull * weight);
  let loss = weights.reduce((sum, weight) => sum + (pull * weight * weight) / 2, 0);
  for (const example of examples) {
    const { features, target, weight, count } = example;
    const chances = chancesOf(head, example);
    loss -= weight * Math.log((chances[target] ?? 0) + 1e-12);
    for (let one = 0; one < classes; one += 1) {
      const wrong = ((chances[one] ?? 0) - Number(one === target)) * weight * count;
      for (const feature of features) {
        const place = feature * classes + one;
        slope[place] = (slope[place] ?? 0) + wrong;
      }
    }
  }
  return { loss, slope };
}

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
const plus = (a: Float64Array, b: Float64Array, times: number): Float64Array =>
  a.map((value, at) => value + times * (b[at] ?? 0));

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array; // how the slope changed
}

/** The two-loop rule of L-BFGS (Nocedal 1980): where to go, from the slope and the last steps. */
function directionOf(slope: Float64Array, steps: readonly Step[]): Float64Array {
  let way: Float64Array = slope.slice();
  const shares = [...steps].reverse().map(({ moved, turned }) => {
    const share = dot(moved, way) / dot(turned, moved);
    way = plus(way, turned, -share);
    return share;
  });
  const last = steps.at(-1);
  const scale = last
    ? dot(last.moved, last.turned) / dot(last.turned, last.turned)
    : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
  way = way.map((value) => value * scale);
  steps.forEach(({ moved, turned }, at) => {
    const share = shares[steps.length - 1 - at] ?? 0;
    way = plus(way, moved, share - dot(turned, way) / dot(turned, moved));
  });
  return way;
}

/** Fits a softmax regression. The same examples give the same weights, without chance. */
export function fitHead(
  examples: readonly Example[],
  classes: number,
  buckets: number,
  pull: number,
): Head {
  let head: Head = { classes, weights: new Float64Array(buckets * classes) };
  let here = slopeAt(examples, head, pull);
  const steps: Step[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const way = directionOf(here.slope, steps);
    let length = 1;
    let next = head;
    let there = here;
    do {
      next = { classes, weights: plus(head.weights, way, -length) };
      there = slopeAt(examples, next, pull);
      length /= 2;
    } while (there.loss > here.loss && length > 1e-6);
    steps.push({
      moved: plus(next.weights, head.weights, -1),
      turned: plus(there.slope, here.slope, -1),
    });
    if (steps.length > MEMORY) steps.shift();
    const won = here.loss - there.loss;
    head = next;
    here = there;
    if (won < ENOUGH * here.loss) break;
  }
  return head;
}
