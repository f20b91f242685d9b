import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type Busy, countKeys, keepBusy, type Seen } from './busy-portal.ts'

export interface RotationFigures extends Seen {
  people: number
  seconds: number
  peoplePerSecond: number
  keys: { sealing: number; inUse: number }
}

/**
 * Runs the operator's command in a process of its own, which is how it is run, while this process goes on being the portal with the keys that it
 * read before; a second more, so that it also works with the new key alone.
 */
export async function rotateBusy(busy: Busy): Promise<RotationFigures> {
  let isOver = false
  const seen = keepBusy(busy, () => isOver)
  const started = performance.now()
  const command = spawn(process.execPath, ['scripts/keys/rotate.ts'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(command, 'exit')
  const seconds = (performance.now() - started) / 1000
  await new Promise((resolve) => setTimeout(resolve, 1000))
  isOver = true
  const { faults, ...counts } = await seen
  const people = busy.workerIds.size
  return {
    people,
    seconds: Number(seconds.toFixed(1)),
    peoplePerSecond: Math.round(people / seconds),
    ...counts,
    faults: code === 0 ? faults : [...faults, `the rotation ended with ${code}`],
    keys: await countKeys(),
  }
}
