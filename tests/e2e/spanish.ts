import { expect, type Page } from '@playwright/test';
import { button } from './run.ts';

/** The strongest line of each moment of Platform Four in Spanish, by words of its own. */
export const STRONGEST_IN_SPANISH = [
  'Hola, soy del centro juvenil',
  'Es justo preguntar',
  '¿Cómo ha estado tu día?',
  'Vi la navaja',
  'Entonces ahí lo dejamos',
  'Bea va de regreso',
  'Siéntate conmigo y oyes cada palabra',
  'Me quedo hasta que lleguen',
] as const;

const said = (page: Page) => page.getByRole('list', { name: 'Su respuesta' });

/** Say the line with these words; where the box for own words comes first, the lines are one press away. */
export async function sayInSpanish(page: Page, words: string): Promise<void> {
  const lines = button(page, 'Mejor elegir una frase');
  await expect(lines.or(said(page)).first()).toBeVisible();
  if (await lines.isVisible()) await lines.click();
  await said(page).getByRole('button').filter({ hasText: words }).click();
}

/** Play Platform Four in Spanish from its first moment to its debrief, with the strongest lines. */
export async function playInSpanish(page: Page): Promise<void> {
  for (const words of STRONGEST_IN_SPANISH) {
    await sayInSpanish(page, words);
    await button(page, 'Seguir').click();
  }
  await page.getByRole('radio', { name: /^“Dijo que le debe/ }).check();
  await button(page, 'Archivar la nota').click();
  await expect(page.getByRole('heading', { name: 'Su plan', level: 1 })).toBeVisible();
}
