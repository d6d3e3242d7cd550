import { DIMENSIONS } from '../../../core/rubric/dimension.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { SheetFrame, SheetHeading, type SheetProps } from './sheet.tsx';
import { sheetWords } from './sheet-words.ts';

const THREE = [1, 2, 3] as const;

/** Handout for everybody before a session: what happens, what it is about, and that all of it is free. */
export function HandoutBefore(sheet: SheetProps) {
  return (
    <SheetFrame title={sheetWords('before')} lede={sheetWords('before.lede')} {...sheet}>
      <SheetHeading>{sheetWords('before.what')}</SheetHeading>
      <ul>
        {THREE.map((one) => (
          <li key={one}>{sheetWords(`before.what.${one}`)}</li>
        ))}
      </ul>
      <SheetHeading>{sheetWords('before.topic')}</SheetHeading>
      <p>{sheetWords('before.topic.text')}</p>
      <SheetHeading>{sheetWords('before.free')}</SheetHeading>
      <ul>
        {THREE.map((one) => (
          <li key={one}>{sheetWords(`before.free.${one}`)}</li>
        ))}
      </ul>
      <SheetHeading>{sheetWords('before.bring')}</SheetHeading>
      <p>{sheetWords('before.bring.text')}</p>
    </SheetFrame>
  );
}

interface HandoutAfterProps extends SheetProps {
  readonly rubric: Rubric;
}

/** Handout for everybody after a session: the techniques, three questions with room to write, care. */
export function HandoutAfter({ rubric, ...sheet }: HandoutAfterProps) {
  return (
    <SheetFrame title={sheetWords('after')} lede={sheetWords('after.lede')} {...sheet}>
      <SheetHeading>{sheetWords('after.techniques')}</SheetHeading>
      <ul class="sheet-techniques">
        {DIMENSIONS.map((dimension) => {
          const { name, definition } = ruleOf(rubric, dimension);
          return (
            <li key={dimension}>
              <b>{name}.</b> {definition}
            </li>
          );
        })}
      </ul>
      <SheetHeading>{sheetWords('after.questions')}</SheetHeading>
      {THREE.map((one) => (
        <p key={one} class="to-fill">
          {sheetWords(`after.${one}`)}
        </p>
      ))}
      <SheetHeading>{sheetWords('after.care')}</SheetHeading>
      <p>{sheetWords('after.care.text')}</p>
    </SheetFrame>
  );
}
