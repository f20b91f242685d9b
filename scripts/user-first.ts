import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { config } from '../lib/config.ts'
import { hasAgent } from '../lib/db/user/users.ts'
import { parseSsin } from '../lib/domain/identifiers/ssin.ts'
import { todayInBrussels } from '../lib/domain/local-date.ts'
import { isLanguage } from '../lib/i18n/languages.ts'
import { saveUser } from '../lib/use-cases/user/save-user.ts'

// `npm run user:first -- --national-number 72120399922 --name "Agnès Collard" …`: the first agent of an installation
// without demonstration. Nobody else can be made this way: afterwards access is given by people who have it.

const usage = `npm run user:first -- --national-number N --given-name G --family-name F --username U --email E [--language fr|nl|de|en]
The password is asked for, or read from standard input when it is no terminal. At least 12 characters.`

class Refusal extends Error {}

function readOptions() {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    options: {
      'national-number': text,
      'given-name': text,
      'family-name': text,
      username: text,
      email: text,
      language: { ...text, default: 'fr' },
    },
  })
  const { username, email, language } = values
  const [number, givenName, familyName] = [values['national-number'], values['given-name'], values['family-name']]
  if (!number || !givenName || !familyName || !username || !email || !isLanguage(language)) throw new Refusal(usage)
  return { number, givenName, familyName, username, email, language }
}

function readNationalNumber(typed: string): string {
  const syntheticPeople = config.isDemonstration ? 'allowed' : 'refused'
  const parsed = parseSsin(typed, { syntheticPeople, today: todayInBrussels(new Date()) })
  if (!parsed.ok) throw new Refusal('This is not a national or BIS number of a person.')
  return parsed.value.ssin
}

/** Typed out of sight at a terminal; one line of standard input elsewhere. */
async function readPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY === true
  if (isTerminal) process.stderr.write('Password: ')
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silence, terminal: isTerminal })
  const password = await new Promise<string>((resolve) => {
    lines.once('line', resolve).once('close', () => resolve(''))
  })
  lines.close()
  if (isTerminal) process.stderr.write('\n')
  if (password.length < 12) throw new Refusal('The password needs at least 12 characters.')
  return password
}

async function main(): Promise<void> {
  const { number, ...person } = readOptions()
  const ssin = readNationalNumber(number)
  if (await hasAgent()) throw new Refusal('There is an agent already: access is now given by people who have it.')
  const password = await readPassword()
  const user = { ...person, ssin, password, isAgent: true }
  const { appAddress } = await saveUser({ actingAs: 'system' }, user)
  console.log(`${person.username} may sign in as an agent.`)
  console.log('Open or scan this in a code application now; it is shown this once:')
  console.log(appAddress)
}

main().then(
  () => process.exit(0),
  (failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exit(1)
  },
)
