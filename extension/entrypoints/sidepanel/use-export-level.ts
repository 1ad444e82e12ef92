import { useEffect, useState } from 'preact/hooks';
import type { Secrecy } from '../../../core/account/care-record.ts';
import { exportLevel, onExportLevel } from '../../storage/export-level.ts';

/** Up to which level what is known may go out now; the stricter one until that is looked up. */
export function useExportLevel(): Secrecy {
  const [level, setLevel] = useState<Secrecy>('public');
  useEffect(() => {
    void exportLevel().then(setLevel);
    return onExportLevel(setLevel);
  }, []);
  return level;
}
