import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kjoredag } from '../../src/domene/idag.ts';
import { pakkUtLikhetsfil, type PakketLikhetsfil } from '../../src/domene/likhet/postfil.ts';
import { STYRKETEKST } from '../../src/domene/likhet/styrke.ts';
import { lagSammenligner } from '../../src/domene/likhet/svar.ts';
import { ROT } from '../bygg/sti.ts';
import { byggBase } from '../valider/base.ts';
import { lesInnhold } from '../valider/les.ts';
import { githubrapport } from '../valider/rapport/github.ts';
import { sjekkBase } from '../valider/valider.ts';
import { finnBorte } from './borte.ts';
import { lesEndringer } from './endringer.ts';
import { sammendrag, type Likt } from './sammendrag.ts';
import { sammendragAv } from './side.ts';

const git = (...argumenter: string[]) =>
  execFileSync('git', ['-c', 'core.quotePath=false', ...argumenter], { cwd: ROT, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });

/** The files of content/ that were published at `ref`: all but drafts. */
function publisertVed(ref: string): string[] {
  const alle = git('ls-tree', '-r', '-z', '--name-only', ref, '--', 'content').split('\0').filter(Boolean);
  return alle.filter((fil) => !/^utkast: *true *$/mu.test(git('show', `${ref}:${fil}`)));
}

/** What a new method resembles; nothing where the site is not built. */
function lagLikt(): (id: string, tekst: string) => Likt[] {
  const fil = join(ROT, 'dist/lignende/indeks.json');
  if (!existsSync(fil)) return () => [];
  const sammenligner = lagSammenligner(pakkUtLikhetsfil(JSON.parse(readFileSync(fil, 'utf8')) as PakketLikhetsfil));
  return (treff, tekst) =>
    sammenligner
      .finn(tekst)
      .treff.filter(({ post, styrke }) => post.treff !== treff && styrke !== 'svak')
      .slice(0, 3)
      .map(({ post, styrke }) => ({ tittel: post.kort.tittel, hvor: STYRKETEKST[styrke] }));
}

/** `node scripts/kontroll/index.ts <base>`: what the branch does since it left `base`, a commit or a branch. */
const [mot] = process.argv.slice(2);
if (mot === undefined || mot.startsWith('-')) {
  console.error('Bruk: npm run kontroll -- <gren eller commit å sammenligne med>, for eksempel origin/main');
  process.exitCode = 2;
} else {
  const felles = git('merge-base', mot, 'HEAD').trim();
  const forskjell = ['diff', '-z', '--find-renames', `${felles}..HEAD`];
  const endringer = lesEndringer(git(...forskjell, '--name-status'), git(...forskjell, '--numstat'));
  const base = byggBase((await lesInnhold(ROT)) ?? [], { idag: kjoredag(process.env) });
  const borte = finnBorte(publisertVed(felles), base);
  const medSide = base.dokumenter.filter(({ type }) => type.mappe !== undefined && type.adresse !== undefined);
  const sider = new Map(medSide.map((dokument) => [dokument.fil, sammendragAv(dokument)]));
  const likt = lagLikt();
  const tekst = sammendrag({
    endringer,
    sider,
    feil: [...borte, ...sjekkBase(base)],
    likt: new Map(
      endringer.flatMap(({ slag, fil }) => {
        const side = sider.get(fil);
        if (slag !== 'ny' || side?.type !== 'metode') return [];
        return [[fil, likt(fil.replace(/^content\/(.*)\.mdx$/u, '$1'), side.tekst)] as const];
      }),
    ),
  });
  const ut = process.env['GITHUB_STEP_SUMMARY'];
  if (ut === undefined) console.log(tekst);
  else appendFileSync(ut, `${tekst}\n`);
  if (borte.length > 0) console.log(githubrapport(borte, borte.length));
  process.exitCode = borte.length > 0 ? 1 : 0;
}
