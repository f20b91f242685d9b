import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReadPart } from '@/lib/domain/batch/form.ts'
import { readSet } from '@/lib/use-cases/batch/read-set.ts'
import { receiveFile } from '@/lib/use-cases/batch/receive-file.ts'
import { receiveForms } from '@/lib/use-cases/batch/receive-forms.ts'
import { receiveSet } from '@/lib/use-cases/batch/receive-set.ts'
import { aSetName } from '../../factories/batch.ts'
import { aFile, giveSenderNumber, received } from '../../support/batch/send-set.ts'
import { World } from '../../support/world.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

let world: World
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})

async function receiveOne(): Promise<string> {
  async function* bytes() {
    yield Buffer.from('of nine pieces, the first of them broken')
  }
  const saved = await receiveFile(world.actor(), bytes())
  if (!saved) throw new Error('too long')
  const set = { name: aSetName({ sequence: 'AAAAA' }), pieces: [{ ...saved, fileName: 'FI' }] }
  const receipt = await receiveSet(world.actor(), set, received)
  return 'setId' in receipt ? receipt.setId : ''
}

const error = { code: 'ACRF-102', fileName: 'FI', lineNumber: 1, columnNumber: 1, detail: 'unclosed tag' }
const PARTS = 20

describe('a set of which one piece cannot be read', () => {
  it('is read to its end without holding the Forms of its other pieces', async () => {
    const setId = await receiveOne()
    const yielded: WeakRef<object>[] = []
    let held = PARTS
    async function* parts(): AsyncGenerator<ReadPart> {
      yield { errors: [error] }
      for (let number = 1; number <= PARTS; number++) yield aPart(yielded, number)
      await turn()
      collect()
      held = yielded.filter((part) => part.deref()).length
    }
    await receiveForms(setId, parts, received)
    expect(held).toBeLessThanOrEqual(1)
    expect(await readSet(world.actor(), setId)).toMatchObject({ status: 'refused', errors: [error], formCount: 0 })
  })
})

function aPart(yielded: WeakRef<object>[], number: number): ReadPart {
  const forms = aFile({ payslipReference: `other-${number}` })
  for (const form of forms) yielded.push(new WeakRef(form))
  return { forms }
}
