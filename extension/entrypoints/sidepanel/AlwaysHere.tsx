import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import type { PageReading } from '../../crm/page-reading.ts';
import { canBeAsked } from '../../panel-flow/crm-notice.ts';
import { crmText } from '../../panel-flow/crm-text.ts';
import { allowSite, type Decision } from '../../permissions/allow-site.ts';
import { isAllowed, onAllowedChange } from '../../permissions/allowed-sites.ts';
import { siteOf } from '../../permissions/site.ts';

export interface AlwaysHereProps {
  readonly page: PageReading;
  readonly language: Language;
}

/** Offers to read this CRM without a click each time; nothing where that is allowed already. */
export function AlwaysHere({ page, language }: AlwaysHereProps) {
  const site = siteOf(page.url);
  const pattern = site?.pattern;
  const [allowed, setAllowed] = useState(true);
  const [decision, setDecision] = useState<Decision>();
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (site === undefined) return;
    const look = () => void isAllowed(site).then(setAllowed);
    setDecision(undefined);
    look();
    return onAllowedChange(look);
  }, [pattern]);
  if (site === undefined || (allowed && decision?.kind !== 'allowed')) return null;
  const { host } = site;
  const decided = (next: Decision) => {
    setDecision(next);
    // The button goes once there is nothing more to allow.
    if (next.kind === 'allowed') answer.current?.focus();
  };
  const { crm } = page;
  const hint =
    crm !== undefined && canBeAsked(crm)
      ? say(crmText.alwaysAsks, language, { crm: crm.name })
      : say(crmText.alwaysHint, language);
  return (
    <section class="sidepanel-always" aria-label={say(crmText.here, language)}>
      {!allowed && (
        <>
          <button type="button" onClick={() => void allowSite(site).then(decided)}>
            {say(crmText.always, language, { host })}
          </button>
          <p class="kam-sub">{hint}</p>
        </>
      )}
      <p ref={answer} class="kam-sub" role="status" tabIndex={-1}>
        {decision !== undefined && decisionText(decision, host, language)}
      </p>
    </section>
  );
}

function decisionText(decision: Decision, host: string, language: Language): string {
  if (decision.kind !== 'blocked') return say(crmText[decision.kind], language, { host });
  return say(crmText.blocked, language, { host, error: decision.error });
}
