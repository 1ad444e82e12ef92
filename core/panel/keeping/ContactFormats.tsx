import type { Classes } from '../../classification/classify.ts';
import type { Playbook } from '../../playbook/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import { panelText } from '../panel-text.ts';
import { keepingText } from './keeping-text.ts';

export interface ContactFormatsProps {
  readonly classes: Pick<Classes, 'value'>;
  readonly formats: Playbook['actions']['formats'];
}

/** The ways to be in touch that suit the account's value class, with what each costs; all of them while it is unknown. */
export function ContactFormats({ classes: { value }, formats }: ContactFormatsProps) {
  const { words } = usePanel();
  const name = value === 'prospect' ? value : value?.name;
  const suited = formats.filter(({ classes }) => name === undefined || classes.includes(name));
  if (suited.length === 0) return null;
  const title = words.say(keepingText.formats);
  return (
    <>
      <h3>{title}</h3>
      <Disclosure
        label={words.say(panelText.details)}
        named={words.pair(title, words.say(panelText.details))}
        beside={words.list(suited.map(({ label }) => words.say(label)))}
      >
        <ul class="kam-plain">
          {suited.map(({ id, label, how, hours }) => (
            <li key={id}>
              <b>{words.say(label)}</b>{' '}
              <span class="kam-sub">{words.say(keepingText.hours, { hours: words.points(hours) })}</span>
              <p class="kam-why">{words.say(how)}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
