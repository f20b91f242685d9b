import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { listProfiles } from '@/lib/db/user/profiles.ts'
import { findKeyHolder } from '@/lib/db/user/users.ts'
import type { Permission, SignedInActor } from '@/lib/domain/actor.ts'
import { addDays, todayInBrussels } from '@/lib/domain/local-date.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { cancelMembership } from '@/lib/use-cases/access/cancel-membership.ts'
import { listMembers } from '@/lib/use-cases/access/list-members.ts'
import { saveRole } from '@/lib/use-cases/access/save-role.ts'
import { cancelInvitation } from '@/lib/use-cases/invitation/cancel-invitation.ts'
import { confirmInvitation } from '@/lib/use-cases/invitation/confirm-invitation.ts'
import { listInvitations } from '@/lib/use-cases/invitation/list-invitations.ts'
import { readAccount } from '@/lib/use-cases/invitation/read-account.ts'
import { readInvitation } from '@/lib/use-cases/invitation/read-invitation.ts'
import { startInvitation } from '@/lib/use-cases/invitation/start-invitation.ts'
import { submitAccount } from '@/lib/use-cases/invitation/submit-account.ts'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { now, World } from '../../support/world.ts'

let world: World
const today = todayInBrussels(now)
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
const both = ['dimonaConsultation', 'flexiAtWork'] as const

beforeAll(async () => {
  world = await World.plant()
})

async function invite(
  email: string,
  actor = world.actor(),
  permissions: readonly ('eBox' | (typeof both)[number])[] = both,
) {
  let token = ''
  const words = {
    compose: ({ address }: { address: string }) => ({ subject: 'Invitation', text: address }),
    openPath: (made: string) => {
      token = made
      return `/fr/invitation/open?token=${made}`
    },
  }
  const answer = await startInvitation(actor, { email, permissions, startDate: today, endDate: null }, words, now)
  return { answer, token }
}

const greet = (): SignedInActor => world.actor('greet', 'cafe')
const membersOf = async () => (await listMembers(world.actor(), now)).members

describe('an invitation', () => {
  it('makes its addressee a user, once, with what was promised', async () => {
    const { answer, token } = await invite('greet.maes@example.org')
    expect(answer).toEqual({ kind: 'sent' })
    const mail = await prisma.demonstrationMail.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
    expect(mail).toMatchObject({ recipient: 'greet.maes@example.org', subject: 'Invitation' })
    expect(mail.text).toContain(token)
    const row = await prisma.invitation.findFirstOrThrow({ where: { email: 'greet.maes@example.org' } })
    expect(JSON.stringify({ ...row, sealedAccount: null })).not.toContain(token)
    expect(row.expiresAt).toEqual(later(72))

    expect(await readInvitation(world.actor('paul'), token, now)).toMatchObject({ state: 'open', person: 'foreign' })
    const foreign = await confirmInvitation(world.actor('paul'), token, now)
    expect(foreign).toEqual({ kind: 'refused', reason: 'foreign' })
    const answers = await Promise.all([confirmInvitation(greet(), token, now), confirmInvitation(greet(), token, now)])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['accepted', 'refused'])
    const member = (await membersOf()).find(({ familyName }) => familyName === 'Maes')
    expect(member?.permissions.map(({ permission }) => permission)).toEqual([...both])
    expect(await confirmInvitation(greet(), token, now)).toEqual({ kind: 'refused', reason: 'accepted' })
    const [entry] = await prisma.auditEntry.findMany({ where: { action: 'invitation.accept' } })
    expect(entry).toMatchObject({ employerId: world.actor().employerId, subjectId: member?.membershipId })
    expect((await invite('greet.maes@example.org')).answer).toMatchObject({ kind: 'known' })
  })

  it('is worth nothing after 72 hours, revoked, replaced or unknown', async () => {
    const late = await invite('late@example.org')
    expect((await readInvitation({ actingAs: 'anonymous' }, late.token, later(72)))?.state).toBe('expired')
    expect(await readAccount(late.token, later(72))).toBeNull()
    const next = await invite('late@example.org')
    expect((await readInvitation({ actingAs: 'anonymous' }, late.token, now))?.state).toBe('revoked')
    const { invitations } = await listInvitations(world.actor(), now)
    const open = invitations.find(({ email, state }) => email === 'late@example.org' && state === 'open')
    const id = open?.invitationId ?? ''
    await expect(cancelInvitation(world.actor('karel', 'cafe'), id, now)).rejects.toBeInstanceOf(NotFound)
    await cancelInvitation(world.actor(), id, now)
    expect((await readInvitation({ actingAs: 'anonymous' }, next.token, now))?.state).toBe('revoked')
    expect(await readInvitation({ actingAs: 'anonymous' }, 'x', now)).toBeNull()
    await expect(confirmInvitation(greet(), 'x', now)).rejects.toBeInstanceOf(NotFound)
  })

  it('never gives more than its sender could give, then and at the answer', async () => {
    await expect(invite('x@example.org', world.actor('paul'))).rejects.toBeInstanceOf(AccessRefused)
    const lea = (await membersOf()).find(({ familyName }) => familyName === 'Marchal')?.membershipId ?? ''
    await saveRole(world.actor(), { membershipId: lea, role: 'accessManager' }, now)
    const manager = { ...world.actor('lea'), permissions: ['accessManagement'] as Permission[] }
    expect((await invite('x@example.org', manager)).answer).toEqual({ kind: 'refused', refusal: 'beyondYours' })
    const { token } = await invite('anna.hermes@example.org', manager, ['eBox'])
    await cancelMembership(world.actor(), lea, now)
    const answer = await confirmInvitation(world.actor('anna', 'gasthof'), token, now)
    expect(answer).toEqual({ kind: 'refused', reason: 'revoked' })
    const own = await invite('elsewhere@example.org')
    expect(await confirmInvitation(world.actor(), own.token, now)).toEqual({ kind: 'refused', reason: 'inviter' })
  })
})

describe('an account made by invitation', () => {
  const whole = {
    givenName: 'Camille',
    familyName: 'Renard',
    ssin: '92.02.02-999.14',
    username: ' Camille.Renard ',
    password: 'quatre chevaux bleus',
    language: 'fr' as const,
  }

  it('bears the address of the invitation, gives back what was typed but the password, and opens no counter', async () => {
    const { token } = await invite('camille@example.org')
    const secret = (await readAccount(token, now))?.totpSecret ?? ''
    const code = computeAppCode(secret, computeStep(now))
    expect(await submitAccount(token, { ...whole, ssin: '92.02.02-999.15', code: '000000' }, now)).toEqual({
      kind: 'problems',
    })
    const form = await readAccount(token, now)
    expect(form?.problems).toEqual(['ssin.unreadable', 'code.wrong'])
    expect(form?.typed).toEqual({
      givenName: 'Camille',
      familyName: 'Renard',
      ssin: '92.02.02-999.15',
      username: 'camille.renard',
    })
    const answers = await Promise.all([
      submitAccount(token, { ...whole, code }, now),
      submitAccount(token, { ...whole, code }, now),
    ])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['gone', 'made'])
    const holder = await findKeyHolder('camille.renard')
    expect(holder).toMatchObject({ email: 'camille@example.org', totpSecret: secret })
    await prisma.worker.create({ data: { id: holder?.userId ?? '' } })
    expect(await listProfiles(holder?.userId ?? '', now)).toEqual([])
    expect(await readAccount(token, now)).toBeNull()
  })

  it('of two who take one name at the same moment, the second hears of it and may take another', async () => {
    const invited = await Promise.all(['un@example.org', 'deux@example.org'].map((email) => invite(email)))
    const ssins = ['91.01.01-999.16', '91.02.02-999.90']
    const typed = await Promise.all(
      invited.map(async ({ token }, place) => {
        const secret = (await readAccount(token, now))?.totpSecret ?? ''
        const code = computeAppCode(secret, computeStep(now))
        return { token, entered: { ...whole, ssin: ssins[place] ?? '', username: 'dominique.lambert', code } }
      }),
    )
    const answers = await Promise.all(typed.map(({ token, entered }) => submitAccount(token, entered, now)))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['made', 'problems'])
    const second = typed[answers.findIndex(({ kind }) => kind === 'problems')]
    if (!second) throw new Error('nobody was second')
    expect((await readAccount(second.token, now))?.problems).toEqual(['username.taken'])
    const other = { ...second.entered, username: 'dominique.lambert.2' }
    expect(await submitAccount(second.token, other, now)).toEqual({ kind: 'made' })
  })

  it('is refused for a number or a name that has one, and after too many attempts', async () => {
    const { token } = await invite('double@example.org')
    const typed = { ...whole, ssin: '83.10.30-999.11', username: 'paul.henrion', code: '1' }
    await submitAccount(token, typed, now)
    expect((await readAccount(token, now))?.problems).toEqual(['ssin.taken', 'username.taken', 'code.wrong'])
    for (let attempt = 1; attempt < 20; attempt += 1) await submitAccount(token, typed, now)
    expect(await submitAccount(token, typed, now)).toEqual({ kind: 'gone' })
  })

  it('permissions that begin later begin then', async () => {
    const { token } = await invite('jonas.baeck@example.org')
    const startDate = addDays(today, 10)
    await prisma.invitation.updateMany({
      where: { email: 'jonas.baeck@example.org' },
      data: { startDate: new Date(startDate) },
    })
    await confirmInvitation({ ...world.worker('jonas') }, token, now)
    const member = (await membersOf()).find(({ familyName }) => familyName === 'Baeck')
    expect(member?.permissions[0]?.startDate).toBe(startDate)
  })
})
