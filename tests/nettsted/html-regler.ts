import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';

/** What html-validate recommends, and the rules for whole documents. Each exception says why. */
const OPPSETT: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the code is laid out does not reach any reader.
    'no-trailing-whitespace': 'off',
    // Everything comes from our own origin (see tredjepart.test.ts): whoever changes a file there changes the page too.
    'require-sri': 'off',
    // The title is the name of the entry. Cutting it would make two pages alike.
    'long-title': 'off',
    // HTML allows ids that begin with a digit; guides have numbered headings.
    'valid-id': ['error', { relaxed: true }],
    // A group of checkboxes has one name, that of its facet.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // The ARIA combobox pattern has no element of its own, and a code block that scrolls must be both region and pre.
    'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
    // Safari and Chromium drop the table roles when CSS lays the cells out as cards on a narrow screen.
    'no-redundant-role': 'off',
    // H32 is one way to be clear about when a form is sent. The application plan is never sent; it is kept as you write.
    'wcag/h32': 'off',
  },
};

/** Filled in before anyone sees them; axe looks at them then. */
const FYLLES_UT = new Set(['empty-heading', 'text-content']);
const iMal = (velger: string | null): boolean => /(?:^| )template(?:[ :]|$)/u.test(velger ?? '');

/** Returns a function that gives one line for each fault in a page, `fil:linje regel: melding (velger)`. */
export function lagHtmlkontroll(): (fil: string, html: string) => Promise<string[]> {
  const kontroll = new HtmlValidate(new StaticConfigLoader(OPPSETT));
  return async (fil, html) => {
    const { results } = await kontroll.validateString(html, fil);
    return results
      .flatMap(({ messages }) => messages)
      .filter(({ ruleId, selector }) => !(FYLLES_UT.has(ruleId) && iMal(selector)))
      .map(({ line, ruleId, message, selector }) => `${fil}:${line} ${ruleId}: ${message} (${selector ?? ''})`);
  };
}
