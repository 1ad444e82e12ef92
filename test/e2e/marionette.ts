import { connect } from 'node:net';

/** The line by which Firefox is driven from outside: each message is its length, a colon, and JSON. */
export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  readonly end: () => void;
}

type Answer = [kind: 1, id: number, error: { error: string; message: string } | null, value: unknown];
interface Asked {
  readonly command: string;
  readonly answer: (value: unknown) => void;
  readonly fail: (error: Error) => void;
}

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const asked = new Map<number, Asked>();
  let last = 0;
  let received = Buffer.alloc(0);
  let greet: () => void = () => undefined;
  const greeted = new Promise<void>((resolve) => (greet = resolve));

  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let text = nextMessage(); text !== undefined; text = nextMessage()) take(JSON.parse(text));
  });
  const broken = new Promise<never>((_resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => {
      const error = new Error('Firefox closed the line');
      for (const { fail } of asked.values()) fail(error);
      reject(error);
    });
  });
  broken.catch(() => undefined);
  await Promise.race([greeted, broken]);
  return { send, end: () => socket.destroy() };

  function nextMessage(): string | undefined {
    const colon = received.indexOf(':');
    const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 0 || received.length < end) return undefined;
    const text = received.subarray(colon + 1, end).toString();
    received = received.subarray(end);
    return text;
  }

  function take(message: Answer | object): void {
    if (!Array.isArray(message)) {
      greet();
      return;
    }
    const [, id, error, value] = message as Answer;
    const question = asked.get(id);
    asked.delete(id);
    if (error === null) question?.answer(value);
    else question?.fail(new Error(`${question.command}: ${error.error}: ${error.message}`));
  }

  function send(command: string, parameters: object = {}): Promise<unknown> {
    last += 1;
    const id = last;
    const text = JSON.stringify([0, id, command, parameters]);
    return new Promise((answer, fail) => {
      asked.set(id, { command, answer, fail });
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }
}
