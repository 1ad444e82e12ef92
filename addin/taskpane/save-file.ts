/** Hands a text over as a file to be saved. */
export function saveFile(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name.replace(/[\\/:*?"<>|]+/g, '-');
  link.click();
  // The host may still be reading it when click() returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
