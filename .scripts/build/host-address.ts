/** Where the manifest in the repository says that the add-in is served. */
export const LOCAL_ADDRESS = 'https://localhost:3000/';

/**
 * The address at which the built add-in will be served: `--host URL` of the command, else `ADDIN_URL`, else this
 * machine.
 *
 * @returns the address with a slash at its end.
 * @throws `Error` with a message for the person at the terminal.
 */
export function hostAddress(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): string {
  const { ADDIN_URL: fromEnvironment } = environment;
  const given = fromArguments(args);
  if (given !== undefined) return checked('--host', given);
  // An empty variable is how shells and build servers write "not set".
  if (fromEnvironment !== undefined && fromEnvironment !== '') return checked('ADDIN_URL', fromEnvironment);
  return LOCAL_ADDRESS;
}

function fromArguments(args: readonly string[]): string | undefined {
  let address: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const [name = '', ...rest] = (args[at] as string).split('=');
    if (name !== '--host') {
      throw new Error(`“${args[at]}” is unknown. The build takes --host https://… and nothing else.`);
    }
    if (address !== undefined) throw new Error('--host stands twice; give one address.');
    address = rest.length > 0 ? rest.join('=') : args[++at];
    if (address === undefined || address === '' || address.startsWith('--')) {
      throw new Error('--host lacks its address: --host https://kam.example.com/addin/');
    }
  }
  return address;
}

function checked(origin: string, address: string): string {
  const wrong = (why: string) => new Error(`${origin}: “${address}” ${why}`);
  if (!URL.canParse(address)) throw wrong('is no address; write it as https://kam.example.com/addin/');
  const url = new URL(address);
  if (url.protocol !== 'https:')
    throw wrong('does not begin with https://; Office loads add-ins over https alone.');
  if (url.username !== '' || url.password !== '')
    throw wrong('carries a name or a password; leave them out.');
  if (url.search !== '' || url.hash !== '') throw wrong('has a part after ? or #; give the folder alone.');
  if (/\.(xml|html?|json|js)$/i.test(url.pathname)) throw wrong('names a file; give the folder it lies in.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
