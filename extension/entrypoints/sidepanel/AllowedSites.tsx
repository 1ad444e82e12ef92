import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { crmText } from '../../panel-flow/crm-text.ts';
import { giveUp } from '../../permissions/allow-site.ts';
import { allowedPatterns, onAllowedChange } from '../../permissions/allowed-sites.ts';
import { nameOfPattern } from '../../permissions/site.ts';

/** The sites that are read without a click, each to be stopped. */
export function AllowedSites({ language }: { readonly language: Language }) {
  const [patterns, setPatterns] = useState<readonly string[]>();
  const [told, setTold] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const look = () => void allowedPatterns().then(setPatterns);
    look();
    return onAllowedChange(look);
  }, []);
  const stop = async (pattern: string, host: string) => {
    const error = await giveUp(pattern);
    const text = error === undefined ? crmText.stopped : crmText.notStopped;
    setTold(say(text, language, { host, error: error ?? '' }));
    // The button that was pressed goes with its site.
    if (error === undefined) title.current?.focus();
  };
  return (
    <section class="kam-card sidepanel-kept" aria-label={say(crmText.sites, language)}>
      <h2 ref={title} tabIndex={-1}>
        {say(crmText.sites, language)}
      </h2>
      {patterns?.length === 0 && <p>{say(crmText.noSites, language)}</p>}
      <ul class="sidepanel-sites">
        {patterns?.map((pattern) => {
          const host = nameOfPattern(pattern) ?? say(crmText.everySite, language);
          return (
            <li key={pattern} class="kam-row kam-between">
              <span>{host}</span>
              <button
                type="button"
                class="kam-link"
                aria-label={say(crmText.stopFor, language, { host })}
                onClick={() => void stop(pattern, host)}
              >
                {say(crmText.stop, language)}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="kam-sub" role="status">
        {told}
      </p>
    </section>
  );
}
