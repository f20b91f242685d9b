import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** OWASP's recommendation for scrypt: N = 2^15, r = 8, p = 3 needs 32 MiB and about 150 ms on a small machine. */
const cost = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, cost, (failure, key) =>
      failure ? reject(failure) : resolve(key),
    )
  })
}

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`
}

/** Hash of a password nobody knows: what is compared when there is no such person, so that it takes the same time. */
const nobody = `scrypt$${randomBytes(16).toString('base64url')}$${randomBytes(KEY_BYTES).toString('base64url')}`

/** Always derives a key, also for a person who does not exist or has no password (checklist L.27). */
export async function isPasswordRight(password: string, hash: string | null): Promise<boolean> {
  const [, salt = '', expected = ''] = (hash ?? nobody).split('$')
  const derived = await derive(password, Buffer.from(salt, 'base64url'))
  return timingSafeEqual(derived, Buffer.from(expected, 'base64url')) && hash !== null
}
