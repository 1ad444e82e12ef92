import type { Cooperation } from '../account/need-record.ts';
import type { Playbook } from '../playbook/schema.ts';
import type { LocalText } from '../text/local-text.ts';

/** The test of a joint undertaking: every question must be answered with yes. METHODS 6.5. */
export interface CooperationReading {
  readonly cooperation: Cooperation;
  readonly verdict: 'go' | 'no' | 'open';
  readonly questions: readonly {
    readonly id: string;
    readonly label: LocalText;
    readonly question: LocalText;
    readonly answer: boolean | undefined;
  }[];
  /** Ids of what speaks against it, and of what is still to be asked. */
  readonly against: readonly string[];
  readonly open: readonly string[];
}

export function cooperationReading(
  cooperation: Cooperation,
  asked: Playbook['needs']['cooperation'],
): CooperationReading {
  const { answers = {} } = cooperation;
  const questions = asked.map((one) => ({
    ...one,
    answer: Object.hasOwn(answers, one.id) ? answers[one.id] : undefined,
  }));
  const against = questions.filter(({ answer }) => answer === false).map(({ id }) => id);
  const open = questions.filter(({ answer }) => answer === undefined).map(({ id }) => id);
  return {
    cooperation,
    verdict: against.length > 0 ? 'no' : open.length > 0 ? 'open' : 'go',
    questions,
    against,
    open,
  };
}
