/** Of the package; a house test holds it equal to `package.json`. */
export const VERSION = '0.0.0';

/** Of what is checked and how it is decided. Raised with every change that can change a report of the same files. */
export const RULES_VERSION = '2026.11';
