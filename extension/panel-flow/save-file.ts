/** Hands a file to the browser's downloads. Nothing leaves the machine: the page has no network at all. */
export function saveFile(name: string, content: Uint8Array | string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  link.download = name.replace(/[\\/:*?"<>|]+/g, '-');
  link.click();
  // The browser may still be reading it when click() returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
