import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { chooseClients } from '@/lib/use-cases/access/choose-clients.ts'
import { listMembers } from '@/lib/use-cases/access/list-members.ts'
import { readClients } from '@/lib/use-cases/access/read-clients.ts'
import { chooseProfile } from '@/lib/use-cases/profile/choose-profile.ts'
import { listProfiles } from '@/lib/use-cases/profile/list-profiles.ts'
import { now, World } from '../../support/world.ts'

let world: World
let julie: string
let thomas: string

beforeAll(async () => {
  world = await World.plant()
  const { members } = await listMembers(office(), now)
  const idOf = (name: string) => members.find(({ familyName }) => familyName === name)?.membershipId ?? ''
  julie = idOf('Noël')
  thomas = idOf('Leroy')
})

const office = () => world.actor('thomas', 'horizon')
const list = { search: '', isChosenOnly: false, page: 1, pageSize: 50 }
const clientsOf = async () =>
  (await listProfiles(world.actor('julie', 'horizon', 'client1'), now)).map((each) => ('name' in each ? each.name : ''))
const find = async (search: string) => {
  const [client] = (await readClients(office(), julie, { ...list, search }, now)).clients
  return client?.mandateId ?? ''
}

describe('[CASE-63] the clients of an office user', () => {
  it('are a page of all, or the chosen ones', async () => {
    const every = await readClients(office(), julie, { ...list, page: 5 }, now)
    expect(every).toMatchObject({ isNarrowed: true, canChange: true, counts: { all: 201, chosen: 3, found: 201 } })
    expect(every.clients).toHaveLength(1)
    const chosen = await readClients(office(), julie, { ...list, isChosenOnly: true }, now)
    expect(chosen.clients.map(({ name }) => name)).toEqual(['Client 001 SRL', 'Client 002 SRL', 'Client 003 SRL'])
    const found = await readClients(office(), julie, { ...list, search: 'client 002' }, now)
    expect(found.clients.map(({ isChosen }) => isChosen)).toEqual([true])
  })

  it('change for the next request, on the page that was shown and nowhere else', async () => {
    const [second, last] = [await find('client 002'), await find('client 200')]
    const chosen = { membershipId: julie, shownIds: [second, last], tickedIds: [last] }
    expect(await chooseClients(office(), chosen, now)).toEqual({ kind: 'saved' })
    expect(await clientsOf()).toEqual(['Client 001 SRL', 'Client 003 SRL', 'Client 200 SRL'])
    const log = await prisma.auditEntry.findFirst({ where: { action: 'access.chooseClients', subjectId: julie } })
    expect(log?.after).toMatchObject({ isNarrowed: true, addedIds: [last] })
  })

  it('are all of them, or none at all', async () => {
    const every = { membershipId: julie, shownIds: [], tickedIds: [] }
    await chooseClients(office(), { ...every, isNarrowed: false }, now)
    expect(await clientsOf()).toHaveLength(201)
    await chooseClients(office(), { ...every, isNarrowed: true }, now)
    expect(await clientsOf()).toHaveLength(3)
    const { clients } = await readClients(office(), julie, { ...list, isChosenOnly: true }, now)
    await chooseClients(office(), { ...every, shownIds: clients.map(({ mandateId }) => mandateId) }, now)
    expect(await clientsOf()).toEqual([])
    const unknown = `office.${world.employerId('horizon')}.${world.employerId('client1')}`
    await expect(chooseProfile(world.actor('julie', 'horizon', 'client1'), unknown, now)).rejects.toBeInstanceOf(
      NotFound,
    )
  })

  it('are never another office’s, nor widened for oneself, nor those of an employer', async () => {
    const foreign = await prisma.mandate.create({
      data: {
        ...{ employerId: world.employerId('cafe'), officeId: world.employerId('gasthof') },
        ...{ status: 'accepted', startDate: new Date('2024-01-01') },
      },
    })
    const chosen = { membershipId: julie, shownIds: [foreign.id, 'x'], tickedIds: [foreign.id, 'x'] }
    expect(await chooseClients(office(), chosen, now)).toEqual({ kind: 'saved' })
    expect(await prisma.membershipClient.count({ where: { mandateId: foreign.id } })).toBe(0)
    await chooseClients(office(), { membershipId: thomas, shownIds: [], tickedIds: [], isNarrowed: true }, now)
    const wider = { membershipId: thomas, shownIds: [], tickedIds: [], isNarrowed: false }
    expect(await chooseClients(office(), wider, now)).toEqual({ kind: 'refused', refusal: 'ownUpward' })
    const { members } = await listMembers(world.actor(), now)
    const ofEmployer = members[0]?.membershipId ?? ''
    await expect(readClients(world.actor(), ofEmployer, list, now)).rejects.toBeInstanceOf(NotFound)
    const asEmployer = chooseClients(world.actor(), { ...wider, membershipId: ofEmployer }, now)
    await expect(asEmployer).rejects.toBeInstanceOf(NotFound)
  })
})
