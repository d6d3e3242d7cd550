import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Prec, RangeSetBuilder, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  keymap,
  lineNumbers,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { studioWords } from './studio-words.ts';

interface InkPaneProps {
  readonly text: string;
  readonly wrong: readonly number[]; // lines something is found at
  readonly at: { readonly line: number } | undefined; // the line somebody was sent to; new for each time
  readonly onText: (text: string) => void;
  readonly onPlay: (line: number) => void;
}

/** Colors and sizes by the page's own roles. */
const LOOK = EditorView.theme({
  '&': { maxHeight: '75vh', fontSize: 'var(--t-note)', color: 'var(--ink)' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'ui-monospace, monospace', lineHeight: '1.5' },
  '.cm-gutters': { background: 'transparent', color: 'var(--ink-3)', border: '0' },
  '&.cm-editor .cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.ink-tag, .ink-comment': { color: 'var(--ink-3)' },
  '.ink-logic, .ink-divert': { color: 'var(--primary)' },
  '.ink-wrong': {
    background: 'var(--primary-soft)',
    boxShadow: 'inset 3px 0 0 var(--level-0)',
  },
});

/** What is tinted: tags, logic, knots and diverts, comments. The words stay as they are. */
const TINTS: readonly (readonly [RegExp, string])[] = [
  [/\/\/.*$/g, 'ink-comment'],
  [/(?<!\\)#[^#\]]*/g, 'ink-tag'],
  [/^\s*(?:~|VAR|CONST|LIST|INCLUDE|===?).*$/g, 'ink-logic'],
  [/->\s*[\w.]*/g, 'ink-divert'],
];

function tintsIn(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at);
      const found = TINTS.flatMap(([sign, name]) =>
        [...line.text.matchAll(sign)].map((match) => ({ name, from: match.index, text: match[0] })),
      ).toSorted((a, b) => a.from - b.from);
      let end = 0;
      for (const one of found) {
        if (one.from < end) continue;
        end = one.from + one.text.length;
        builder.add(line.from + one.from, line.from + end, Decoration.mark({ class: one.name }));
      }
      at = line.to + 1;
    }
  }
  return builder.finish();
}

const tinted = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = tintsIn(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = tintsIn(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

const markWrong = StateEffect.define<readonly number[]>();

const wrongLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, { effects, changes, state }) => {
    const marked = effects.find((effect) => effect.is(markWrong));
    if (marked === undefined) return before.map(changes);
    const lines = (marked.value as readonly number[]).filter((line) => line <= state.doc.lines);
    return Decoration.set(
      [...new Set(lines)]
        .toSorted((a, b) => a - b)
        .map((line) =>
          Decoration.line({ class: 'ink-wrong' }).range(state.doc.line(Math.max(line, 1)).from),
        ),
    );
  },
  provide: (field) => EditorView.decorations.from(field),
});

function goTo(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  view.dispatch({
    selection: { anchor: from },
    effects: EditorView.scrollIntoView(from, { y: 'center' }),
  });
  view.focus();
}

/** The story as Ink, in an editor. Tab leaves it, as in any other field. */
export function InkPane({ text, wrong, at, onText, onPlay }: InkPaneProps) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | undefined>(undefined);
  const heard = useRef({ onText, onPlay });
  heard.current = { onText, onPlay };
  useEffect(() => {
    if (place.current === null) return;
    // In a shadow root the editor's styles come as style sheet objects; the page's policy takes no style elements.
    const root = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const playFrom = ({ state }: EditorView): boolean => {
      heard.current.onPlay(state.doc.lineAt(state.selection.main.head).number);
      return true;
    };
    const view = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          EditorView.lineWrapping,
          Prec.highest(keymap.of([{ key: 'Mod-Enter', run: playFrom }])),
          keymap.of([...historyKeymap, ...defaultKeymap]),
          tinted,
          wrongLines,
          LOOK,
          EditorView.contentAttributes.of({
            'aria-label': studioWords('ink.label'),
            tabindex: '0',
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) heard.current.onText(update.state.doc.toString());
          }),
        ],
      }),
    });
    editor.current = view;
    return () => view.destroy();
  }, []);
  // At once: after the paint, a key pressed meanwhile would be taken for a change from outside, and undone.
  useLayoutEffect(() => {
    const view = editor.current;
    if (view === undefined || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }, [text]);
  useEffect(() => {
    editor.current?.dispatch({ effects: markWrong.of(wrong) });
  }, [wrong]);
  useEffect(() => {
    if (at !== undefined && editor.current !== undefined) goTo(editor.current, at.line);
  }, [at]);
  return <div class="studio-ink" ref={place} />;
}
