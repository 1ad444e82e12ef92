import { describe, expect, it } from 'vitest';
import { hostAddress } from './host-address.ts';

describe('the address that the add-in is built for', () => {
  it.each([
    { why: 'nothing said', args: [], address: 'https://localhost:3000/' },
    {
      why: 'a folder of a host',
      args: ['--host', 'https://kam.example.com/addin/'],
      address: 'https://kam.example.com/addin/',
    },
    {
      why: 'the slash forgotten',
      args: ['--host', 'https://kam.example.com/addin'],
      address: 'https://kam.example.com/addin/',
    },
    {
      why: 'a bare host, joined',
      args: ['--host=https://KAM.example.com'],
      address: 'https://kam.example.com/',
    },
    {
      why: 'a host with a Chinese name, as browsers send it',
      args: ['--host', 'https://客户.example.com/'],
      address: 'https://xn--ubt06m.example.com/',
    },
  ])('$why: $address', ({ args, address }) => expect(hostAddress(args)).toBe(address));

  it('takes the command before the environment, and the environment before this machine', () => {
    const environment = { ADDIN_URL: 'https://env.example.com' };
    expect(hostAddress([], environment)).toBe('https://env.example.com/');
    expect(hostAddress(['--host', 'https://flag.example.com'], environment)).toBe(
      'https://flag.example.com/',
    );
    expect(hostAddress([], { ADDIN_URL: '' })).toBe('https://localhost:3000/');
  });

  it.each([
    { args: ['--host'], says: 'lacks its address' },
    { args: ['--host', ''], says: 'lacks its address' },
    { args: ['--host='], says: 'lacks its address' },
    { args: ['--host', '--other'], says: 'lacks its address' },
    { args: ['--host', 'kam.example.com/addin'], says: 'is no address' },
    { args: ['--host', 'http://kam.example.com/'], says: 'https' },
    { args: ['--host', 'ftp://kam.example.com/'], says: 'https' },
    { args: ['--host', 'https://a:b@kam.example.com/'], says: 'password' },
    { args: ['--host', 'https://kam.example.com/?v=1'], says: '?' },
    { args: ['--host', 'https://kam.example.com/manifest.xml'], says: 'names a file' },
    { args: ['--host', 'https://a.example.com', '--host=https://b.example.com'], says: 'twice' },
    { args: ['https://kam.example.com/'], says: 'unknown' },
  ])('refuses $args', ({ args, says }) => expect(() => hostAddress(args)).toThrow(says));

  it('names the variable when that is at fault', () => {
    expect(() => hostAddress([], { ADDIN_URL: 'http://kam.example.com' })).toThrow('ADDIN_URL');
  });
});
