import { attempt } from '../core/attempt.js';
interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules;
  isHTML(value: unknown): boolean;
}
interface Rules {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(text: string): string;
}

type Trusting = { trustedTypes?: TrustedTypes };

let policy: Rules | undefined;

/**
 * Returns the page's Trusted Types policy named `askfirst`, or one that changes nothing where there is
 * none. It only ever passes on what the page wrote itself and we held.
 * Source: https://w3c.github.io/trusted-types/
 */
export function trusted(): Rules {
  if (policy) return policy;
  const same = (text: string) => text;
  const plain: Rules = { createHTML: same, createScript: same, createScriptURL: same };
  // Where the site's `trusted-types` directive does not list the name, its own default policy decides.
  const made = attempt(() => (window as Trusting).trustedTypes?.createPolicy('askfirst', plain));
  return (policy = made ?? plain);
}

/**
 * Returns whether markup is trusted already. What is not, strings and what becomes one, must stay so,
 * for the site's own policy to judge.
 */
export const isTrusted = (markup: unknown): boolean =>
  (window as Trusting).trustedTypes?.isHTML(markup) === true;
