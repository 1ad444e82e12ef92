/**
 * What the functions use of newer JavaScript, where the engine lacks it: which engine WPS and Apps Script run is
 * not published, and a missing method would break every cell. Imported first, since modules use it as they load.
 */
export {};

define(Object, 'hasOwn', (object: object, key: PropertyKey) =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: this is what stands in where Object.hasOwn is not there.
  Object.prototype.hasOwnProperty.call(object, key),
);
define(Array.prototype, 'at', elementAt);
define(String.prototype, 'at', elementAt);
define(Array.prototype, 'findLast', function (this: readonly unknown[], matches: (one: unknown) => boolean) {
  return [...this].reverse().find((one) => matches(one));
});
define(String.prototype, 'replaceAll', function (this: string, from: string | RegExp, to: string) {
  return typeof from === 'string' ? this.split(from).join(to) : this.replace(from, to);
});

function elementAt(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

function define(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}
