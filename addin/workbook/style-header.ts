/** The look of every header row that the pane writes. */
export function styleHeader(header: Excel.Range): void {
  header.format.font.bold = true;
  header.format.font.color = '#FFFFFF';
  header.format.fill.color = '#0F6B6E';
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Top';
}
