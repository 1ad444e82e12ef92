/** The form of the page, not one in a window over it. */
export function odooForm(document: Document): Element | null {
  return document.querySelector('.o_action_manager .o_form_view');
}
