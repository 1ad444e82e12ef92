/**
 * Markup of the form in the tab that is shown, with what only properties hold written into it.
 *
 * Runs inside the page, so it stands alone: it may use nothing from outside its braces.
 */
export function readFormMarkup(): string {
  const shown = document.querySelector('#tabcontent > .tab-pane.active');
  if (!shown) throw new Error('no tab is shown');
  for (const field of shown.querySelectorAll<HTMLInputElement>('input')) {
    if (field.type === 'checkbox') field.toggleAttribute('checked', field.checked);
    else field.setAttribute('value', field.value);
  }
  for (const field of shown.querySelectorAll('textarea')) field.textContent = field.value;
  for (const option of shown.querySelectorAll('option')) option.toggleAttribute('selected', option.selected);

  const kept = shown.cloneNode(true) as Element;
  const noise =
    'script, style, svg, img, colgroup, .btn-toolbar, .navbar-header > ul, .scrollbar, .attachment-preview';
  for (const element of kept.querySelectorAll(noise)) element.remove();
  for (const element of kept.querySelectorAll('*')) {
    // How wide something is matters to nobody here; whether it is hidden does.
    const { display, visibility } = (element as HTMLElement).style;
    element.removeAttribute('style');
    if (display === 'none') element.setAttribute('style', 'display: none');
    else if (visibility === 'collapse') element.setAttribute('style', 'visibility: collapse');
  }
  // One element a line keeps later differences readable.
  return kept.outerHTML.replaceAll('><', '>\n<');
}
