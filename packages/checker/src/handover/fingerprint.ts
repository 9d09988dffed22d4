/** 64 hexadecimal digits, lower case. Needs a secure context, as every page that may read files has. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 48 bits of a SHA-256 in groups to be read aloud: `3FA9-01BC-77D2`. */
export function fingerprint(sha256: string): string {
  return (sha256.slice(0, 12).toUpperCase().match(/.{4}/gu) ?? []).join('-');
}
