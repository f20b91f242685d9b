/** Long rather than complicated (NIST SP 800-63B; ASVS 5.0 V6.2.1 asks for 8 at least, 15 recommended); no rule of composition. */
export const SHORTEST_PASSWORD = 12
const FEWEST_SIGNS = 4

/**
 * What is wrong with a new password. `personal`: the person's own names, or a few signs repeated. `common`: on everybody's lips.
 * `leaked`: stolen somewhere before.
 */
export type PasswordProblem = 'short' | 'personal' | 'common' | 'leaked'

/** Whose password it is going to be. */
export interface PasswordOwner {
  username: string
  givenName: string
  familyName: string
}

/** What people type first, in the languages of the country; repeated, or with figures before or after, they are no better. */
const commonWords = [
  'motdepasse',
  'wachtwoord',
  'passwort',
  'password',
  'kennwort',
  'azertyuiop',
  'qwertyuiop',
  'qwertzuiop',
  'azerty',
  'qwerty',
  'qwertz',
  'bienvenue',
  'bonjour',
  'welkom',
  'willkommen',
  'welcome',
  'iloveyou',
  'jetaime',
  'letmein',
  'admin',
  'administrator',
  'administrateur',
  'changeme',
  'secret',
  'geheim',
  'flexiatwork',
  'flexijob',
  'flexi',
  'securitesociale',
  'socialezekerheid',
  'sozialesicherheit',
  'belgique',
  'belgie',
  'belgien',
  'belgium',
  'bruxelles',
  'brussel',
  'brussels',
  'anderlecht',
  'abcdefghijklmnopqrstuvwxyz',
]
const onlyCommonWords = new RegExp(`^(?:${commonWords.join('|')})*$`)
const rising = '01234567890123456789012345678901234567890'
const falling = [...rising].reverse().join('')

/** Whether a password stands on lists of stolen ones. */
export type IsLeaked = (password: string) => boolean

/** Null: it may be taken. */
export function checkPassword(password: string, owner: PasswordOwner, isLeaked: IsLeaked): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'short'
  const folded = password.toLowerCase()
  if (isPersonal(folded, owner) || new Set(folded).size < FEWEST_SIGNS) return 'personal'
  if (isCommon(folded)) return 'common'
  return isLeaked(password) ? 'leaked' : null
}

function isPersonal(folded: string, { username, givenName, familyName }: PasswordOwner): boolean {
  const own = [username, `${givenName}${familyName}`, `${familyName}${givenName}`].map((text) => text.toLowerCase())
  return own.some((text) => text.length > 3 && folded.includes(text))
}

function isCommon(folded: string): boolean {
  const plain = folded.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '')
  if (/^\d*$/.test(plain)) return rising.includes(plain) || falling.includes(plain)
  return onlyCommonWords.test(plain.replace(/\d/g, ''))
}
