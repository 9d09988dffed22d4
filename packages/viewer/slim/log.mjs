/** Stands in for dcmjs in bundles: of it the engine takes what it logs by and the names of four transfer syntaxes. */

/** Warnings and errors are told, as by loglevel, which dcmjs hands out; nothing else is. */
const quiet = () => {};
const logger = {
  trace: quiet,
  debug: quiet,
  info: quiet,
  warn: (...words) => console.warn(...words),
  error: (...words) => console.error(...words),
};

export const log = { ...logger, getLogger: () => ({ ...logger }) };

/** PS3.6 A-1 */
export const constants = {
  IMPLICIT_LITTLE_ENDIAN: '1.2.840.10008.1.2',
  EXPLICIT_LITTLE_ENDIAN: '1.2.840.10008.1.2.1',
  DEFLATED_EXPLICIT_LITTLE_ENDIAN: '1.2.840.10008.1.2.1.99',
  EXPLICIT_BIG_ENDIAN: '1.2.840.10008.1.2.2',
};
