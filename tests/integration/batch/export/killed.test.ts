import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { exportOnce } from '@/lib/jobs/export/export.ts'
import { Receiver } from '../../../support/batch/receiver.ts'
import { aFile, giveSenderNumber, treatSet } from '../../../support/batch/send-set.ts'
import { World } from '../../../support/world.ts'

/** A look asks sixteen things of the folder, the first five before there is a set; what a crash left adds some. */
const STEPS = Array.from({ length: 14 }, (_, index) => index + 5)

let world: World
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})

const killing = pathToFileURL('tests/support/batch/kill-at-step.ts').href

/** The real command, which dies before it touches the folder for that time. */
async function runUntil(step: number, receiver: Receiver): Promise<void> {
  const child = spawn(process.execPath, ['--import', killing, 'scripts/batch/exchange.ts'], {
    env: {
      ...process.env,
      KILL_AT: String(step),
      EXPORT_DIR: receiver.directory,
      EXPORT_SENDER: receiver.senderNumber,
      EXCHANGE_DIR: '',
    },
    stdio: 'ignore',
  })
  const [, signal] = await once(child, 'exit')
  expect(signal).toBe('SIGKILL')
}

it('killed before any step, it hands on every accepted declaration once, while the receiver takes all away', async () => {
  const receiver = new Receiver()
  const told: string[] = []
  for (const step of STEPS) {
    const references = [`step ${step}.0`, `step ${step}.1`]
    await treatSet(world.actor(), aFile(...references.map((payslipReference) => ({ payslipReference }))))
    told.push(...references)
    await runUntil(step, receiver)
    await receiver.take()
  }
  await exportOnce(receiver.outside, null, new Date())
  await receiver.take()
  const taken = receiver.taken.flatMap(({ forms }) => forms.map(({ payslipReference }) => payslipReference))
  expect(taken.toSorted()).toEqual(told.toSorted())
  expect(receiver.list('IN')).toEqual([])
}, 240_000)
