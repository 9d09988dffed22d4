interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy;
}

/** Name to list in the page's `trusted-types` directive. */
export const trustedTypesPolicyName = 'medpass-workers';

let policy: ScriptUrlPolicy | undefined;

/**
 * The URL of one of our own workers, as a TrustedScriptURL where the browser knows such. Only this module may make them, and
 * only from URLs that our own code has formed.
 */
export function scriptUrl(url: URL): URL | string {
  const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!factory) return url;
  try {
    policy ??= factory.createPolicy(trustedTypesPolicyName, { createScriptURL: (own) => own });
    return policy.createScriptURL(url.href) as string;
  } catch {
    // The page forbids the policy: a plain URL works wherever trusted types are not required.
    return url;
  }
}
