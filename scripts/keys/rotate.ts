import { parseArgs } from 'node:util'
import { prisma } from '../../lib/db/owner-client.ts'
import { prepareKey, reseal } from '../../lib/db/person/reseal.ts'

// npm run keys:rotate [-- --prepare]: seals every national number under a new key while the program runs. Several machines: `--prepare`
// first, which only adds the key to the file, then the file to each machine, then the rotation. Interrupted, it is called again.

const { values } = parseArgs({ options: { prepare: { type: 'boolean', default: false } } })

async function rotate(): Promise<string> {
  if (values.prepare)
    return `Key ${await prepareKey(prisma)} stands in the file and waits: copy the file to every machine.`
  const started = performance.now()
  const people = await reseal(prisma, (done) => done % 10_000 === 0 && done > 0 && console.log(`${done} numbers`))
  const seconds = Math.max((performance.now() - started) / 1000, 0.001)
  return `${people} numbers sealed anew in ${seconds.toFixed(1)} s, ${Math.round(people / seconds)}/s. Keep the old line of the key file for as long as an older copy of the database is kept.`
}

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
