import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { idag } from '../../src/domene/idag.ts';
import { ROT } from '../bygg/sti.ts';
import { lesGrunnlag } from '../utkast/grunnlag.ts';
import { lesInnhold } from '../valider/les.ts';
import { lesForslag } from './forslag.ts';

/** The parts of GitHub's event that are read. */
const hendelse = z.object({
  issue: z.object({
    number: z.int().positive(),
    body: z.string().nullable(),
    html_url: z.url({ protocol: /^https$/u }),
  }),
});

/**
 * Reads the event GitHub has written to a file and prints what became of the proposal as JSON; in a workflow
 * also as the output `resultat`, in base64 so that nothing in it can be read as anything else.
 */
const [eventfil = process.env['GITHUB_EVENT_PATH'] ?? ''] = process.argv.slice(2);
const { issue } = hendelse.parse(JSON.parse(await readFile(eventfil, 'utf8')));
const dag = idag();
const grunnlag = lesGrunnlag((await lesInnhold(ROT)) ?? [], dag);
const forslag = lesForslag(
  { nummer: issue.number, tekst: issue.body ?? '', adresse: issue.html_url },
  grunnlag,
  dag,
);
const json = JSON.stringify(forslag);
const utfil = process.env['GITHUB_OUTPUT'];
if (utfil === undefined) process.stdout.write(`${json}\n`);
else await appendFile(utfil, `resultat=${Buffer.from(json).toString('base64')}\n`);
