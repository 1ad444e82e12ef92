import type { Contact } from '../../account/account.ts';
import { NEED_LAYERS, type Need, type NeedLayer } from '../../account/need-record.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { IcebergLayer } from './IcebergLayer.tsx';

export interface IcebergProps {
  readonly need: Need;
  readonly name: string;
  readonly contacts: readonly Contact[];
  readonly policy: Playbook['needs'];
  /** Takes a layer that is typed; without it an unknown layer is only asked for. */
  readonly onLayer?: ((layer: NeedLayer, text: string) => void) | undefined;
}

/** A need in its three layers: the tip that is asked for, and what lies below the waterline. */
export function Iceberg({ need, name, contacts, policy, onLayer }: IcebergProps) {
  return (
    <ol class="kam-berg" aria-label={name}>
      {NEED_LAYERS.map((layer) => (
        <IcebergLayer
          key={layer}
          layer={layer}
          text={need[layer]}
          name={name}
          policy={policy.layers[layer]}
          answerers={contacts.filter(({ role }) => role && policy.layers[layer].roles.includes(role))}
          onText={onLayer && ((text) => onLayer(layer, text))}
        />
      ))}
    </ol>
  );
}
