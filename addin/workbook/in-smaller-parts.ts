const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded']);

/** Does something with some rows at once; where they are more than the host takes, with half of them at a time. */
export async function inSmallerParts(
  from: number,
  count: number,
  work: (from: number, count: number) => Promise<void>,
): Promise<void> {
  try {
    await work(from, count);
  } catch (error) {
    if (count < 2 || !isTooLarge(error)) throw error;
    const half = Math.ceil(count / 2);
    await inSmallerParts(from, half, work);
    await inSmallerParts(from + half, count - half, work);
  }
}

function isTooLarge(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && TOO_LARGE.has(String(error.code));
}
