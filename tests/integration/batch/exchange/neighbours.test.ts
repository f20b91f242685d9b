import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { exchangeOnce } from '@/lib/jobs/exchange/exchange.ts'
import { aFlxwage, aFormElement } from '../../../factories/flxwage.ts'
import { ExchangeFolder } from '../../../support/batch/exchange-folder.ts'
import { giveSenderNumber, treatReceived } from '../../../support/batch/send-set.ts'
import { World } from '../../../support/world.ts'

// Of two senders in one directory, the one whose number comes first has a folder that cannot be used.
const BROKEN = '000639'
let folder: ExchangeFolder
beforeAll(async () => {
  const world = await World.plant()
  await giveSenderNumber(world)
  await prisma.enterprise.update({ where: { id: world.employerId('cafe') }, data: { senderNumber: BROKEN } })
})
beforeEach(() => {
  folder = new ExchangeFolder('000640')
})

const brokenPath = (...names: string[]) => join(folder.root, BROKEN, ...names)
const look = () => exchangeOnce(folder.root, new Date())

/** Its own set, from the folder to both answers. */
async function expectAnswered(sequence: string): Promise<void> {
  folder.putSet(`FLEX.000640.20250303.${sequence}.R.1`, aFlxwage(aFormElement({ reference: sequence })))
  await look()
  await treatReceived()
  await look()
  expect(folder.list('OUT')).toHaveLength(4)
}

describe('a sender whose folder cannot be used holds up nobody else', () => {
  it('when nothing can be taken from it', async () => {
    mkdirSync(brokenPath(), { recursive: true })
    writeFileSync(brokenPath('IN'), 'a file where a folder should be')
    await expectAnswered('AAAA1')
  })

  it('when more of its answers wait than are laid at once', async () => {
    mkdirSync(brokenPath('IN'), { recursive: true })
    for (let number = 1; number <= 25; number++) {
      const name = `FLEX.${BROKEN}.20250303.${String(number).padStart(5, '0')}.R.1`
      writeFileSync(brokenPath('IN', `FI.${name}.1`), `no data ${number}`)
      writeFileSync(brokenPath('IN', `GO.${name}`), '')
    }
    await look()
    await treatReceived()
    expect(await prisma.batchSet.count({ where: { isAcknowledgementDue: true, status: 'refused' } })).toBe(25)
    rmSync(brokenPath('OUT'), { recursive: true })
    writeFileSync(brokenPath('OUT'), 'a file where a folder should be')
    await expectAnswered('AAAA2')
  })
})
