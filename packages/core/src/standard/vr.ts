/** Value Representations, PS3.5 6.2. */
export type ValueRepresentation = (typeof VRS)[number];

export const VRS = [
  'AE', 'AS', 'AT', 'CS', 'DA', 'DS', 'DT', 'FD', 'FL', 'IS', 'LO', 'LT', 'OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'PN', 'SH', 'SL', 'SQ', 'SS', 'ST', 'SV', 'TM',
  'UC', 'UI', 'UL', 'UN', 'UR', 'US', 'UT', 'UV',
] as const;

/** VRs whose explicit form has two reserved bytes and a 32-bit length (PS3.5 7.1.2). */
export const LONG_FORM_VRS: readonly ValueRepresentation[] = ['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV'];
