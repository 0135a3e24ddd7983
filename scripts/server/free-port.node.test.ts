import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, expect, test } from 'vitest';
import { finnLedigPort } from './free-port.ts';

const harIpv6 = Object.values(networkInterfaces()).some((kort) => kort?.some((a) => a.address === '::1'));
const adresser: (string | undefined)[] = ['127.0.0.1', '0.0.0.0', undefined, ...(harIpv6 ? ['::1'] : [])];
const opptatte: Server[] = [];

function okkuper(port: number, vert?: string): Promise<Server> {
  return new Promise((losning, avvis) => {
    const server = createServer();
    server.once('error', avvis);
    server.listen({ port, ...(vert === undefined ? {} : { host: vert }) }, () => {
      opptatte.push(server);
      losning(server);
    });
  });
}

afterEach(async () => {
  await Promise.all(opptatte.splice(0).map((server) => new Promise((ferdig) => server.close(ferdig))));
});

test('gir porten selv når den er ledig', async () => {
  expect(await finnLedigPort(21_100)).toBe(21_100);
});

test.each(adresser)('hopper over en port opptatt på %s', async (vert) => {
  await okkuper(21_200, vert);
  expect(await finnLedigPort(21_200)).toBe(21_201);
});

test('porten kan brukes etterpå', async () => {
  const port = await finnLedigPort(21_300);
  await expect(okkuper(port, '127.0.0.1')).resolves.toBeDefined();
});

test('sier fra på norsk når ingen er ledig', async () => {
  for (let port = 21_400; port <= 21_450; port += 1) await okkuper(port, '127.0.0.1');
  await expect(finnLedigPort(21_400)).rejects.toThrow(
    'Fant ingen ledig port mellom 21400 og 21450. Stopp et program som bruker en av dem, og prøv igjen.',
  );
});

test('går ikke forbi siste port', async () => {
  await okkuper(65_535, '127.0.0.1');
  await expect(finnLedigPort(65_535)).rejects.toThrow('Fant ingen ledig port mellom 65535 og 65535.');
});
