import { compileInk } from '../../story/compile.ts';
import { problemText } from '../../story/problem.ts';
import { MOST_LINES } from '../../story/runner.ts';
import { type Outline, type OutlineOption, outlineOf } from '../../story/source/outline.ts';
import { stockOf } from '../../verify/replay/replay.ts';
import { diskFiles } from '../content/disk.ts';
import { authorPage } from '../map/page.ts';
import { escaped } from '../map/picture.ts';
import { terminalWords } from '../words.ts';

/** Where `npm run dev` plays a story that is no scenario yet. */
export const PLAIN_PAGES = '/author/play';

const NEEDED = ['scenario.json', 'cast.json']; // without them no page of the game can show a story

const compiled = (root: string, id: string) => {
  const { read } = diskFiles(root);
  return compileInk({ main: `stories/${id}/story.ink`, load: read });
};

/** Lists what the tags of a story lack, one sentence for each kind of tag. */
function tagsMissing({ parts }: Outline): readonly string[] {
  const opens = (type: 'beat' | 'ending') => parts.some(({ head }) => head?.type === type);
  const options = parts.flatMap((part) => part.options);
  const linesOf = (some: readonly OutlineOption[]) => ({
    count: some.length,
    lines: some.map(({ line }) => line).join(', '),
  });
  const unnamed = linesOf(options.filter(({ option }) => option.id === ''));
  const unrated = linesOf(options.filter(({ option }) => Object.keys(option.levels).length === 0));
  return [
    ...(opens('beat') ? [] : [terminalWords('plain.moments')]),
    ...(unnamed.count > 0 ? [terminalWords('plain.ids', unnamed)] : []),
    ...(unrated.count > 0 ? [terminalWords('plain.levels', unrated)] : []),
    ...(opens('ending') ? [] : [terminalWords('plain.endings')]),
  ];
}

/** Lists what a story lacks to be a scenario; undefined if Ink cannot read it. */
export function plainStoryLacks(root: string, id: string): readonly string[] | undefined {
  const read = compiled(root, id);
  if (!read.ok) return undefined;
  const files = NEEDED.filter(
    (name) => diskFiles(root).read(`stories/${id}/${name}`) === undefined,
  );
  return [
    terminalWords('plain.files', { files: files.join(', ') }),
    ...tagsMissing(outlineOf(read.value.sources)),
    ...read.value.warnings.map(problemText),
  ];
}

/** Plays a story on the stock runtime; `taken` are the options so far, by index. */
function playPlain(story: unknown, taken: readonly number[]) {
  const stock = stockOf(story, {}, 0);
  const said: string[] = [];
  const readOn = (): string | undefined => {
    const { text, fault } = stock.readOn(MOST_LINES);
    said.push(...text.split('\n').filter((line) => line.trim() !== ''));
    return fault;
  };
  let fault = readOn();
  for (const option of taken) {
    const choice = stock.currentChoices[option];
    if (choice === undefined || fault !== undefined) break;
    said.push(`> ${choice.text}`);
    stock.ChooseChoiceIndex(option);
    fault = readOn();
  }
  const options = fault === undefined ? stock.currentChoices.map(({ text }) => text) : [];
  return { said, options, fault };
}

const listed = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Makes the page on which a plain story is played, with a list of what it lacks; `way` is such as `0.2.1`. */
export function plainStoryPage(root: string, id: string, way: string): string {
  const title = terminalWords('plain.title', { scenario: id });
  const read = compiled(root, id);
  const head = `<h1>${escaped(title)}</h1>`;
  if (!read.ok) return authorPage(title, head + listed(read.error.map(problemText).map(escaped)));
  const taken = way === '' ? [] : way.split('.').map(Number);
  const { said, options, fault } = playPlain(read.value.story, taken);
  const link = (steps: readonly number[], text: string): string =>
    `<a href="?way=${steps.join('.')}">${escaped(text)}</a>`;
  const lacks = plainStoryLacks(root, id) ?? [];
  const end =
    fault === undefined ? terminalWords('plain.end') : terminalWords('plain.fault', { fault });
  return authorPage(
    title,
    [
      head,
      ...said.map((line) => `<p>${escaped(line)}</p>`),
      options.length === 0
        ? `<p><em>${escaped(end)}</em></p>`
        : listed(
            options.map((text, at) => link([...taken, at], text || terminalWords('plain.silent'))),
          ),
      taken.length === 0
        ? ''
        : `<p>${link(taken.slice(0, -1), terminalWords('plain.back'))} ${link([], terminalWords('plain.again'))}</p>`,
      `<details><summary>${terminalWords('plain.lacks', { count: lacks.length })}</summary>`,
      `${listed(lacks.map(escaped))}</details>`,
    ].join(''),
  );
}
