import { readFileSync, writeFileSync } from 'node:fs'
import { digestOfPassword } from '../../lib/db/key/leaked-passwords.ts'
import { SHORTEST_PASSWORD } from '../../lib/domain/key/password.ts'

// npm run passwords:list -- LIST.txt [MORE.txt]: makes the list of stolen passwords that nobody may choose, from lists with one password a
// line. Shorter ones are left out: they are refused anyway.

const lists = process.argv.slice(2)
if (lists.length === 0) {
  console.error('Give a list of passwords: npm run passwords:list -- LIST.txt')
  process.exit(2)
}
const passwords = lists.flatMap((list) => readFileSync(list, 'utf8').split(/\r?\n/))
const long = passwords.filter((password) => [...password].length >= SHORTEST_PASSWORD)
// By their bytes, as they are searched.
const digests = [...new Set(long.map(digestOfPassword))].sort((one, other) =>
  Buffer.from(one).compare(Buffer.from(other)),
)
writeFileSync('lib/db/key/leaked-passwords.txt', digests.map((digest) => `${digest}\n`).join(''))
console.log(`${digests.length} of ${passwords.length} passwords`)
