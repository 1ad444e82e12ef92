import { useEffect, useMemo, useState } from 'preact/hooks';
import { AccountPicker, type PickableAccount } from '../../../core/panel/AccountPicker.tsx';
import type { Playbook } from '../../../core/playbook/schema.ts';
import type { Language } from '../../../core/text/local-text.ts';
import { say } from '../../../core/text/say.ts';
import { flowText } from '../../panel-flow/flow-text.ts';
import type { Keeper } from '../../panel-flow/keeper.ts';
import { localDay } from '../../panel-flow/local-day.ts';
import type { PanelSession } from '../../panel-flow/panel-session.ts';
import { bookSample, sampleAccounts } from '../../panel-flow/sample-accounts.ts';
import { sampleSubject } from '../../panel-flow/sample-subject.ts';
import type { Subject } from '../../panel-flow/screen.ts';
import { shownAccount } from '../../panel-flow/shown-account.ts';

export interface SamplePickerProps {
  readonly language: Language;
  readonly playbook: Playbook;
  readonly list: 'sample' | 'typed';
  readonly keeper: Keeper;
  readonly session: PanelSession;
}

/** The sample book, or the accounts typed before, to choose one from. */
export function SamplePicker({ language, playbook, list, keeper, session }: SamplePickerProps) {
  const [kept, setKept] = useState<readonly Subject[]>([]);
  useEffect(() => {
    if (list === 'typed') void keeper.list('typed').then((all) => setKept(all.map((stored) => ({ stored }))));
  }, [keeper, list]);
  const today = localDay(new Date());
  const rows = useMemo(() => {
    const book = list === 'sample' ? bookSample(today, playbook) : undefined;
    const subjects = list === 'sample' ? sampleAccounts(today).map((one) => sampleSubject(one, today)) : kept;
    return subjects.map((subject) => row(subject, playbook, today, book));
  }, [list, kept, playbook, today]);

  const open = (key: string) => {
    const stored = kept.find((one) => one.stored.key === key)?.stored;
    const sample = sampleAccounts(today).find((one) => `sample:${one.id}` === key);
    if (stored !== undefined) void session.openKept(stored);
    else if (sample !== undefined) void session.openSample(sample);
  };
  return (
    <AccountPicker
      language={language}
      accounts={rows}
      {...(list === 'typed' ? { title: say(flowText.typedBefore, language) } : {})}
      onChoose={open}
      onBack={session.backToPage}
    />
  );
}

function row(
  subject: Subject,
  playbook: Playbook,
  today: string,
  book?: ReturnType<typeof bookSample>,
): PickableAccount {
  const { account, assessment } = shownAccount(subject, playbook, today, book);
  const place = assessment.classes.value;
  const { industry } = account.fields;
  const name = place === undefined || place === 'prospect' ? place : place.name;
  return {
    id: subject.stored.key,
    name: assessment.name ?? subject.stored.name,
    value: assessment.value.score,
    ...(industry === undefined ? {} : { industry }),
    ...(name === undefined ? {} : { label: playbook.classification.texts.value[name].label }),
    ...(place === undefined || place === 'prospect' ? {} : { settled: place.settled }),
  };
}
