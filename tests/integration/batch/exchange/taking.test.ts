import { existsSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkBySchema } from '@/lib/channels/batch/flxwage-schema.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { exchangeOnce } from '@/lib/jobs/exchange/exchange.ts'
import { aFlxwage, aFormElement } from '../../../factories/flxwage.ts'
import { ExchangeFolder } from '../../../support/batch/exchange-folder.ts'
import { giveSenderNumber, treatReceived } from '../../../support/batch/send-set.ts'
import { World } from '../../../support/world.ts'

let world: World
let folder: ExchangeFolder
beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})
beforeEach(() => {
  folder = new ExchangeFolder('000640')
})

const DAY = 86_400_000
const MINUTE = 60_000
const setOf = (sequence: string, circuit = 'R', pieces = 1) => `FLEX.000640.20250303.${sequence}.${circuit}.${pieces}`
const oneForm = (reference: string) => aFlxwage(aFormElement({ reference }))

/** Looks into the folders, lets the queue do what follows, and lays the answers. */
async function exchange(now = new Date()): Promise<void> {
  await exchangeOnce(folder.root, now)
  await treatReceived()
  await exchangeOnce(folder.root, now)
}

/** The only acknowledgement there, with what it says. */
function acknowledgementIn(files: Record<string, string>) {
  const names = Object.keys(files).filter((name) => name.startsWith('FO.ACRF.'))
  const [name = ''] = names
  const xml = files[name] ?? ''
  expect(names).toHaveLength(1)
  expect(checkBySchema('ACRF', xml)).toEqual([])
  expect(files).toHaveProperty([name.replace('FO', 'GO')], '')
  const codes = [...xml.matchAll(/<ErrorID>(.*?)</g)].map(([, code]) => code)
  return { name, xml, codes, cites: /<FileName>(.*?)</.exec(xml)?.[1], result: /<ResultCode>(.)</.exec(xml)?.[1] }
}

describe('the exchange directory', () => {
  it('takes a set when its GO is there, answers it twice, and says in the audit log that no person sent it', async () => {
    const name = setOf('AAAA1')
    folder.put({ [`FI.${name}.1`]: oneForm('a1'), [`FS.${name}.1`]: '' })
    await exchange()
    expect([folder.list('IN').length, folder.list('OUT')]).toEqual([2, []])
    folder.put({ [`GO.${name}`]: '' })
    await exchange()
    expect(folder.list('IN')).toEqual([])
    expect(folder.list('OUT')).toEqual([
      'FO.ACRF.999999.20250303.AAAA1.R',
      'FO.NOTI.999999.20250303.AAAA1.R.1.1',
      'GO.ACRF.999999.20250303.AAAA1.R',
      'GO.NOTI.999999.20250303.AAAA1.R.1',
    ])
    const files = folder.fetch()
    expect(acknowledgementIn(files)).toMatchObject({ cites: `GO.${name}`, result: '1' })
    const notification = files['FO.NOTI.999999.20250303.AAAA1.R.1.1'] ?? ''
    expect(checkBySchema('NOTIFICATION', notification)).toEqual([])
    expect(notification).toContain('<ReferenceNbr>a1</ReferenceNbr>')
    const set = await prisma.batchSet.findFirstOrThrow({ where: { sequence: 'AAAA1' } })
    expect(set).toMatchObject({ status: 'done', sentByUserId: null, senderId: world.employerId('brasserie') })
    const entry = { action: 'batchSet.receive', subjectId: set.id }
    expect(await prisma.auditEntry.findFirstOrThrow({ where: entry })).toMatchObject({
      actingAs: 'sender',
      userId: null,
      channel: 'batch',
      senderId: world.employerId('brasserie'),
    })
    await exchange()
    expect(folder.list('OUT')).toEqual([])
  })

  it('answers a set of the test circuit in OUTTEST, and keeps nothing of it', async () => {
    const before = await prisma.wageDeclaration.count()
    folder.putSet(setOf('AAAA2', 'T'), oneForm('a2'), 'INTEST')
    await exchange()
    expect(folder.list('OUTTEST')).toHaveLength(4)
    expect(await prisma.wageDeclaration.count()).toBe(before)
  })

  it('answers a set that cannot be read with one acknowledgement', async () => {
    folder.putSet(setOf('AAAA3'), '<FLXWAGE>')
    await exchange()
    expect(folder.list('OUT')).toHaveLength(2)
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ result: '0', cites: `FI.${setOf('AAAA3')}.1` })
  })

  it('waits a day for a GO, then says that it is missing', async () => {
    folder.put({ [`FI.${setOf('BBBB1')}.1`]: oneForm('b1') })
    await exchange(new Date(Date.now() + DAY - MINUTE))
    expect(folder.list('IN')).toHaveLength(1)
    await exchange(new Date(Date.now() + DAY + MINUTE))
    expect(folder.list('IN')).toEqual([])
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ codes: ['ACRF-130'], cites: `FI.${setOf('BBBB1')}.1` })
  })

  it.each([
    [
      'a piece is missing',
      { [`FI.${setOf('BBBB2', 'R', 2)}.1`]: 'x', [`GO.${setOf('BBBB2', 'R', 2)}`]: '' },
      'ACRF-120',
    ],
    ['there is nothing but a GO', { [`GO.${setOf('BBBB3')}`]: '' }, 'ACRF-120'],
    ['the name has a wrong sequence', { [`GO.${setOf('0000x')}`]: '', [`FI.${setOf('0000x')}.1`]: '' }, 'ACRF-367'],
    ['the piece has a wrong number', { [`GO.${setOf('BBBB4')}`]: '', [`FI.${setOf('BBBB4')}.2`]: '' }, 'ACRF-123'],
    [
      'it is for the simulation',
      { [`GO.${setOf('BBBB5', 'S')}`]: '', [`FI.${setOf('BBBB5', 'S')}.1`]: '' },
      'ACRF-129',
    ],
    [
      'a test lies with what is real',
      { [`GO.${setOf('BBBB6', 'T')}`]: '', [`FI.${setOf('BBBB6', 'T')}.1`]: '' },
      'ACRF-119',
    ],
    [
      'another sender is named',
      { 'GO.FLEX.000641.20250303.BBBB7.R.1': '', 'FI.FLEX.000641.20250303.BBBB7.R.1.1': 'x' },
      'ACRF-103',
    ],
    ['a TD names a set that nobody sent', { [`TD.${setOf('BBBB8')}`]: '' }, 'ACRF-234'],
  ])('refuses a set when %s', async (_why, files, code) => {
    folder.put(files)
    await exchange()
    expect(folder.list('IN')).toEqual([])
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ codes: [code], result: '0' })
  })

  it('takes a piece of two hundred megabytes, and none that is longer', async () => {
    folder.putSet(setOf('BBBC1'), '')
    truncateSync(folder.pathOf('IN', `FI.${setOf('BBBC1')}.1`), 200_000_001)
    await exchange()
    expect(folder.list('IN')).toEqual([])
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ codes: ['ACRF-093'], result: '0' })
    folder.putSet(setOf('BBBC2'), '')
    truncateSync(folder.pathOf('IN', `FI.${setOf('BBBC2')}.1`), 200_000_000)
    await exchange()
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ codes: ['ACRF-102'], result: '0' })
  })

  it('refuses what is real among the tests', async () => {
    folder.putSet(setOf('BBBB9'), 'x', 'INTEST')
    await exchange()
    expect(acknowledgementIn(folder.fetch('OUTTEST')).codes).toEqual(['ACRF-118'])
  })

  it('gives the answers of a set once more when it comes twice, and refuses another under its name', async () => {
    folder.putSet(setOf('CCCC1'), oneForm('c1'))
    await exchange()
    const first = folder.fetch()
    const before = await prisma.wageDeclarationVersion.count()
    folder.putSet(setOf('CCCC1'), oneForm('c1'))
    await exchange()
    expect(folder.fetch()).toEqual(first)
    folder.putSet(setOf('CCCC2'), oneForm('c1'))
    await exchange()
    expect(folder.fetch()).toEqual(first)
    folder.putSet(setOf('CCCC1'), oneForm('c2'))
    await exchange()
    expect(acknowledgementIn(folder.fetch()).codes).toEqual(['ACRF-133'])
    expect(await prisma.wageDeclarationVersion.count()).toBe(before)
  })

  it('takes a set back before it is read, and not afterwards', async () => {
    folder.putSet(setOf('DDDD1'), oneForm('d1'))
    folder.put({ [`TD.${setOf('DDDD1')}`]: '' })
    await exchange()
    expect(folder.list('IN')).toEqual([])
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ result: '1', cites: `TD.${setOf('DDDD1')}` })
    expect(await prisma.batchSet.count({ where: { sequence: 'DDDD1' } })).toBe(0)

    folder.putSet(setOf('DDDD2'), oneForm('d1'))
    await exchangeOnce(folder.root, new Date())
    folder.put({ [`TD.${setOf('DDDD2')}`]: '' })
    await exchange()
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ result: '1', cites: `TD.${setOf('DDDD2')}` })
    const withdrawn = await prisma.batchSet.findFirstOrThrow({ where: { sequence: 'DDDD2' } })
    expect(withdrawn).toMatchObject({ status: 'withdrawn', formCount: 0 })
    expect(await prisma.auditEntry.count({ where: { action: 'batchSet.withdraw', subjectId: withdrawn.id } })).toBe(1)

    folder.putSet(setOf('DDDD3'), oneForm('d1'))
    await exchange()
    expect(Object.keys(folder.fetch())).toHaveLength(4)
    folder.put({ [`TD.${setOf('DDDD3')}`]: '' })
    await exchange()
    expect(acknowledgementIn(folder.fetch())).toMatchObject({ codes: ['ACRF-272'], cites: `TD.${setOf('DDDD3')}` })
  })

  it('never follows a link, and leaves alone what has neither sender nor end', async () => {
    const secret = join(folder.root, 'secret')
    writeFileSync(secret, oneForm('e1'))
    symlinkSync(secret, folder.pathOf('IN', `FI.${setOf('EEEE1')}.1`))
    folder.put({ [`GO.${setOf('EEEE1')}`]: '' })
    const stranger = new ExchangeFolder('999998')
    stranger.putSet('FLEX.999998.20250303.EEEE2.R.1', oneForm('e2'))
    await exchangeOnce(stranger.root, new Date())
    await exchange()
    expect(acknowledgementIn(folder.fetch()).codes).toEqual(['ACRF-120'])
    expect(existsSync(secret)).toBe(true)
    expect(stranger.list('IN')).toHaveLength(3)
    expect(stranger.list('OUT')).toEqual([])
  })
})
