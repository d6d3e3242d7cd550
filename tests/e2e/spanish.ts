import { expect, type Page } from '@playwright/test';
import { button } from './run.ts';

/** The strongest line of each moment of Platform Four in Spanish, and a pause in each exchange after one, by words of its own. */
export const STRONGEST_IN_SPANISH = [
  'Soy de la van del centro',
  'Si alguien es menor de 18',
  '¿Cómo ha estado tu día?',
  'Por un momento usted no dice nada',
  'Se te cayó algo',
  'Se te enfría el chocolate',
  'Bea tiene un par de tu número',
  'Llamo ahora, contigo aquí al lado',
  'Por un momento usted no dice nada',
  '¿A quién llamarías a las tres',
] as const;

const said = (page: Page) => page.getByRole('list', { name: 'Su respuesta' });

/** Say the line with these words; where the box for own words comes first, the lines are one press away. */
export async function sayInSpanish(page: Page, words: string): Promise<void> {
  const lines = page.getByRole('button', { name: /^Mejor mostrarme/ });
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
  await page.getByRole('radio', { name: /^“Dice que se queda con Cal/ }).check();
  await button(page, 'Archivar la nota').click();
  await expect(page.getByRole('heading', { name: 'Su plan', level: 1 })).toBeVisible();
}
