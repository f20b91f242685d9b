import { parseArgs } from 'node:util'
import { prisma } from '../../lib/db/owner-client.ts'
import { prepareKey, reseal } from '../../lib/db/person/reseal.ts'
import { prepareSealingKey, resealTexts } from '../../lib/db/reseal-texts.ts'

// npm run keys:rotate [-- --texts] [--prepare]: seals every national number under a new key while the program runs; with `--texts` the secrets
// of code applications and the other sealed texts. Several machines: `--prepare` first, which only adds the key to the file, then the
// file to each machine, then the rotation. Interrupted, it is called again.

const flag = { type: 'boolean', default: false } as const
const { values } = parseArgs({ options: { prepare: flag, texts: flag } })

async function rotateTexts(): Promise<string> {
  if (values.prepare) {
    await prepareSealingKey()
    return 'A key stands in the file of sealing keys and waits: copy the file to every machine.'
  }
  const { count, unreadable } = await resealTexts(prisma)
  const left = unreadable.map((place) => `\nno key opens ${place}`).join('')
  return `${count} texts sealed anew. Keep the old line of the key file for a day, and for as long as an older copy of the database is kept.${left}`
}

async function rotateNumbers(): Promise<string> {
  if (values.prepare)
    return `Key ${await prepareKey(prisma)} stands in the file and waits: copy the file to every machine.`
  const started = performance.now()
  const people = await reseal(prisma, (done) => done % 10_000 === 0 && done > 0 && console.log(`${done} numbers`))
  const seconds = Math.max((performance.now() - started) / 1000, 0.001)
  return `${people} numbers sealed anew in ${seconds.toFixed(1)} s, ${Math.round(people / seconds)}/s. Keep the old line of the key file for as long as an older copy of the database is kept.`
}

const rotate = values.texts ? rotateTexts : rotateNumbers
rotate().then(
  (words) => {
    console.log(words)
    process.exit(0)
  },
  (failure: unknown) => {
    console.error(failure instanceof Error ? failure.message : failure)
    process.exit(1)
  },
)
