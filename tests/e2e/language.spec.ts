import { expect, type Page, test } from '@playwright/test';
import { button, responses, start, wordsOnly } from './run.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const languageOf = (page: Page) => page.locator('html').getAttribute('lang');

test.beforeEach(async ({ page }) => {
  await wordsOnly(page);
});

test.describe('in a browser set to Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('the pages speak Spanish, and English is one press away and remembered', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(heading(page, 'Los escenarios')).toBeVisible();
    await expect(button(page, 'Salir ahora')).toBeVisible();
    expect(await languageOf(page)).toBe('es');
    expect(await page.title()).toBe('Módulo de capacitación');

    await button(page, 'English').click();
    await expect(heading(page, 'The scenarios')).toBeVisible();
    expect(await languageOf(page)).toBe('en');
    await page.reload();
    await expect(heading(page, 'The scenarios')).toBeVisible();
  });

  test('a phone speaks it too', async ({ page }) => {
    await page.goto('/#/join');
    await expect(page.getByRole('textbox', { name: 'Código de la sala' })).toBeVisible();
    await button(page, 'English').click();
    await expect(page.getByRole('textbox', { name: 'Code of the room' })).toBeVisible();
  });
});

test('an address can ask for Spanish, until the person says otherwise', async ({ page }) => {
  await page.goto('/?lang=es#/settings');
  await expect(heading(page, 'Ajustes')).toBeVisible();
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(heading(page, 'Settings')).toBeVisible();
  expect(page.url()).not.toContain('lang');
});

test('the language can be changed in the middle of a run, and the run goes on', async ({
  page,
}) => {
  await page.goto('/');
  await start(page);
  await button(page, 'Settings').first().click();
  await page.getByRole('radio', { name: 'Español' }).check();
  await button(page, 'Cerrar los ajustes').click();
  await expect(page.getByText('momento 1 de 8')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Su respuesta' })).toBeVisible();
  await expect(responses(page)).toBeHidden();
});
