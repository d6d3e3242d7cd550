import { expect, type Page, test } from '@playwright/test';
import { button, fixTheDraw, responses, start, wordsOnly } from './run.ts';
import { playInSpanish, sayInSpanish } from './spanish.ts';

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
    await expect(heading(page, 'Elija una escena')).toBeVisible();
    await expect(button(page, 'Salir ahora')).toBeVisible();
    expect(await languageOf(page)).toBe('es');
    expect(await page.title()).toBe('Módulo de capacitación');

    await button(page, 'English').click();
    await expect(heading(page, 'Pick a scene')).toBeVisible();
    expect(await languageOf(page)).toBe('en');
    await page.reload();
    await expect(heading(page, 'Pick a scene')).toBeVisible();
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

  test('is played in Spanish to its debrief', async ({ page }) => {
    await fixTheDraw(page);
    await page.goto('/');
    await page.getByRole('link', { name: 'Andén cuatro' }).click();
    await button(page, 'Empezar').click();
    await playInSpanish(page);
    await expect(page.getByText('Práctica con confianza').first()).toBeVisible();
    await expect(page.locator('[lang="en"]')).toHaveCount(0);
  });

  test('stays Spanish when the pages change, and says why own words are not read', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page.getByText('Esta escena está en inglés.').first()).toBeVisible();
    await expect(page.locator('[lang="en"]').first()).toBeVisible();
    await page.getByRole('link', { name: 'Andén cuatro' }).click();
    await button(page, 'Empezar').click();
    await sayInSpanish(page, 'Soy de la van del centro');
    await expect(page.getByText('¿Es de la granola buena')).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'La comida y la distancia van primero' }),
    ).toBeVisible();
    await page.locator('summary', { hasText: 'Por qué' }).click();
    await expect(page.getByText('Usted tomó lo que dijo tal como lo dijo.')).toBeVisible();
    await button(page, 'Seguir').click();
    await sayInSpanish(page, 'Si alguien es menor de 18');
    await button(page, 'Seguir').click();

    // Own words are not read here, and that is said before and after.
    const box = page.getByRole('textbox', { name: /^Escriba lo que de verdad/ });
    await expect(page.getByText('El lector solo entiende inglés')).toBeVisible();
    await box.fill('Complicado. ¿Qué pasó hoy?');
    await button(page, 'Decirlo').click();
    await page.getByRole('radio', { name: /Cómo ha estado tu día/ }).check();
    await button(page, 'Seguir').click();
    await expect(page.getByText('Largo. Vine caminando')).toBeVisible();

    await page.goto('/?lang=en');
    await expect(page.getByText('You left Andén cuatro at moment 3 of 8.')).toBeVisible();
    await button(page, 'Continue').click();
    await expect(page.getByText('moment 3 of 8')).toBeVisible();
    await expect(page.locator('[lang="es"]', { hasText: 'Largo. Vine' }).first()).toBeVisible();
    await button(page, 'Continue').click();
    await button(page, 'Pause').click();
    await button(page, 'Just read the summary').click();
    await button(page, 'Yes, read the summary').click();
    await expect(page.locator('p[lang="es"]').first()).toContainText('Eli, de 16 años');
  });
});

test.describe('the guide', () => {
  test.use({ locale: 'es-MX' });

  test('is in Spanish, with the same addresses, and found without accents', async ({ page }) => {
    await page.goto('/#/guide/flags');
    await expect(heading(page, 'Señales de alerta, y razones comunes')).toBeVisible();
    await page.getByRole('searchbox').fill('coaccion');
    await page.getByRole('link', { name: 'Coacción', exact: true }).click();
    await expect(page.getByText('Presión que no deja una decisión real')).toBeVisible();
    await page.goto('/#/guide/three/try');
    await page.getByRole('radio', { name: 'Menos de 18' }).check();
    await page.getByRole('radio', { name: 'Acto sexual comercial' }).check();
    await expect(page.getByText('la definición no pide un medio')).toBeVisible();
    await page.goto('/#/guide/card');
    await expect(button(page, 'Imprimir esta tarjeta')).toBeVisible();
    await expect(page.getByText('Devuelva sus palabras y luego espere.')).toBeVisible();
  });
});

test('from right to left the scene and the guide hold together, and English words run their own way', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.goto('/?lang=qps-rtl#/guide/flags');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.goto('/?lang=qps-rtl');
  await page.getByRole('link', { name: 'Platform Four' }).click();
  await page.locator('.mode .btn.main').click();
  const line = page.getByText('Rain runs down the glass');
  await expect(line).toBeVisible();
  await expect(line).toHaveAttribute('dir', 'ltr');
  expect(await overflow()).toBeLessThanOrEqual(0);
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
