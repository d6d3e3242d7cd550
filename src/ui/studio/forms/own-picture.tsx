import { useId, useState } from 'preact/hooks';
import { MOST_PICTURE_BYTES } from '../../../core/scenario/pictures.ts';
import { Action } from '../../kit/action.tsx';
import type { FieldProps } from './form-field.tsx';
import { TextBox } from './form-field.tsx';
import type { FormField, FormPath } from './form-spec.ts';
import { formWords } from './form-words.ts';

const TYPES = ['image/png', 'image/jpeg', 'image/webp'];
const MOST_WIDE = 1600; // pixels; as wide as what is drawn here
const QUALITIES = [0.85, 0.7, 0.5, 0.3]; // of a JPEG, tried in turn
const BASE64_SHARE = 0.75; // bytes for each character of an address

/**
 * Draws a picture anew, so that nothing goes along but what is seen: no place, device or day. Returns a data address;
 * undefined where the file is no picture, or cannot be made small enough.
 */
async function drawAnew(file: File): Promise<string | undefined> {
  if (!TYPES.includes(file.type)) return undefined;
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return undefined;
  const canvas = document.createElement('canvas');
  const scale = Math.min(1, MOST_WIDE / bitmap.width);
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  context.fillStyle = '#fff'; // a JPEG has nothing to see through
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return QUALITIES.map((quality) => canvas.toDataURL('image/jpeg', quality)).find(
    ({ length }) => length * BASE64_SHARE <= MOST_PICTURE_BYTES,
  );
}

interface Written {
  readonly src?: string;
  readonly alt?: { readonly en?: string };
  readonly license?: string;
}

type PhotoProps = FieldProps<Extract<FormField, { readonly kind: 'photo' }>>;

/** A picture of the trainer’s own, in place of what is drawn; with what is to be seen, and whose it is. */
export function OwnPictureField({ field, path, value, onSet }: PhotoProps) {
  const [refused, setRefused] = useState(false);
  const id = useId();
  const { src, alt, license = '' } = (value ?? {}) as Written;
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const drawn = await drawAnew(file);
    setRefused(drawn === undefined);
    if (drawn === undefined) return;
    if (value === undefined) onSet(path, { src: drawn, alt: { en: '' }, license: '' });
    else onSet([...path, 'src'], drawn);
  };
  const write = (at: FormPath) => (text: string) => onSet([...path, ...at], text);
  return (
    <fieldset class="form-entries">
      <legend>{formWords(field.label)}</legend>
      <p class="note">{formWords('own.rules')}</p>
      <p class="form-field">
        <label for={id}>{formWords('own.file')}</label>
        <input
          id={id}
          type="file"
          accept={TYPES.join()}
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </p>
      <p role="alert" class="note bad">
        {refused && formWords('own.refused')}
      </p>
      {src !== undefined && (
        <>
          <img class="form-own" src={src} alt={alt?.en ?? ''} />
          <TextBox
            label={formWords('own.alt')}
            value={alt?.en ?? ''}
            onText={write(['alt', 'en'])}
          />
          <TextBox label={formWords('own.license')} value={license} onText={write(['license'])} />
          <Action
            look="plain"
            words={formWords('own.out')}
            onPress={() => onSet(path, undefined)}
          />
        </>
      )}
    </fieldset>
  );
}
