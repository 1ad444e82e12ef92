import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { crmText } from '../../panel-flow/crm-text.ts';
import { takeBack } from '../../permissions/allow-site.ts';
import { allowedPatterns, onAllowedChange } from '../../permissions/allowed-sites.ts';
import { nameOfPattern } from '../../permissions/site.ts';

/** The sites that are read without a click, each to be taken back. */
export function AllowedSites({ language }: { readonly language: Language }) {
  const [patterns, setPatterns] = useState<readonly string[]>();
  const [told, setTold] = useState('');
  useEffect(() => {
    const look = () => void allowedPatterns().then(setPatterns);
    look();
    return onAllowedChange(look);
  }, []);
  const revoke = async (pattern: string, host: string) => {
    const error = await takeBack(pattern);
    const text = error === undefined ? crmText.takenBack : crmText.notTakenBack;
    setTold(say(text, language, { host, error: error ?? '' }));
  };
  return (
    <section class="kam-card sidepanel-kept" aria-label={say(crmText.sites, language)}>
      <h2>{say(crmText.sites, language)}</h2>
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
                aria-label={say(crmText.takeBackOf, language, { host })}
                onClick={() => void revoke(pattern, host)}
              >
                {say(crmText.takeBack, language)}
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
