import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseCertificate } from '@/lib/channels/web/access/parse-certificate.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { exchangeOnce } from '@/lib/jobs/exchange/exchange.ts'
import { cancelCertificate } from '@/lib/use-cases/access/cancel-certificate.ts'
import { listCertificates } from '@/lib/use-cases/access/list-certificates.ts'
import { saveCertificate } from '@/lib/use-cases/access/save-certificate.ts'
import { aFlxwage, aFormElement } from '../../../factories/flxwage.ts'
import { ExchangeFolder } from '../../../support/batch/exchange-folder.ts'
import { giveSenderNumber, treatReceived } from '../../../support/batch/send-set.ts'
import { Signer } from '../../../support/batch/signer.ts'
import { World } from '../../../support/world.ts'

let world: World
let folder: ExchangeFolder
let own: Signer
let other: Signer
const now = new Date()

async function register(signer: Signer, at = now): Promise<string> {
  const parsed = parseCertificate(Buffer.from(signer.pem), at)
  if (!parsed.ok) throw new Error(parsed.problem)
  return saveCertificate(world.actor(), parsed.value, now)
}

beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
  own = await Signer.make()
  other = await Signer.make({ name: 'CN=Other' })
})
beforeEach(async () => {
  folder = new ExchangeFolder('000640')
  await prisma.senderCertificate.deleteMany()
})

let sequence = 0

/** Hands in a set of one piece with that FS, and gives what the acknowledgement says. */
async function send(content: string, signature: string | null, circuit: 'R' | 'T' = 'R'): Promise<string> {
  sequence += 1
  const name = `FLEX.000640.20250303.S${String(sequence).padStart(4, '0')}.${circuit}.1`
  const files = { [`FI.${name}.1`]: content, [`GO.${name}`]: '' }
  folder.put(
    { ...files, ...(signature !== null && { [`FS.${name}.1`]: signature }) },
    circuit === 'R' ? 'IN' : 'INTEST',
  )
  await exchangeOnce(folder.root, now)
  await treatReceived()
  await exchangeOnce(folder.root, now)
  const answers = folder.fetch(circuit === 'R' ? 'OUT' : 'OUTTEST')
  const [, xml = ''] = Object.entries(answers).find(([each]) => each.startsWith('FO.ACRF.')) ?? []
  const says = (element: string) => new RegExp(`<${element}>(.*?)<`).exec(xml)?.[1] ?? ''
  return says('ResultCode') === '1' ? 'received' : `${says('ErrorID')} ${says('Detail')}`
}

const oneForm = (reference: string) => aFlxwage(aFormElement({ reference }))

describe('the signature of a set', () => {
  it('is not asked for before a certificate is registered, and never in the test circuit', async () => {
    expect(await send(oneForm('a'), null)).toBe('received')
    await register(own)
    expect(await send(oneForm('b'), null, 'T')).toBe('received')
  })

  it('is that of the sender over these very bytes', async () => {
    await register(own)
    const content = oneForm('c')
    expect(await send(content, null)).toBe('ACRF-125 There is no FS for this piece.')
    expect(await send(content, 'signature')).toBe('ACRF-125 The FS is no detached CMS signature by SHA-2.')
    expect(await send(content, own.sign(`${content} `))).toBe('ACRF-125 Another file was signed.')
    expect(await send(content, other.sign(content))).toBe('ACRF-125 No valid certificate of the sender made it.')
    expect(await prisma.formAnswer.count({ where: { payslipReference: 'c' } })).toBe(0)
    expect(await send(content, own.sign(content))).toBe('received')
    expect(await prisma.formAnswer.count({ where: { payslipReference: 'c' } })).toBe(1)
  })

  it('is refused once all certificates have ended, so that an old one opens nothing', async () => {
    const ended = await Signer.make({ notAfter: new Date(now.getTime() - 86_400_000) })
    await register(ended, new Date(now.getTime() - 2 * 86_400_000))
    const content = oneForm('d')
    expect(await send(content, ended.sign(content))).toBe('ACRF-125 No valid certificate of the sender made it.')
    expect(await send(content, null)).toBe('ACRF-125 There is no FS for this piece.')
  })

  it('may be made by the old or the new certificate while both are registered', async () => {
    await register(own)
    expect(await register(own)).toBe('known')
    await register(other)
    const [first, second] = [oneForm('e'), oneForm('f')]
    expect(await send(first, own.sign(first))).toBe('received')
    const { certificates } = await listCertificates(world.actor(), now)
    await cancelCertificate(world.actor(), certificates[0]?.certificateId ?? '', now)
    expect(await send(second, own.sign(second))).toMatch(/^ACRF-125/)
    expect(await send(second, other.sign(second))).toBe('received')
    const actions = await prisma.auditEntry.findMany({ where: { subjectKind: 'certificate' } })
    expect(new Set(actions.map(({ action }) => action))).toEqual(
      new Set(['certificate.register', 'certificate.remove']),
    )
  })

  it('is for who manages access and technical channels to say by what it is made', async () => {
    await register(own)
    const { certificates } = await listCertificates(world.actor(), now)
    const certificateId = certificates[0]?.certificateId ?? ''
    for (const missing of ['accessManagement', 'technicalChannels'] as const) {
      const actor = { ...world.actor(), permissions: world.actor().permissions.filter((each) => each !== missing) }
      await expect(cancelCertificate(actor, certificateId, now)).rejects.toBeInstanceOf(AccessRefused)
      await expect(listCertificates(actor, now)).rejects.toBeInstanceOf(AccessRefused)
    }
    await expect(cancelCertificate(world.actor('karel', 'cafe'), certificateId, now)).rejects.toBeInstanceOf(NotFound)
  })
})
