import { expect, it } from 'vitest';
import { cookieOf } from './cookie-of.ts';

const cookie = 'a=1; XSRF-TOKEN=x%3Dy%20z;pipe=a=b==; bad=%E0%A4%A; empty=; csrf.app=dot';

it.each([
  { why: 'decoded', name: 'XSRF-TOKEN', value: 'x=y z' },
  { why: 'with signs of equality inside, without a blank before', name: 'pipe', value: 'a=b==' },
  { why: 'badly encoded, as it stands', name: 'bad', value: '%E0%A4%A' },
  { why: 'empty', name: 'empty', value: '' },
  { why: 'a name is no pattern', name: 'csrf_app', value: undefined },
  { why: 'the end of another name', name: 'TOKEN', value: undefined },
])('$why', ({ name, value }) => expect(cookieOf({ cookie }, name)).toBe(value));
