/** Something that the user has to change; its message is all that is shown of it. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartError';
  }
}
