import type { Playbook } from '../../../playbook/schema.ts';
import type { PolicyFold } from '../fields/policy-field.ts';
import { actionFolds } from './action-folds.ts';
import { careFolds } from './care-folds.ts';
import { classFolds } from './class-folds.ts';
import { contactFolds } from './contact-folds.ts';
import { dealFolds } from './deal-folds.ts';
import { marketFolds } from './market-folds.ts';
import { needFolds } from './need-folds.ts';
import { offerFolds } from './offer-folds.ts';
import { ratingFolds } from './rating-folds.ts';
import { recordFolds } from './record-folds.ts';
import { rivalFolds } from './rival-folds.ts';
import { servingFolds } from './serving-folds.ts';

/** Subjects of the model, each a card of the editor. */
export type PolicySubject = 'classes' | 'rivals' | 'needs' | 'deals' | 'care' | 'actions' | 'records';

/** The folds of each subject, in the order in which they stand. */
export function policyFolds(playbook: Playbook): Readonly<Record<PolicySubject, readonly PolicyFold[]>> {
  return {
    classes: [...classFolds(playbook), ...servingFolds(playbook)],
    rivals: [...ratingFolds(playbook), ...rivalFolds(playbook), ...marketFolds(playbook)],
    needs: [...needFolds(playbook), ...offerFolds(playbook)],
    deals: dealFolds(playbook),
    care: [...contactFolds(playbook), ...careFolds(playbook)],
    actions: actionFolds(playbook),
    records: recordFolds(playbook),
  };
}
