import { expect, test } from 'vitest';
import { finnKodelager } from './repo.ts';

test.each([
  ['https://github.com/eier/navn', { name: 'github', repo: 'eier/navn', auth_methods: ['token'] }],
  ['https://github.com/eier/navn.git', { name: 'github', repo: 'eier/navn', auth_methods: ['token'] }],
  ['https://github.com/eier/navn.no/', { name: 'github', repo: 'eier/navn.no', auth_methods: ['token'] }],
  ['https://gitlab.com/gruppe/under/navn', { name: 'gitlab', repo: 'gruppe/under/navn', auth_methods: ['token'] }],
  [undefined, undefined],
  ['', undefined],
  ['https://github.com/eier', undefined],
  ['http://github.com/eier/navn', undefined],
  ['https://github.com.example.no/eier/navn', undefined],
  ['https://git.example.no/eier/navn', undefined],
  ["https://github.com/eier/navn; script-src 'unsafe-inline'", undefined],
])('%s', (adresse, ventet) => {
  expect(finnKodelager(adresse)?.backend).toEqual(ventet);
});

test('med en innloggingstjeneste kan redaktører også logge inn uten nøkkel', () => {
  expect(finnKodelager('https://github.com/eier/navn', 'https://logginn.example.no/')?.backend).toEqual({
    name: 'github',
    repo: 'eier/navn',
    auth_methods: ['oauth', 'token'],
    base_url: 'https://logginn.example.no',
  });
});
