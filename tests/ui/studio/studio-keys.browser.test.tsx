import { EditorView } from '@codemirror/view';
import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DraftContext } from '../../../src/ui/studio/draft-state.tsx';
import { InkPane } from '../../../src/ui/studio/ink-pane.tsx';
import { type StudioPane, StudioView } from '../../../src/ui/studio/studio-view.tsx';
import { TryPane } from '../../../src/ui/studio/try-pane.tsx';
import { expectAccessible, lookAs, show } from '../axe.ts';
import { controls } from './controls.ts';

beforeEach(() => lookAs('light', 1280));

const nothing = () => undefined;
/** The page in the frame. */
const PLAYED = URL.createObjectURL(new Blob(['<p>Playing</p>'], { type: 'text/html' }));
let playedFrom: number[] = [];

function Desk() {
  const [pane, setPane] = useState<StudioPane>('story');
  const story = (
    <InkPane
      text={'Booking.\n-> b1\n'}
      wrong={[]}
      at={undefined}
      onText={nothing}
      onPlay={(line) => playedFrom.push(line)}
    />
  );
  return (
    <DraftContext.Provider value={controls()}>
      <StudioView
        id="the-book-2"
        title="The Book"
        pane={pane}
        findings={0}
        panes={{
          story,
          try: (
            <TryPane
              address={PLAYED}
              take={1}
              old={false}
              stopped={false}
              onStart={nothing}
              onWords={() => true}
            />
          ),
          checks: <button type="button">Go to line 3</button>,
        }}
        onPane={setPane}
        onPublish={nothing}
      />
    </DraftContext.Provider>
  );
}

const paneOfFocus = () => {
  const section = document.activeElement?.closest('section');
  return section?.getAttribute('aria-labelledby') ?? section?.getAttribute('aria-label');
};
const ink = () => page.getByRole('textbox', { name: 'The story as Ink' });

test.each([1280, 390])(
  'F6 goes round the panes, by the buttons, and back to the line, %i wide',
  async (width) => {
    await lookAs('light', width);
    const root = show(<Desk />);
    await ink().click();
    await userEvent.keyboard('{F6}');
    await expect.poll(paneOfFocus).toBe('studio-try');
    await userEvent.keyboard('{F6}');
    await expect.poll(paneOfFocus).toBe('studio-checks');
    page.getByRole('button', { name: 'Go to line 3' }).element().focus();
    await userEvent.keyboard('{F6}');
    await expect.poll(paneOfFocus).toBe('Buttons of the draft');
    await userEvent.keyboard('{F6}');
    await expect.poll(paneOfFocus).toBe('studio-story');
    await userEvent.keyboard('Now ');
    await expect.element(ink()).toHaveTextContent('Now');
    await userEvent.keyboard('{Shift>}{F6}{/Shift}');
    await expect.poll(paneOfFocus).toBe('Buttons of the draft');
    await userEvent.keyboard('{Shift>}{F6}{/Shift}');
    await expect.element(page.getByRole('button', { name: 'Go to line 3' })).toHaveFocus();
    await expectAccessible(root);
  },
);

test('Ctrl+Enter plays from the line of the cursor under Ink, and writes nothing', async () => {
  playedFrom = [];
  show(<Desk />);
  await ink().click();
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{Control>}{Enter}{/Control}');
  expect(playedFrom).toEqual([2]);
  expect(
    document.querySelector('.studio-ink')?.shadowRoot?.querySelectorAll('.cm-line').length,
  ).toBe(3);
});

test('F6 leaves the frame that plays, and comes back to it', async () => {
  show(<Desk />);
  const frame = document.querySelector('iframe');
  frame?.focus();
  await expect
    .poll(() => {
      const press = new KeyboardEvent('keydown', { key: 'F6' });
      if (document.activeElement === frame) frame?.contentWindow?.dispatchEvent(press);
      return paneOfFocus();
    })
    .toBe('studio-checks');
  await userEvent.keyboard('{Shift>}{F6}{/Shift}');
  await expect.poll(() => document.activeElement).toBe(frame);
});

test('the heading is the title; what plays unasked is inert until somebody comes', async () => {
  show(<Desk />);
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('The Book Draft');
  const played = () => document.querySelector('iframe')?.contentDocument?.documentElement;
  played()?.setAttribute('inert', ''); // as the page in it does
  page.getByRole('button', { name: 'As on a phone' }).element().focus();
  await expect.poll(() => played()?.inert).toBe(false);
});

test('no key is lost that is pressed before the page has drawn the one before', async () => {
  let written = '';
  function Writing() {
    const [text, setText] = useState('');
    written = text;
    return <InkPane text={text} wrong={[]} at={undefined} onText={setText} onPlay={nothing} />;
  }
  show(<Writing />);
  await expect.element(ink()).toBeVisible();
  const content = document.querySelector('.studio-ink')?.shadowRoot?.querySelector('.cm-content');
  const editor = EditorView.findFromDOM(content as HTMLElement);
  for (const letter of 'Now') {
    editor?.dispatch({ changes: { from: editor.state.doc.length, insert: letter } });
    for (let tick = 0; tick < 3; tick++) await Promise.resolve(); // rendered, not painted
  }
  await expect.poll(() => written).toBe('Now');
  await expect.element(ink()).toHaveTextContent('Now');
});
