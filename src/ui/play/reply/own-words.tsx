import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { ReplyNotice } from '../../../core/reply/reply-reading.ts';
import { Action } from '../../kit/action.tsx';
import { playWords } from '../play-words.ts';
import type { Drafts } from './drafts.ts';
import { replyDraft, type Typing } from './typing.ts';

/** Characters that can be said: longer is typing, not talking. Records may hold more. */
const MAX_REPLY_SHOWN = 400;

/** What a box for a reply is told, and whom it tells. */
export interface OwnWordsProps {
  readonly beat: string;
  readonly who: string; // the person talked to
  readonly field: { readonly drafts: Drafts; readonly box: RefObject<HTMLTextAreaElement | null> };
  readonly typing: Typing | 'coming';
  readonly liveHints?: boolean;
  readonly unread?: boolean; // not analyzed: the scene is not in English
  readonly onSend: (text: string, keep: boolean) => void;
}

/** Text box for a reply in own words. The draft survives a reload unless it should not be stored. */
export function OwnWords(props: OwnWordsProps) {
  const { beat, who, typing, liveHints, unread, onSend } = props;
  const { drafts, box } = props.field;
  const id = useId();
  const key = replyDraft(beat);
  const [text, setText] = useState(drafts.get(key));
  const [notice, setNotice] = useState<ReplyNotice | undefined>(undefined);
  const tools = typing === 'coming' ? undefined : typing;
  const over = text.length - MAX_REPLY_SHOWN;
  const ready = tools !== undefined && text.trim() !== '' && over <= 0;
  const keepDraft = (value: string) => {
    if (tools) drafts.set(key, tools.noticeOf(value) === undefined ? value : '');
  };
  const onInput = (value: string) => {
    setText(value);
    setNotice(undefined);
    keepDraft(value);
  };
  useEffect(() => {
    if (text !== drafts.get(key)) keepDraft(text); // typed before the reader came
  }, [tools === undefined]);
  useEffect(() => tools?.prepare?.(), [tools, beat]);
  const say = (keep: boolean) => {
    drafts.set(key, '');
    onSend(text, keep);
  };
  const send = () => {
    if (!ready) return;
    const found = tools.noticeOf(text);
    if (found === undefined) say(true);
    else setNotice(found);
  };
  const hint = liveHints ? tools?.hintFor?.(text) : undefined;
  return (
    <form
      class="own-words"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label for={id}>{playWords('own.type', { who })}</label>
      <span class="hint" id={`${id}-h`}>
        {playWords('notebook.private')}
        {unread && ` ${playWords('own.unread')}`}
      </span>
      <textarea
        id={id}
        ref={box}
        rows={3}
        aria-describedby={`${id}-h ${id}-c`}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          send();
        }}
      />
      <p class="meta note quiet">
        <span class="num" id={`${id}-c`}>
          {over > 0
            ? playWords('own.over', { over })
            : playWords('own.count', { count: text.length, most: MAX_REPLY_SHOWN })}
        </span>
        <span class="keys">{playWords('own.keys')}</span>
      </p>
      <div role="status">
        {over > 0 && <p class="sr">{playWords('own.over', { over })}</p>}
        {hint && <p class="hintline">{hint}</p>}
        {notice && <p class="hintline">{playWords(`own.${notice}`)}</p>}
      </div>
      <div class="actions">
        {notice === undefined ? (
          <button class="btn main" type="submit" aria-disabled={!ready}>
            {playWords('own.send')}
          </button>
        ) : (
          <>
            <Action
              look="main"
              words={playWords('own.change')}
              onPress={() => box.current?.focus()}
            />
            <Action words={playWords('own.unkept')} onPress={() => say(false)} />
          </>
        )}
      </div>
    </form>
  );
}
