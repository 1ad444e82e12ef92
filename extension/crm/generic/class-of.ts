/** The class attribute as text: className is an object on SVG elements. */
export function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}
