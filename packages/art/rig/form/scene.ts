import type { Form } from './form.ts';
import { unit, type Vec } from './vector.ts';

/** The direction a form faces at a point. */
export function normalOf(form: Form, x: number, y: number, z: number, e = 0.04): Vec {
  const a = form(x + e, y - e, z - e);
  const b = form(x - e, y - e, z + e);
  const c = form(x - e, y + e, z - e);
  const d = form(x + e, y + e, z + e);
  return unit([a - b - c + d, -a - b + c + d, -a + b - c + d]);
}
