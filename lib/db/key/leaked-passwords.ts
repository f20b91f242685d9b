import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Signs of one line: 48 bits of a digest, so that one password in six thousand million is taken for a leaked one. */
const SIGNS = 8
const file = () => join(process.cwd(), 'lib/db/key/leaked-passwords.txt')

let remembered: Buffer | undefined

/**
 * Whether a password stands among the 44,000 most used of those stolen from other services that are long enough for this one (ASVS
 * 6.2.4, 6.2.12): in any mixture of capitals. They are kept as digests, sorted: nobody reads them here, and no network is needed.
 */
export function isLeakedPassword(password: string): boolean {
  remembered ??= readFileSync(file())
  const wanted = Buffer.from(digestOfPassword(password))
  let [low, high] = [0, remembered.length / (SIGNS + 1)]
  while (low < high) {
    const middle = (low + high) >> 1
    const start = middle * (SIGNS + 1)
    const order = wanted.compare(remembered, start, start + SIGNS)
    if (order === 0) return true
    if (order < 0) high = middle
    else low = middle + 1
  }
  return false
}

/** As it stands in a line of the file. */
export function digestOfPassword(password: string): string {
  const folded = password.normalize('NFKC').toLowerCase()
  return createHash('sha256').update(folded).digest('base64url').slice(0, SIGNS)
}
