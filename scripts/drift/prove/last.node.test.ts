import { expect, test } from 'vitest';
import { lesWrk } from './last.ts';

const RENT = `Running 20s test @ http://127.0.0.1:18080
  2 threads and 200 connections
  713228 requests in 20.09s, 9.48GB read
Requests/sec:  35504.12
Transfer/sec:    483.23MB
`;

test.each([
  ['uten feil', RENT, { foresporsler: 713228, brudd: 0, feilsvar: 0, takt: 35504.12 }],
  [
    'med brudd og feilsvar',
    `${RENT}  Socket errors: connect 1, read 20, write 300, timeout 4000\n  Non-2xx or 3xx responses: 17\n`,
    { foresporsler: 713228, brudd: 4321, feilsvar: 17, takt: 35504.12 },
  ],
  ['ikke noe svar', 'unable to connect to 127.0.0.1:1', { foresporsler: 0, brudd: 0, feilsvar: 0, takt: 0 }],
])('leser det wrk skriver, %s', (_, ut, ventet) => {
  expect(lesWrk(ut)).toEqual(ventet);
});
