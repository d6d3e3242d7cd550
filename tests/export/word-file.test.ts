import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ReportSummary } from '../../src/core/cohort/report/document-block.ts';
import { wordFile } from '../../src/export/word-file.ts';

const SUMMARY: ReportSummary = {
  title: 'Training report: spring & summer',
  blocks: [
    { is: 'heading', id: 'about', text: 'What this report is about' },
    { is: 'facts', facts: [['Group', 'spring <2026>']] },
    { is: 'text', text: 'Each person counts once.' },
    { is: 'list', items: ['Needs first.', 'Then one question.'], ordered: true },
    { is: 'heading', id: 'next', text: 'On a page of its own', newPage: true },
    {
      is: 'table',
      name: 'Scores',
      heads: ['Slide', 'What it says'],
      rows: [['7', 'A sentence that needs most of the page, since it says so much.']],
    },
  ],
};

test('the word-processor file holds every word of the summary, and numbers its pages', async () => {
  const parts = unzipSync(await wordFile(SUMMARY, 'es-US'));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const said = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  );
  const wanted = SUMMARY.blocks.flatMap((block) => {
    if (block.is === 'facts') return block.facts.flat();
    if (block.is === 'list') return block.items.map((item, at) => `${at + 1}. ${item}`);
    return block.is === 'table' ? [...block.heads, ...block.rows.flat()] : [block.text];
  });
  expect(said).toEqual(expect.arrayContaining([SUMMARY.title, ...wanted]));
  const file = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(file('word/styles.xml')).toContain('w:val="es-US"');
  expect(file('docProps/core.xml')).not.toContain('Un-named');
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
  const [slide = 0, sentence = 0] = widths.slice(-2);
  expect(sentence).toBeGreaterThan(5 * slide); // a number takes no third of the page
  const foot = Object.entries(parts).find(([name]) => /^word\/footer\d*\.xml$/.test(name));
  expect(strFromU8(foot?.[1] ?? new Uint8Array())).toContain('NUMPAGES');
});
