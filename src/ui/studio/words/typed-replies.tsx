import { createContext } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReplyReading } from '../../../core/reply/reply-reading.ts';
import type { TypedBank, TypedEntry } from '../../../core/reply/typed-bank.ts';
import type { Option } from '../../../core/scenario/beat.ts';
import { Action } from '../../kit/action.tsx';
import { Field, Select } from '../../kit/fields.tsx';
import { lineWords } from './line-words.ts';
import type { Choice, StoryChoices } from './story-choices.ts';
import { errorChoices } from './tag-field.tsx';

/** What replies are read as at a moment, by their words. */
type TypedReadings = ReadonlyMap<string, Pick<ReplyReading, 'as' | 'like' | 'possible'>>;

/** What might be typed at the moments of a draft, and how it is changed and read. */
export interface TypedDesk {
  readonly lines: ReadonlyMap<string, readonly Option[]>; // of moments at which own words can be typed
  readonly bank: TypedBank | undefined; // the file cannot be read
  readonly onAdd: (moment: string, entry: TypedEntry) => void;
  readonly onSet: (moment: string, at: number, entry: TypedEntry | undefined) => void;
  /** Reads replies as play does, while `going` says so. */
  readonly read: (
    moment: string,
    texts: readonly string[],
    going: () => boolean,
  ) => Promise<TypedReadings>;
}

/** The desk of the draft that is open; no moment has replies without one. */
export const TypedContext = createContext<TypedDesk | undefined>(undefined);

const PAUSE_MS = 400; // ms without a key, after which replies are read

/** Hook: reads replies once nobody has typed for a moment. Earlier readings stay until then. */
function useReadings(desk: TypedDesk, moment: string, texts: readonly string[], open: boolean) {
  const [readings, setReadings] = useState<TypedReadings>(new Map());
  useEffect(() => {
    let going = open;
    const read = async () => {
      const said = texts.filter((text) => text.trim() !== '');
      const found = await desk.read(moment, said, () => going);
      if (going) setReadings(found);
    };
    const timer = setTimeout(() => going && void read(), PAUSE_MS);
    return () => {
      going = false;
      clearTimeout(timer);
    };
  }, [open, texts.join('\n'), desk.bank, desk.lines]);
  return readings;
}

/** Lists what a reply can mean: a line, none of them, a serious error, or what else the file has. */
function meaningsOf(
  lines: readonly Option[],
  choices: StoryChoices,
  replies: readonly TypedEntry[],
): readonly Choice[] {
  const known = [
    ...lines.map(({ id, text }) => ({ id, text: `“${text}”` })),
    { id: 'neutral', text: lineWords('typed.neutral') },
    { id: 'other', text: lineWords('typed.other') },
    ...errorChoices(choices).map(({ id, text: error }) => ({
      id,
      text: lineWords('typed.error', { error }),
    })),
  ];
  const given = [...new Set(replies.map(({ as }) => as))];
  const strange = given.filter((as) => !known.some(({ id }) => id === as));
  return [...known, ...strange.map((id) => ({ id, text: lineWords('strange', { value: id }) }))];
}

/** Tells whether a reply is read as what it means, and in which words; undefined where it is not read yet. */
function readingOf({ text, as }: TypedEntry, readings: TypedReadings, meanings: readonly Choice[]) {
  const read = readings.get(text);
  if (read === undefined) return undefined;
  const { possible, like } = read;
  const found = read.as === 'other' ? (possible?.code ?? read.as) : read.as;
  if (found === as || possible?.code === as) return { same: true, words: lineWords('typed.same') };
  const name = meanings.find(({ id }) => id === found)?.text;
  if (name === undefined) return { same: false, words: lineWords('typed.unread') };
  const words =
    like === undefined
      ? lineWords('typed.read', { name })
      : lineWords('typed.like', { name, like });
  return { same: false, words };
}

interface RowProps {
  readonly entry: TypedEntry;
  readonly at: number;
  readonly meanings: readonly Choice[];
  readonly reading: ReturnType<typeof readingOf>;
  readonly onSet: (at: number, entry: TypedEntry | undefined) => void;
}

function ReplyRow({ entry, at, meanings, reading, onSet }: RowProps) {
  const number = at + 1;
  return (
    <li class="option">
      <label class="studio-words">
        <textarea
          data-reply={at}
          rows={1}
          aria-label={lineWords('typed.reply', { number })}
          value={entry.text}
          onInput={({ currentTarget: { value } }) =>
            onSet(at, { ...entry, text: value.replaceAll(/\s+/g, ' ') })
          }
        />
      </label>
      <Select
        label={lineWords('typed.as', { number })}
        look="sr"
        value={entry.as}
        of={meanings.map(({ id, text }) => [id, text])}
        onPick={(as) => onSet(at, { ...entry, as })}
      />
      <button
        type="button"
        class="btn plain"
        aria-label={lineWords('typed.drop', { number })}
        onClick={() => onSet(at, undefined)}
      >
        {lineWords('typed.drop.short')}
      </button>
      <p class={reading?.same === false ? 'note bad' : 'note'}>{reading?.words}</p>
    </li>
  );
}

interface MomentProps {
  readonly desk: TypedDesk;
  readonly moment: string;
  readonly lines: readonly Option[];
  readonly choices: StoryChoices;
}

/** What else might be said at a moment: the replies of one meaning at a time, how each is read, and a field for one more. */
function MomentReplies({ desk, moment, lines, choices }: MomentProps) {
  const replies = desk.bank?.[moment] ?? [];
  const [open, setOpen] = useState(false);
  const [picked, setPicked] = useState('');
  const [added, setAdded] = useState('');
  const box = useRef<HTMLDetailsElement>(null);
  const wanted = useRef<number | 'new' | undefined>(undefined); // the reply that gets the focus
  const readings = useReadings(desk, moment, [...replies.map(({ text }) => text), added], open);
  const meanings = meaningsOf(lines, choices, replies);
  const as = (meanings.find(({ id }) => id === picked) ?? meanings[0])?.id ?? '';
  const shown = replies.map((entry, at) => ({ entry, at })).filter((one) => one.entry.as === as);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    box.current?.querySelector<HTMLElement>(`[data-reply="${wanted.current}"]`)?.focus();
    wanted.current = undefined;
  });
  const twin = replies.some(({ text }) => text.trim() === added.trim());
  const add = (event: Event) => {
    event.preventDefault();
    if (twin || added.trim() === '') return;
    wanted.current = 'new';
    desk.onAdd(moment, { text: added.trim(), as });
    setAdded('');
  };
  const set = (at: number, entry: TypedEntry | undefined) => {
    const below = shown.find((one) => one.at > at);
    if (entry === undefined) wanted.current = below === undefined ? 'new' : below.at - 1;
    else if (entry.as !== as) {
      wanted.current = at; // it is shown with its new meaning
      setPicked(entry.as);
    }
    desk.onSet(moment, at, entry);
  };
  const kindOf = ({ id, text: name }: Choice) => {
    const own = replies.filter((one) => one.as === id);
    const other = own.filter((one) => readingOf(one, readings, meanings)?.same === false).length;
    return [id, lineWords('typed.kind', { name, count: own.length, other })] as const;
  };
  const told = twin
    ? lineWords('typed.twin')
    : readingOf({ text: added, as }, readings, meanings)?.words;
  return (
    <details class="studio-more" ref={box} onToggle={() => setOpen(box.current?.open === true)}>
      <summary>
        {lineWords('typed')} {lineWords('typed.count', { moment, count: replies.length })}
      </summary>
      <div class="stack-s">
        <p class="note">{lineWords('typed.lead')}</p>
        <Select
          label={lineWords('typed.meaning')}
          value={as}
          of={meanings.map(kindOf)}
          onPick={setPicked}
        />
        <form class="stack-s" onSubmit={add}>
          <Field label={lineWords('typed.new')}>
            {(id) => (
              <input
                id={id}
                data-reply="new"
                value={added}
                onInput={({ currentTarget }) => setAdded(currentTarget.value)}
              />
            )}
          </Field>
          <p class="note" role="status">
            {told}
          </p>
          <Action look="ink" submit words={lineWords('typed.add')} />
        </form>
        <ul class="studio-lines">
          {open &&
            shown.map(({ entry, at }) => (
              <ReplyRow
                key={at}
                entry={entry}
                at={at}
                meanings={meanings}
                reading={readingOf(entry, readings, meanings)}
                onSet={set}
              />
            ))}
        </ul>
      </div>
    </details>
  );
}

interface TypedRepliesProps {
  readonly moments: readonly string[]; // ids of a part of the story
  readonly choices: StoryChoices;
}

/** What else might be said at the moments of a part of the story, where own words can be typed. */
export function TypedReplies({ moments, choices }: TypedRepliesProps) {
  const desk = useContext(TypedContext);
  const rated = moments.filter((id) => desk?.lines.has(id));
  if (desk === undefined || rated.length === 0) return null;
  if (desk.bank === undefined) return <p class="note bad">{lineWords('typed.broken')}</p>;
  return (
    <>
      {rated.map((id) => (
        <MomentReplies
          key={id}
          desk={desk}
          moment={id}
          lines={desk.lines.get(id) ?? []}
          choices={choices}
        />
      ))}
    </>
  );
}
