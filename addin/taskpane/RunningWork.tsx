export interface RunningWorkProps {
  /** What is going on. */
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** The word for cancelling; without it the work can no longer be stopped. */
  readonly cancel?: string;
  readonly onCancel?: () => void;
}

/** Something long that is under way: how far it is, and the way to stop it. */
export function RunningWork({ name, share, cancel, onCancel }: RunningWorkProps) {
  return (
    <>
      <p class="kam-row kam-between kam-sub">
        <span>{name}</span>
        <span class="pane-share">{Math.floor(share * 100)} %</span>
      </p>
      <progress class="pane-progress" aria-label={name} value={share} />
      {cancel !== undefined && (
        <button type="button" onClick={onCancel}>
          {cancel}
        </button>
      )}
    </>
  );
}
