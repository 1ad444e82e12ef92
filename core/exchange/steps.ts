/** Work that can be interrupted: it hands over between its steps, and says how many of all are done. */
export type Steps<Result> = Generator<StepsDone, Result>;

export interface StepsDone {
  readonly done: number;
  readonly all: number;
}

/** Does all the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
