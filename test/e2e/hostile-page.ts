/**
 * A page that looks for extensions in every way that sites are known to, and notes what it finds in `finds`. Its
 * own doings stop when it is armed, so that all that happens after that is somebody else's.
 *
 * @param resources Addresses at which an extension's own files would stand.
 */
export const hostilePage = (
  resources: readonly string[],
): string => `<!doctype html><html lang="en"><head><title>Alder Works</title><script>
const finds = [];
const resources = ${JSON.stringify(resources)};
{
  const { fetch, setTimeout, setInterval, MutationObserver, Promise, Object, Image, performance } = window;
  const listen = EventTarget.prototype.addEventListener;
  const make = Document.prototype.createElement;
  let armed = false;
  const find = (what) => { if (armed) finds.push(what); };

  // Functions that an extension would call in the page's own world.
  const patch = (owner, name) => {
    const described = Object.getOwnPropertyDescriptor(owner, name);
    if (described === undefined) return;
    const wrap = (own) => function (...given) { find('called ' + name); return own.apply(this, given); };
    if (typeof described.value === 'function') Object.defineProperty(owner, name, { ...described, value: wrap(described.value) });
    else if (described.get) Object.defineProperty(owner, name, { ...described, get: wrap(described.get) });
  };
  for (const [owner, names] of [
    [window, ['fetch', 'postMessage', 'setTimeout', 'setInterval', 'getComputedStyle', 'requestAnimationFrame', 'localStorage', 'sessionStorage']],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [XMLHttpRequest.prototype, ['open', 'send']],
    [Element.prototype, ['attachShadow', 'shadowRoot', 'getBoundingClientRect', 'querySelector', 'querySelectorAll', 'getAttribute', 'setAttribute', 'matches', 'closest', 'checkVisibility', 'children', 'append']],
    [Node.prototype, ['textContent', 'childNodes', 'appendChild', 'insertBefore', 'firstChild', 'nodeType']],
    [Document.prototype, ['createElement', 'createTreeWalker', 'querySelectorAll', 'title', 'contentType', 'cookie']],
    [HTMLInputElement.prototype, ['value', 'labels', 'checked']],
    [HTMLElement.prototype, ['innerText', 'dataset', 'offsetParent', 'offsetWidth']],
    [Storage.prototype, ['getItem', 'setItem', 'key']],
    [Navigator.prototype, ['sendBeacon']],
    [History.prototype, ['pushState', 'replaceState']],
  ]) for (const name of names) patch(owner, name);
  for (const name of ['MutationObserver', 'WebSocket', 'BroadcastChannel', 'Worker', 'XMLHttpRequest', 'Event', 'CustomEvent'])
    window[name] = new Proxy(window[name], { construct(own, given) { find('made ' + name); return new own(...given); } });

  // What is put into the page, or changed on it.
  const watch = (records) => { for (const { type, target, attributeName } of records) find([type, 'of', target.nodeName, attributeName ?? ''].join(' ').trim()); };
  const look = { subtree: true, childList: true, attributes: true, characterData: true };
  const sheets = () => document.styleSheets.length + document.adoptedStyleSheets.length;

  // What is said to the page.
  for (const type of ['message', 'copy', 'focusin', 'input', 'change', 'submit', 'click', 'storage', 'securitypolicyviolation', 'error', 'DOMNodeInserted'])
    listen.call(window, type, (event) => find('event ' + event.type), true);

  class Tag extends HTMLElement {
    static observedAttributes = ['class', 'style', 'hidden', 'data-kam'];
    connectedCallback() { find('connected'); }
    attributeChangedCallback(name) { find('attribute ' + name); }
  }
  customElements.define('x-tag', Tag);

  listen.call(window, 'load', () => setTimeout(() => {
    new MutationObserver(watch).observe(document, look);
    new MutationObserver(watch).observe(document.querySelector('x-host').attachShadow({ mode: 'open' }), look);
    const globals = new Set(Object.getOwnPropertyNames(window));
    const before = sheets();
    armed = true;
    setInterval(() => {
      for (const name of Object.getOwnPropertyNames(window)) if (!globals.has(name)) { globals.add(name); find('global ' + name); }
      if (sheets() !== before) find('style sheet');
      for (const { name } of performance.getEntriesByType('resource'))
        if (!name.startsWith(location.origin) && !resources.includes(name)) find('loaded ' + name);
    }, 50);
    // Whether any of the extension's own files can be had.
    const tried = resources.flatMap((url) => [
      fetch(url).then(() => find('fetched ' + url), () => {}),
      new Promise((done) => { const image = new Image(); image.onload = () => { find('image ' + url); done(); }; image.onerror = done; image.src = url; }),
    ]);
    Promise.all(tried).then(() => { tried.done = true; window.probed = tried.length; globals.add('probed'); });
  }, 50));
}
</script></head><body><h1>Alder Works</h1>
<dl><dt>Industry</dt><dd>Manufacturing</dd><dt>Employees</dt><dd>310</dd></dl>
<form><label for="t">Tenure</label><input id="t" value="3"><input name="children" type="hidden"><input name="id" type="hidden"><input name="attributes" type="hidden"><input name="parentElement" type="hidden"></form>
<x-tag class="a">Tag</x-tag><x-host></x-host></body></html>`;
