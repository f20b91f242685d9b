import { renameSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { exchangeOnce } from '@/lib/jobs/exchange/exchange.ts'
import { aFlxwage, aFormElement } from '../../../factories/flxwage.ts'
import { ExchangeFolder } from '../../../support/batch/exchange-folder.ts'
import { giveSenderNumber, treatReceived } from '../../../support/batch/send-set.ts'
import { World } from '../../../support/world.ts'

let folder: ExchangeFolder
beforeAll(async () => {
  await giveSenderNumber(await World.plant())
})
beforeEach(() => {
  folder = new ExchangeFolder('000640')
})

const setOf = (sequence: string) => `FLEX.000640.20250303.${sequence}.R.1`
const look = () => exchangeOnce(folder.root, new Date())

describe('a crash while files are exchanged', () => {
  it('after the receipt leaves a set that is taken again and counted once', async () => {
    const put = () => folder.putSet(setOf('AAAA1'), aFlxwage(aFormElement({ reference: 'one' })))
    put()
    await look()
    put()
    await look()
    await treatReceived()
    await look()
    expect(await prisma.batchSet.count()).toBe(1)
    expect(await prisma.wageDeclarationVersion.count()).toBe(1)
    expect(folder.list('OUT')).toHaveLength(4)
  })

  it('while the files of an answered set are removed leaves nothing that looks like a set', async () => {
    folder.putSet(setOf('AAAA2'), 'x')
    renameSync(folder.pathOf('IN', `GO.${setOf('AAAA2')}`), folder.pathOf('IN', `DONE.${setOf('AAAA2')}`))
    await look()
    expect(folder.list('IN')).toEqual([])
    expect(folder.list('OUT')).toEqual([])
  })

  it('before it is known that an answer was laid lets it be laid again, with the same name and the same bytes', async () => {
    folder.putSet(setOf('AAAA3'), aFlxwage(aFormElement({ reference: 'three' })))
    await look()
    await treatReceived()
    await look()
    const first = folder.fetch()
    await prisma.batchSet.updateMany({
      data: { isAcknowledgementDue: true, isNotificationDue: true },
      where: { sequence: 'AAAA3' },
    })
    await look()
    expect(folder.fetch()).toEqual(first)
  })
})
