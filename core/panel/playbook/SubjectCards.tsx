import type { Account } from '../../account/account.ts';
import type { Playbook } from '../../playbook/schema.ts';
import type { PlaybookPath } from '../../playbook/with-value.ts';
import { usePanel } from '../panel-context.ts';
import { CutsFold } from './CutsFold.tsx';
import { DimensionEditor } from './DimensionEditor.tsx';
import { editorText } from './editor-text.ts';
import { PolicyFoldView } from './fields/PolicyFoldView.tsx';
import { type PolicySubject, policyFolds } from './folds/policy-folds.ts';
import { LeversFold } from './levers/LeversFold.tsx';
import { PipelineFold } from './pipeline/PipelineFold.tsx';
import { EstimatesFold } from './records/EstimatesFold.tsx';
import { RatesFold } from './records/RatesFold.tsx';
import { NormsFold } from './rules/NormsFold.tsx';
import { RulesFold } from './rules/RulesFold.tsx';
import { SubjectCard } from './SubjectCard.tsx';
import { CalibrateFold } from './start/CalibrateFold.tsx';
import { TemplatesFold } from './start/TemplatesFold.tsx';
import { PairwiseFold } from './weights/PairwiseFold.tsx';

export interface SubjectCardsProps {
  readonly playbook: Playbook;
  /** The accounts at hand, for what is fitted to them. */
  readonly accounts: readonly Account[] | undefined;
  onValue(path: PlaybookPath, value: unknown): void;
  onTake(playbook: Playbook): void;
}

const DIMENSIONS = ['current', 'potential', 'loyalty', 'influence'] as const;

/** Everything that a playbook says, subject by subject. */
export function SubjectCards({ playbook, accounts, onValue, onTake }: SubjectCardsProps) {
  const { words } = usePanel();
  const { subjects } = editorText;
  const all = policyFolds(playbook);
  const folds = (subject: PolicySubject) =>
    all[subject].map((fold) => (
      <PolicyFoldView key={fold.title.en} fold={fold} playbook={playbook} onValue={onValue} />
    ));
  return (
    <>
      <SubjectCard title={words.say(subjects.start)}>
        <TemplatesFold playbook={playbook} onTake={onTake} />
        {accounts !== undefined && accounts.length > 0 && (
          <CalibrateFold playbook={playbook} accounts={accounts} onTake={onTake} />
        )}
      </SubjectCard>
      <SubjectCard title={words.say(subjects.value)}>
        {DIMENSIONS.map((dimension) => (
          <DimensionEditor key={dimension} playbook={playbook} dimension={dimension} onValue={onValue} />
        ))}
        <PairwiseFold playbook={playbook} accounts={accounts} onTake={onTake} />
        <EstimatesFold valuation={playbook.valuation} onValue={onValue} />
      </SubjectCard>
      <SubjectCard title={words.say(subjects.classes)}>
        <CutsFold classification={playbook.classification} onValue={onValue} />
        {folds('classes')}
        <LeversFold sensitivity={playbook.sensitivity} onValue={onValue} />
      </SubjectCard>
      <SubjectCard title={words.say(subjects.rivals)}>{folds('rivals')}</SubjectCard>
      <SubjectCard title={words.say(subjects.needs)}>{folds('needs')}</SubjectCard>
      <SubjectCard title={words.say(subjects.deals)}>
        <PipelineFold pipeline={playbook.pipeline} onValue={onValue} />
        {folds('deals')}
      </SubjectCard>
      <SubjectCard title={words.say(subjects.care)}>
        <NormsFold playbook={playbook} onValue={onValue} />
        {folds('care')}
      </SubjectCard>
      <SubjectCard title={words.say(subjects.actions)}>
        <RulesFold actions={playbook.actions} onValue={onValue} />
        {folds('actions')}
      </SubjectCard>
      <SubjectCard title={words.say(subjects.records)}>
        {folds('records')}
        <RatesFold playbook={playbook} onValue={onValue} />
      </SubjectCard>
    </>
  );
}
