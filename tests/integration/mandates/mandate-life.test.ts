import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { findSessionRights, saveSession } from '@/lib/db/user/sessions.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import type { MandateGroup } from '@/lib/domain/mandate/mandate.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { cancelMandate, cancelMandateRequest } from '@/lib/use-cases/mandate/cancel-mandate.ts'
import { listMandates } from '@/lib/use-cases/mandate/list-mandates.ts'
import { listOffices } from '@/lib/use-cases/mandate/list-offices.ts'
import { readMandate } from '@/lib/use-cases/mandate/read-mandate.ts'
import { saveMandateAnswer } from '@/lib/use-cases/mandate/save-mandate-answer.ts'
import { startMandate } from '@/lib/use-cases/mandate/start-mandate.ts'
import { now, World } from '../../support/world.ts'

let world: World
const day = (text: string) => text as LocalDate
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

beforeAll(async () => {
  world = await World.plant()
})

/** The office at its own affairs. */
const office = () => world.actor('thomas', 'horizon')
const employer = () => world.actor('anna', 'gasthof')
const query = (group: MandateGroup, search = '') => ({ group, search, page: 1, pageSize: 50 })
const oneOf = async (group: MandateGroup) => {
  const [mandate] = (await listMandates(employer(), query(group), now)).mandates
  if (!mandate) throw new Error(`no ${group} mandate`)
  return mandate.mandateId
}

describe('mandates of an enterprise', () => {
  it('are listed on the side of the office, searched and by the page', async () => {
    const list = await listMandates(office(), { ...query('active'), page: 4 }, now)
    expect(list).toMatchObject({ side: 'office', counts: { pending: 1, active: 201, over: 1 }, totalCount: 203 })
    expect(list.mandates).toHaveLength(50)
    const found = await listMandates(office(), query('active', 'client 147'), now)
    expect(found.mandates.map(({ name, state }) => [name, state])).toEqual([['Client 147 SRL', 'active']])
    const byNumber = await listMandates(office(), query('active', found.mandates[0]?.enterpriseNumber), now)
    expect(byNumber.mandates.map(({ name }) => name)).toEqual(['Client 147 SRL'])
  })

  it('are listed on the side of the employer, and are nobody else’s business', async () => {
    const list = await listMandates(employer(), query('pending'), now)
    expect(list).toMatchObject({ side: 'employer', counts: { pending: 1, active: 0, over: 0 } })
    const mandateId = await oneOf('pending')
    expect(await readMandate(employer(), mandateId, now)).toMatchObject({ canWithdraw: true, canAnswer: false })
    expect(await readMandate(office(), mandateId, now)).toMatchObject({ canWithdraw: false, canAnswer: true })
    await expect(readMandate(world.actor(), mandateId, now)).rejects.toBeInstanceOf(NotFound)
    await expect(readMandate(employer(), 'x', now)).rejects.toBeInstanceOf(NotFound)
    await expect(listMandates(world.actor('paul'), query('active'), now)).rejects.toBeInstanceOf(AccessRefused)
    await expect(listMandates({ ...office(), level: 350 }, query('active'), now)).rejects.toBeInstanceOf(AccessRefused)
  })
})

describe('the life of a mandate', () => {
  it('goes from the request over the answer to the end, which the next request knows', async () => {
    const mandateId = await oneOf('pending')
    const session = { userId: office().userId, level: 400, idToken: null, userAgent: null, tokenHash: 'thomas' }
    const hat = { kind: 'office', senderId: office().senderId, employerId: employer().employerId } as const
    await saveSession({ ...session, activeProfile: hat, expiresAt: later(700) }, now)
    const mayAct = async () => (await findSessionRights('thomas', later(5)))?.hasMandate
    expect(await mayAct()).toBe(false)

    const accepted = { mandateId, isAccepted: true }
    await expect(saveMandateAnswer(employer(), accepted, now)).rejects.toBeInstanceOf(NotFound)
    await expect(cancelMandateRequest(office(), mandateId, now)).rejects.toBeInstanceOf(NotFound)
    expect(await saveMandateAnswer(office(), accepted, later(1))).toEqual({ kind: 'saved' })
    expect(await saveMandateAnswer(office(), accepted, later(1))).toEqual({ kind: 'refused', refusal: 'notWaiting' })
    expect(await mayAct()).toBe(true)

    expect(await cancelMandate(office(), { mandateId, endDate: day('2025-03-31') }, later(2))).toEqual({
      kind: 'saved',
    })
    const longer = await cancelMandate(employer(), { mandateId, endDate: day('2025-04-30') }, later(2))
    expect(longer).toEqual({ kind: 'refused', refusal: 'endsEarlier' })
    expect(await mayAct()).toBe(true)

    expect(await cancelMandate(employer(), { mandateId, endDate: null }, later(3))).toEqual({ kind: 'saved' })
    expect(await mayAct()).toBe(false)
    expect(await readMandate(office(), mandateId, later(4))).toMatchObject({ state: 'ended', canEnd: false })

    const log = await prisma.auditEntry.findMany({ where: { subjectId: mandateId }, orderBy: { id: 'asc' } })
    const ofEmployer = log.filter(({ employerId }) => employerId === employer().employerId)
    expect(ofEmployer.map(({ action }) => action)).toEqual(['mandate.accept', 'mandate.setEnd', 'mandate.end'])
    expect(log).toHaveLength(6)
  })

  it('begins again with another request, once, and may be withdrawn or declined', async () => {
    const officeId = office().senderId
    const entered = { officeId, startDate: day('2025-02-01'), endDate: null }
    const answers = await Promise.all([startMandate(employer(), entered, now), startMandate(employer(), entered, now)])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['refused', 'saved'])
    expect(await cancelMandateRequest(employer(), await oneOf('pending'), now)).toEqual({ kind: 'saved' })
    expect(await startMandate(employer(), entered, now)).toEqual({ kind: 'saved' })
    const declined = { mandateId: await oneOf('pending'), isAccepted: false }
    expect(await saveMandateAnswer(office(), declined, now)).toEqual({ kind: 'saved' })
    const over = await listMandates(employer(), query('over'), now)
    expect(over.mandates.map(({ state }) => state).sort()).toEqual(['declined', 'ended', 'withdrawn'])
  })

  it('is for offices that exist, found by name or number', async () => {
    const entered = { startDate: day('2025-02-01'), endDate: null }
    const refused = { kind: 'refused', refusal: 'notOffice' }
    expect(await startMandate(employer(), { ...entered, officeId: world.employerId('cafe') }, now)).toEqual(refused)
    expect(await startMandate(office(), { ...entered, officeId: office().senderId }, now)).toEqual(refused)
    await expect(startMandate(employer(), { ...entered, officeId: 'x' }, now)).rejects.toBeInstanceOf(NotFound)
    const found = async (search: string) => (await listOffices(employer(), search, now)).offices.map(({ name }) => name)
    expect(await found('horiz')).toEqual(['Secrétariat Horizon ASBL'])
    expect(await found('secretariat hor')).toEqual(['Secrétariat Horizon ASBL'])
    expect(await found('0156.789.018')).toEqual(['Secrétariat Horizon ASBL'])
    expect([await found(''), await found('brasserie')]).toEqual([[], []])
  })
})
