/** Levels of the federal service (identity: Levels). */
export const EMAIL_CODE_LEVEL = 350
export const APP_CODE_LEVEL = 400
export const PASSKEY_LEVEL = 400

/** What trying a key brings. `wrong` never says which part was wrong. */
export type KeyAnswer =
  | { kind: 'right'; userId: string; level: number; methods: readonly string[] }
  | { kind: 'wrong' }
  | { kind: 'wait'; until: Date }

/** What was typed on the page of a key, and where the request came from. */
export interface TypedKeys {
  username: string
  password: string
  /** Network address of the browser. */
  address: string
}
