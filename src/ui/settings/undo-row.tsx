import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { Action } from '../kit/action.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('settings', en);

const NAMES = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

const changedIn = (before: Settings, now: Settings): readonly (keyof Settings)[] =>
  NAMES.filter((name) => before[name] !== now[name]);

interface UndoRowProps {
  readonly settings: Settings;
  readonly forget: boolean; // everything was deleted: nothing comes back
  readonly onChange: (change: Partial<Settings>) => void;
}

/**
 * Says what was changed last, and takes it back: one change after the other, a reset or a loaded file as a whole. It
 * stays in view and has no time limit.
 */
export function UndoRow({ settings, forget, onChange }: UndoRowProps) {
  const [past, setPast] = useState<readonly Settings[]>([]);
  const last = useRef(settings);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = settings;
    if (changedIn(before, settings).length === 0) return;
    const back = past.at(-1);
    const undone = back !== undefined && changedIn(back, settings).length === 0;
    setPast(undone ? past.slice(0, -1) : [...past, before]);
  }, [settings]);
  useLayoutEffect(() => {
    if (forget) setPast([]);
  }, [forget]);
  const before = past.at(-1);
  const changed = before === undefined ? [] : changedIn(before, settings);
  const [name, ...more] = changed;
  return (
    <div class={before === undefined ? 'undo' : 'undo shown'} role="status">
      {before !== undefined && name !== undefined && (
        <>
          <span>{more.length > 0 ? t('undo.some') : t('undo.one', { name: t(name) })}</span>
          <Action words={t('undo')} onPress={() => onChange(before)} />
        </>
      )}
    </div>
  );
}
