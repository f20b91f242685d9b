import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import type { AccessRefused } from '@/lib/domain/refusal.ts'
import { readTogether } from '@/lib/use-cases/actor/read-together.ts'
import { receiveAttestationCode } from '@/lib/use-cases/attestation/receive-attestation-code.ts'
import { startAttestation } from '@/lib/use-cases/attestation/start-attestation.ts'
import { listAuditEntries } from '@/lib/use-cases/audit/list-audit-entries.ts'
import { listLooksAtMe } from '@/lib/use-cases/audit/list-looks-at-me.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'
import { now, World } from '../../support/world.ts'

const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const page = { pageSize: 50 }

let world: World
let declarationId: string

const looks = () => prisma.auditEntry.count({ where: { lookedAtWorkerId: { not: null } } })

beforeAll(async () => {
  world = await World.plant()
  await world.transmit()
  const declaration = await prisma.wageDeclaration.findFirstOrThrow({ where: { workerId: world.workerId('isabelle') } })
  declarationId = declaration.id
})

describe('a look at the data of a worker', () => {
  it('is written down with its person, once for pages opened again within five minutes', async () => {
    const isabelle = world.workerId('isabelle')
    await readWorker(world.actor('paul'), isabelle, now)
    await readWorker(world.actor('paul'), isabelle, after(4))
    expect(await looks()).toBe(1)
    await readWorker(world.actor('nathalie'), isabelle, after(4))
    await readWorker(world.actor('paul'), isabelle, after(10))
    expect(await looks()).toBe(3)
  })

  it('is written down by a page that reads everything in one transaction', async () => {
    const before = await looks()
    const paul = world.actor('paul')
    const view = await readTogether(paul, async () => {
      await readWorker(paul, world.workerId('isabelle'), after(20))
      return readDeclaration(paul, declarationId, after(20))
    })
    expect(view.status).toBe('accepted')
    expect(await looks()).toBe(before + 2)
  })

  it('leaves nothing when nothing was found', async () => {
    const before = await looks()
    await expect(readWorker(world.actor('karel', 'cafe'), world.workerId('laurine'), now)).rejects.toThrow('no worker')
    expect(await looks()).toBe(before)
  })

  it('is shown to the worker with the enterprise and without the person', async () => {
    const { rows } = await listLooksAtMe(world.worker('isabelle'), page)
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.map(({ at }) => at.getTime())).toEqual(rows.map(({ at }) => at.getTime()).sort((a, b) => b - a))
    expect(new Set(rows.map(({ enterpriseName }) => enterpriseName))).toEqual(new Set(['Brasserie du Canal SRL']))
    expect(JSON.stringify(rows)).not.toMatch(/Henrion|Servais/)
    expect((await listLooksAtMe(world.worker('lotte'), page)).rows).toEqual([])
  })

  it('by a code that the worker gave is shown to him too', async () => {
    const made = await startAttestation(world.worker('lotte'), 7, after(30))
    if (made.kind !== 'made') throw new Error(made.kind)
    await receiveAttestationCode(world.actor('greet', 'cafe'), made.code, after(31))
    const { rows } = await listLooksAtMe(world.worker('lotte'), page)
    expect(rows.map(({ action, enterpriseName }) => [action, enterpriseName])).toEqual([
      ['attestation.read', 'Café De Post BV'],
    ])
  })

  it('of the worker himself is none', async () => {
    const before = await looks()
    await listLooksAtMe(world.worker('isabelle'), page)
    expect(await looks()).toBe(before)
  })
})

describe('the log', () => {
  const list = (actor: Actor, query = {}) => listAuditEntries(actor, { ...page, ...query })

  it('is for access managers with a key of level 400', async () => {
    const refusalOf = (actor: Actor) => list(actor).catch((refusal: AccessRefused) => refusal.missing)
    expect(await refusalOf({ ...world.actor(), permissions: ['dimonaConsultation', 'flexiAtWork'] })).toEqual({
      need: 'permission',
      permissions: ['accessManagement'],
    })
    expect(await refusalOf({ ...world.actor(), level: 350 })).toEqual({ need: 'level', level: 400 })
    expect(await refusalOf(world.worker('lotte'))).toEqual({ need: 'profile' })
  })

  it('tells who did what and about whom, newest first', async () => {
    const { rows } = await list(world.actor())
    const actions = new Set(rows.map(({ action }) => action))
    for (const action of ['transmission.submit', 'declaration.accept', 'worker.look', 'declaration.look'] as const)
      expect(actions).toContain(action)
    const look = rows.find(({ action }) => action === 'declaration.look')
    expect(look).toMatchObject({ personName: 'Paul Henrion', senderName: null, subjectName: 'Isabelle Clarebout' })
    const decided = rows.find(({ action }) => action === 'declaration.accept')
    expect(decided).toMatchObject({ personName: null, subjectName: 'Isabelle Clarebout' })
    expect(rows.map(({ at }) => at.getTime())).toEqual(rows.map(({ at }) => at.getTime()).sort((a, b) => b - a))
  })

  it('is filtered by person, kind and day', async () => {
    const looksOfPaul = await list(world.actor(), { search: 'henr pa', kind: 'looks' })
    expect(new Set(looksOfPaul.rows.map(({ personName }) => personName))).toEqual(new Set(['Paul Henrion']))
    expect(looksOfPaul.rows.every(({ action }) => action.endsWith('.look'))).toBe(true)
    expect((await list(world.actor(), { kind: 'changes' })).rows.some(({ action }) => action.endsWith('.look'))).toBe(
      false,
    )
    expect((await list(world.actor(), { endDate: '2025-01-02' })).rows).toEqual([])
    expect((await list(world.actor(), { startDate: '2025-01-03', endDate: '2025-01-03' })).rows.length).toBeGreaterThan(
      5,
    )
  })

  it('is read page by page, forward and back', async () => {
    const every = (await list(world.actor())).rows.map(({ id }) => id)
    const first = await list(world.actor(), { pageSize: 3 })
    const second = await list(world.actor(), { pageSize: 3, cursor: first.nextCursor ?? '' })
    expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(every.slice(0, 6))
    const back = await list(world.actor(), { pageSize: 3, cursor: second.previousCursor ?? '' })
    expect(back.rows).toEqual(first.rows)
  })

  it('of one enterprise holds nothing of another, and an office sees its own people alone', async () => {
    expect((await list(world.actor('karel', 'cafe'))).rows.every(({ personName }) => personName === 'Greet Maes')).toBe(
      true,
    )
    const office = await list(world.actor('thomas', 'horizon', 'brasserie'))
    expect(office.rows).toEqual([])
  })
})
