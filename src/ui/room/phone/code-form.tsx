import { Action } from '../../kit/action.tsx';
import './room-phone.css';
import { useId, useState } from 'preact/hooks';
import { parseCode } from '../../../group/facts/room-code.ts';
import { phoneWords } from './phone-words.ts';

interface CodeFormProps {
  readonly wrong: boolean; // no room has the code that was entered
  readonly onCode: (code: string) => void;
}

/** Form for entering a room's code. */
export function CodeForm({ wrong, onCode }: CodeFormProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const join = (event: Event) => {
    event.preventDefault();
    const code = parseCode(typed);
    if (code === undefined) setBad(true);
    else onCode(code);
  };
  return (
    <form onSubmit={join} class="stack-s">
      <h1>{phoneWords(wrong ? 'gone' : 'code.title')}</h1>
      {wrong && <p>{phoneWords('gone.text')}</p>}
      <label for={id}>{phoneWords('code')}</label>
      <span class="hint" id={`${id}-h`}>
        {phoneWords('code.hint')}
      </span>
      <input
        id={id}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        maxLength={12}
        aria-describedby={`${id}-h`}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setBad(false);
        }}
      />
      <p role="status">{bad && phoneWords('code.wrong')}</p>
      <Action look="main big" submit words={phoneWords('code.join')} />
    </form>
  );
}
