import { tilKebab } from '../../../src/domene/kebab.ts';
import { nyFeil } from '../feil.ts';
import { oppslagsregel, type Baseregel } from '../regel.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Ids in lists may also be camelCase: the criteria are. */
const ID = /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/u;

const GRUNN = 'kan bare ha små bokstaver fra a til z, tall og bindestrek';

const filer = oppslagsregel('filnavn', function* ({ id, type }) {
  if (KEBAB.test(id.replace(/^_/u, ''))) return;
  yield {
    melding: `Filnavnet «${id}${type.endelse}» ${GRUNN}.`,
    råd: `Gi filen navnet «${tilKebab(id)}${type.endelse}».`,
  };
});

/** File names and ids become addresses: ASCII only, æ→ae, ø→o, å→a. */
export const regel: Baseregel = {
  id: 'filnavn',
  sjekk: (base) => [
    ...filer.sjekk(base),
    ...base.oppforinger
      .filter(({ sti, id }) => sti.length > 0 && !ID.test(id))
      .map(({ fil, id, linje, sti }) =>
        nyFeil(fil, 'filnavn', {
          melding: `Id-en «${id}» ${GRUNN}.`,
          råd: `Skriv «${tilKebab(id)}».`,
          felt: sti.join('.'),
          linje,
        }),
      ),
  ],
};
