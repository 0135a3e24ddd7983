import type { Baseregel, Dokumentregel, Regel } from '../regel.ts';
import { regel as anforselstegn } from './anforselstegn.ts';
import { regel as duplikater } from './duplikater.ts';
import { regel as ferskhet } from './ferskhet.ts';
import { regel as filnavn } from './filnavn.ts';
import { regel as framtid } from './framtid.ts';
import { regel as komponenter } from './komponenter.ts';
import { regel as kortOm } from './kort-om.ts';
import { regel as lenkeform } from './lenkeform.ts';
import { regel as lenker } from './lenker.ts';
import { regel as lesefeil } from './lesefeil.ts';
import { regel as loseFiler } from './lose-filer.ts';
import { regel as motsigelser } from './motsigelser.ts';
import { regel as overordnet } from './overordnet.ts';
import { regel as overskrifter } from './overskrifter.ts';
import { regel as personnavn } from './personnavn.ts';
import { regel as personopplysninger } from './personopplysninger.ts';
import { regel as referanse } from './referanse.ts';
import { regel as seksjoner } from './seksjoner.ts';
import { regel as skjema } from './skjema.ts';
import { regel as synonymgrupper } from './synonymgrupper.ts';
import { regel as tallUtenKilde } from './tall-uten-kilde.ts';
import { regel as tidligereId } from './tidligere-id.ts';
import { regel as tomTekst } from './tom-tekst.ts';
import { regel as uavhengigKilde } from './uavhengig-kilde.ts';
import { regel as unicode } from './unicode.ts';
import { regel as utkast } from './utkast.ts';
import { regel as vokabularIder } from './vokabular-ider.ts';

/** Every rule. A new rule is a new file and a line here. */
const REGLER: readonly Regel[] = [
  lesefeil,
  skjema,
  referanse,
  overordnet,
  seksjoner,
  overskrifter,
  komponenter,
  lenker,
  lenkeform,
  duplikater,
  synonymgrupper,
  filnavn,
  tidligereId,
  unicode,
  personopplysninger,
  personnavn,
  tomTekst,
  anforselstegn,
  kortOm,
  loseFiler,
  tallUtenKilde,
  uavhengigKilde,
  utkast,
  vokabularIder,
  ferskhet,
  framtid,
  motsigelser,
];

export const DOKUMENTREGLER: readonly Dokumentregel[] = REGLER.filter((regel) => 'sjekkDokument' in regel);
export const BASEREGLER: readonly Baseregel[] = REGLER.filter((regel) => 'sjekk' in regel);
