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

test.describe('a scene that is there in Spanish', () => {
  test.use({ locale: 'es-MX' });
  const said = (page: Page) => page.getByRole('list', { name: 'Su respuesta' });
  const answer = (page: Page, words: string) =>
    said(page).getByRole('button').filter({ hasText: words }).click();

  test('is played in Spanish to its debrief, and stays so when the pages change', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByText('Esta escena está en inglés.').first()).toBeVisible();
    await expect(page.locator('[lang="en"]').first()).toBeVisible();
    await button(page, 'Andén cuatro').click();
    await button(page, 'Empezar').click();
    await answer(page, 'Hola, soy del centro juvenil');
    await expect(page.getByText('La banca es de todos')).toBeVisible();
    await expect(page.getByText('van primero, no se pide nada a cambio')).toBeVisible();
    await button(page, 'Seguir').click();
    await answer(page, 'Es justo preguntar');
    await button(page, 'Seguir').click();

    // Own words are not read here, and that is said before and after.
    const box = page.getByRole('textbox', { name: 'Con sus propias palabras' });
    await expect(page.getByText('El lector solo entiende inglés')).toBeVisible();
    await box.fill('Complicado. ¿Qué pasó hoy?');
    await button(page, 'Decirlo').click();
    await page.getByRole('radio', { name: /Cómo ha estado tu día/ }).check();
    await button(page, 'Seguir').click();
    await expect(page.getByText('Largo. Me vine caminando')).toBeVisible();

    await page.goto('/?lang=en');
    await expect(page.getByText('Where you stopped: Andén cuatro, moment 3 of 8')).toBeVisible();
    await button(page, 'Continue').click();
    await expect(page.getByText('moment 3 of 8')).toBeVisible();
    await expect(page.locator('[lang="es"]', { hasText: 'Largo. Me vine' }).first()).toBeVisible();
    await button(page, 'Go on').click();
    await button(page, 'Pause').click();
    await button(page, 'Read the summary instead').click();
    await button(page, 'Yes, read the summary').click();
    await expect(page.locator('p[lang="es"]').first()).toContainText('Eli, de 16 años');
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
