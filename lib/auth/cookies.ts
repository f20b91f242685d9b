import { config } from '../config.ts'

/** Secure cookies and their `__Host-` names need TLS; plain http on a developer's machine cannot carry them. */
export const hasSecureCookies = config.publicUrl.startsWith('https://')

const prefix = hasSecureCookies ? '__Host-' : ''

export const cookieNames = {
  session: `${prefix}flexi-session`,
  callbackUrl: `${prefix}flexi-callback-url`,
  csrf: `${prefix}flexi-csrf`,
  pkce: `${prefix}flexi-pkce`,
  state: `${prefix}flexi-state`,
  nonce: `${prefix}flexi-nonce`,
  keptForm: `${prefix}flexi-kept-form`,
  invitation: `${prefix}flexi-invitation`,
  keySetup: `${prefix}flexi-key-setup`,
  keyStep: `${prefix}flexi-key-step`,
  shownCodes: `${prefix}flexi-shown-codes`,
  /** `prefLanguage` of the federal service; the gate reads it. */
  accountLanguage: 'prefLanguage',
  oidcSession: `${prefix}oidc-session`,
  oidcInteraction: `${prefix}oidc-interaction`,
  /** The provider narrows this one to a path, which `__Host-` forbids. */
  oidcResume: hasSecureCookies ? '__Secure-oidc-resume' : 'oidc-resume',
} as const

export const cookieOptions = {
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: hasSecureCookies,
} as const
