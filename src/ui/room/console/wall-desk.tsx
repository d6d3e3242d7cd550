import { useEffect, useState } from 'preact/hooks';
import { MAX_LINE_REPLIES } from '../../../group/facts/room-lists.ts';
import type { WallView } from '../../../group/views/desk-view.ts';
import { Action } from '../../kit/action.tsx';
import { MarkedText } from '../../play/reply/reading/marked-text.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { Message } from '../../shell/message.tsx';
import { letterOf } from '../letter.ts';
import { consoleWords } from './console-words.ts';
import { useLedRoom } from './use-led-room.ts';

/** What must be answered before a reply can be chosen. */
interface Asked {
  readonly reply: string;
  readonly what: 'needs-closest' | 'needs-meant';
  readonly meant?: boolean;
}

/** Lists replies without names, to show, hide, group or choose. */
export function WallDesk() {
  const { view, desk, send, order } = useLedRoom();
  const { wall, covered } = desk;
  const { options = [] } = view.scene ?? {};
  const oneLine = view.oneLine ?? false; // everybody answers one line: none is chosen, and few are shown at once
  const choosing = view.step !== 'vote';
  const full = oneLine && wall.filter(({ as }) => as === 'shown').length >= MAX_LINE_REPLIES;
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const choose = async (reply: string, more: { option?: string; meant?: boolean } = {}) => {
    const problem = await order({ type: 'chooseReply', reply, ...more });
    if (problem === 'needs-closest' || problem === 'needs-meant') {
      setAsked({ reply, what: problem, ...(more.meant !== undefined && { meant: more.meant }) });
    } else setAsked(undefined);
  };
  const keep = (meant: boolean | undefined) => (meant === undefined ? {} : { meant });
  return (
    <section class="wall-desk" aria-labelledby="wall-h">
      <h2 id="wall-h">
        {consoleWords('wall')}{' '}
        <span class="quiet">{consoleWords('wall.waiting', { count: wall.length })}</span>
      </h2>
      {(covered || wall.length > 0) && (
        <p class="actions tight">
          <Action
            look="ink"
            words={consoleWords(covered ? 'uncover' : 'cover')}
            onPress={() => send({ type: 'cover', on: !covered })}
          />
          {covered && <span role="status">{consoleWords('cover.on')}</span>}
        </p>
      )}
      {full && <p class="note quiet">{consoleWords('line.full')}</p>}
      <ul class="wall">
        {wall.map(({ id, text, reading, as, group = '' }) => {
          const post = (to: WallView['as']) => send({ type: 'post', reply: id, as: to });
          return (
            <li key={id} class={as}>
              <MarkedText text={text} spans={oneLine ? [] : reading.spans} />
              <div class="actions tight">
                <button
                  class="btn"
                  type="button"
                  aria-pressed={as === 'shown'}
                  disabled={full && as !== 'shown'}
                  onClick={() => post(as === 'shown' ? 'waiting' : 'shown')}
                >
                  {consoleWords(as === 'shown' ? 'wall.shown' : 'wall.show')}
                </button>
                <Action
                  look="ink"
                  words={consoleWords(as === 'hidden' ? 'wall.unhide' : 'wall.hide')}
                  onPress={() => post(as === 'hidden' ? 'waiting' : 'hidden')}
                />
                <GroupField
                  group={group}
                  onGroup={(to) => send({ type: 'post', reply: id, group: to })}
                />
                {as === 'hidden' && (
                  <Action
                    look="ink"
                    words={consoleWords('removeWriter')}
                    onPress={() => send({ type: 'removeWriter', reply: id })}
                  />
                )}
                {choosing && !oneLine && as !== 'hidden' && (
                  <Action
                    look="ink"
                    words={consoleWords('wall.choose')}
                    onPress={() => choose(id)}
                  />
                )}
              </div>
              {asked?.reply === id && (
                <Message
                  text={consoleWords(asked.what === 'needs-meant' ? 'wall.meant' : 'wall.closest')}
                  actions={
                    asked.what === 'needs-meant'
                      ? [true, false].map((meant) => ({
                          label: consoleWords(meant ? 'wall.meant.yes' : 'wall.meant.no'),
                          onPress: () => void choose(id, { meant }),
                        }))
                      : options.map(({ id: option, text: line }, place) => ({
                          label: (
                            <>
                              {letterOf(place)} <SpeechText text={line} />
                            </>
                          ),
                          onPress: () => void choose(id, { option, ...keep(asked.meant) }),
                        }))
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface GroupFieldProps {
  readonly group: string;
  readonly onGroup: (group: string) => void;
}

/** Field for a reply's group; updates do not overwrite it while typing. */
function GroupField({ group, onGroup }: GroupFieldProps) {
  const [text, setText] = useState(group);
  useEffect(() => setText(group), [group]);
  return (
    <label class="group">
      {consoleWords('wall.group')}
      <input
        type="text"
        maxLength={20}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={() => onGroup(text)}
      />
    </label>
  );
}
