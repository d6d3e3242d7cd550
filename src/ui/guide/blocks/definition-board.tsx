import { useState } from 'preact/hooks';
import { type Heard, readDefinition } from '../../../core/run/definition.ts';
import { ChoiceSetting } from '../../settings/fields/choice-setting.tsx';
import '../../settings/settings.css';
import { guideWords } from '../guide-words.ts';

const AGES = ['adult', 'minor', 'unknown'] as const;
const PURPOSES = ['sex', 'labor', 'unknown'] as const;
const ELEMENTS = ['action', 'means', 'purpose'] as const;

const START: Heard = { age: 'adult', action: true, means: false, purpose: 'labor' };

const agesOf = () => AGES.map((value) => ({ value, label: guideWords(`parts.age.${value}`) }));
const purposesOf = () =>
  PURPOSES.map((value) => ({ value, label: guideWords(`parts.purpose.${value}`) }));
const heardOf = () =>
  [
    { value: 'heard', label: guideWords('parts.heard') },
    { value: 'unheard', label: guideWords('parts.unheard') },
  ] as const;

const yesNo = (yes: boolean) => (yes ? 'yes' : 'no');
const RULE = { 'under-18': 'minor', labor: 'labor', adult: 'adult', open: 'open' };
const STANDING = { heard: 'heard', 'not-needed': 'unneeded', unknown: 'unknown' };

/** Interactive definition: choose what was heard, and see which parts are required. */
export function DefinitionBoard() {
  const [heard, setHeard] = useState(START);
  const reading = readDefinition(heard);
  const change = (some: Partial<Heard>) => setHeard({ ...heard, ...some });
  return (
    <div class="definition">
      <form onSubmit={(event) => event.preventDefault()}>
        <ChoiceSetting
          legend={guideWords('parts.age')}
          choices={agesOf()}
          value={heard.age}
          onChange={(age) => change({ age })}
        />
        <ChoiceSetting
          legend={guideWords('parts.action')}
          choices={heardOf()}
          value={heard.action ? 'heard' : 'unheard'}
          onChange={(value) => change({ action: value === 'heard' })}
        />
        <ChoiceSetting
          legend={guideWords('parts.means')}
          choices={heardOf()}
          value={heard.means ? 'heard' : 'unheard'}
          onChange={(value) => change({ means: value === 'heard' })}
        />
        <ChoiceSetting
          legend={guideWords('parts.purpose')}
          choices={purposesOf()}
          value={heard.purpose}
          onChange={(purpose) => change({ purpose })}
        />
      </form>
      <section class="notice" aria-labelledby="reads">
        <h3 id="reads">{guideWords('parts.reads')}</h3>
        <div role="status">
          <dl class="standings">
            {ELEMENTS.map((element) => (
              <div key={element}>
                <dt>{guideWords(`parts.name.${element}`)}</dt>
                <dd data-standing={reading[element]}>
                  {guideWords('parts.standing', { standing: STANDING[reading[element]] })}
                </dd>
              </div>
            ))}
          </dl>
          <p>{guideWords('parts.rule', { rule: RULE[reading.rule] })}</p>
          <p>
            {guideWords('parts.whole', { whole: yesNo(reading.whole) })}{' '}
            {guideWords('parts.report', { minor: yesNo(heard.age === 'minor') })}
          </p>
        </div>
      </section>
    </div>
  );
}
