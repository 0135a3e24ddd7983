import { nyFeil } from '../feil.ts';
import type { Baseregel } from '../regel.ts';

const ID = 'personnavn';

/** No names of persons but those of authors. Messages never repeat a whole name, because they end up in logs. */
export const regel: Baseregel = {
  id: ID,
  sjekk({ dokumenter }) {
    // What the base itself calls an author, a method, a place or an organisation, as one text.
    const kjente = dokumenter.flatMap(({ fakta }) => fakta.navn).join('\n');
    return dokumenter.flatMap(({ fil, fakta }) =>
      fakta.muligeNavn
        .filter(({ navn }) => !kjente.includes(navn))
        .map(({ fornavn, etternavn, linje }) =>
          nyFeil(fil, ID, {
            linje,
            alvor: 'advarsel',
            melding: `«${fornavn} ${etternavn.charAt(0)}…» ser ut som navnet på en person. Basen er åpen for alle, og den det gjelder, har ikke bedt om å stå her.`,
            råd: 'Skriv rollen, som «veilederen» eller «prosjektansvarlig ved kontoret». En forfatter føres opp under «forfattere» i kilden.',
          }),
        ),
    );
  },
};
