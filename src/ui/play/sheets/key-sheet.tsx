import { TableHead } from '../../kit/table-head.tsx';
import '../../style/table.css';
import { KEY_ROWS } from '../keys.ts';
import { playWords } from '../play-words.ts';
import { Sheet } from './sheet.tsx';

interface KeySheetProps {
  readonly singleKeys: boolean;
  readonly aloud: boolean; // something here can read aloud
  readonly onClose: () => void;
}

/** Lists the keys under the current settings. */
export function KeySheet({ singleKeys, aloud, onClose }: KeySheetProps) {
  const rows = KEY_ROWS.filter((row) => (singleKeys || !row.single) && (aloud || row.id !== 'v'));
  return (
    <Sheet title={playWords('keys')} back={playWords('keys.close')} onClose={onClose}>
      <table class="grid-table keys-table">
        <TableHead columns={[playWords('keys.key'), playWords('keys.does')]} />
        <tbody>
          {rows.map(({ id }) => (
            <tr key={id}>
              <th scope="row">
                <kbd>{playWords(`key.${id}`)}</kbd>
              </th>
              <td>{playWords(`key.${id}.does`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note quiet">{playWords(singleKeys ? 'keys.setting' : 'keys.are.off')}</p>
    </Sheet>
  );
}
