import type { SampleAccount } from '../../core/sample/sample-book.ts';
import { sampleReadings } from './sample-readings.ts';
import type { Subject } from './screen.ts';

/** A sample account as the panel would show it, without what the user typed over it. */
export function sampleSubject(sample: SampleAccount, at: string): Subject {
  const name = sample.account.fields.name ?? sample.id;
  const read = sampleReadings(sample, at);
  return { sample, stored: { key: `sample:${sample.id}`, kind: 'sample', name, read, typed: [], seen: at } };
}
