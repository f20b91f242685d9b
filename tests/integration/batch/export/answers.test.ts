import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { presentEBoxMessage } from '@/lib/channels/documents/present-e-box-message.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { blocking, nonBlocking } from '@/lib/domain/anomaly.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'
import { exportOnce } from '@/lib/jobs/export/export.ts'
import { log } from '@/lib/log.ts'
import { listRefusedDeclarations } from '@/lib/use-cases/declaration/list-refused-declarations.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { listEBoxMessages } from '@/lib/use-cases/e-box/list-e-box-messages.ts'
import { readEBoxMessage } from '@/lib/use-cases/e-box/read-e-box-message.ts'
import { listExportSets, saveSentAgain } from '@/lib/use-cases/export/list-export-sets.ts'
import { listToDo } from '@/lib/use-cases/to-do/list-to-do.ts'
import { Receiver } from '../../../support/batch/receiver.ts'
import { aFile, giveSenderNumber, received, treatSet } from '../../../support/batch/send-set.ts'
import { World } from '../../../support/world.ts'

const HOUR = 3_600_000
let world: World
let receiver: Receiver
let number = 0

beforeAll(async () => {
  world = await World.plant()
  await giveSenderNumber(world)
})
beforeEach(() => {
  receiver = new Receiver()
})

/** Now: how long an answer waits is told by the disk. */
const look = (later = 0) => exportOnce(receiver.outside, null, new Date(Date.now() + later))

/** As many declarations, with the receiver. */
async function handOn(count: number) {
  number += 1
  const references = Array.from({ length: count }, (_, place) => `slip ${number}.${place}`)
  await treatSet(world.actor(), aFile(...references.map((payslipReference) => ({ payslipReference }))))
  await look()
  const [set, ...others] = await receiver.take()
  if (!set || others.length > 0) throw new Error('one set is taken')
  return { set, references }
}

const outcomeOf = async (payslipReference: string) => {
  const { id } = await prisma.wageDeclaration.findFirstOrThrow({ where: { payslipReference } })
  const { versions, status } = await readDeclaration(world.actor(), id, received)
  return { status, outside: versions[0]?.outside ?? null }
}
const refusals = async () => {
  const { messages } = await listEBoxMessages(world.actor(), { view: 'inbox', pageSize: 50 }, new Date())
  return messages.filter(({ kind }) => kind === 'receiverRefused')
}
const refuseLast = (references: readonly string[]) => (form: BatchForm) =>
  form.payslipReference === references.at(-1) ? [blocking('00036-051', 'qualities.0.employerCategory')] : []

describe('the answers of the receiver', () => {
  it('say of each version what became of it outside, and change nothing here', async () => {
    const { set, references } = await handOn(3)
    expect((await outcomeOf('slip 1.0')).outside).toMatchObject({ status: 'sent', ticket: null })
    const against = (form: BatchForm) =>
      form.payslipReference === 'slip 1.1' ? [nonBlocking('00024-152', '')] : refuseLast(references)(form)
    await receiver.answer(set, { against })
    await look()
    const outcomes = await Promise.all(references.map(outcomeOf))
    expect(outcomes.map(({ status, outside }) => [status, outside?.status])).toEqual([
      ['accepted', 'accepted'],
      ['accepted', 'remarked'],
      ['accepted', 'refused'],
    ])
    expect(outcomes[0]?.outside?.ticket).toBe('2BX002PAEVZAZ')
    expect(outcomes[2]?.outside?.anomalies).toEqual([blocking('00036-051', 'qualities.0.employerCategory')])
    expect([receiver.list('OUT'), receiver.list('ASIDE'), receiver.list('READ').length]).toEqual([[], [], 4])
  })

  it('that refuse tell the e-Box of whoever sent it, once, also when they are laid again', async () => {
    const before = (await refusals()).length
    const { set, references } = await handOn(2)
    await receiver.answer(set, { against: refuseLast(references) })
    await look()
    await receiver.answer(set, { against: refuseLast(references) })
    await look()
    const [message, ...others] = await refusals()
    expect([others.length, message?.declarationCount, message?.initials.length]).toEqual([before, 1, 1])
    const view = await readEBoxMessage(world.actor(), message?.messageId ?? '', new Date())
    expect(view.declarations?.map(({ isCorrectable, anomalies }) => [isCorrectable, anomalies[0]?.code])).toEqual([
      [true, '00036-051'],
    ])
    expect(receiver.list('ASIDE')).toEqual([])
  })

  it('that refuse a whole month tell the first hundred, and how many more there are', async () => {
    const { set } = await handOn(103)
    await receiver.answer(set, { against: () => [blocking('00024-070', '')] })
    await look()
    const [message] = await refusals()
    expect(message?.declarationCount).toBe(103)
    const view = await readEBoxMessage(world.actor(), message?.messageId ?? '', new Date())
    expect(view.declarations).toHaveLength(100)
    const { intro, subject } = presentEBoxMessage(view)
    expect(intro).toContain('3 autres déclarations refusées')
    expect(subject).toMatch(/^Refus du service destinataire, 103 déclarations/)
  })

  it('that refuse wait in À faire and on home, and no longer while a correction is in processing', async () => {
    const waiting = async () => {
      const { rows, counts } = await listToDo(world.actor(), { kind: 'refused', pageSize: 500 }, new Date())
      const shown = await listRefusedDeclarations(world.actor(), 500)
      expect([rows.length, shown.length]).toEqual([counts.refused, counts.refused])
      return counts.refused
    }
    const before = await waiting()
    const { set, references } = await handOn(2)
    expect(await waiting()).toBe(before)
    await receiver.answer(set, { against: refuseLast(references) })
    await look()
    expect(await waiting()).toBe(before + 1)
    const { id } = await prisma.wageDeclaration.findFirstOrThrow({
      where: { payslipReference: references.at(-1) ?? '' },
    })
    const { rows } = await listToDo(world.actor(), { kind: 'refused', pageSize: 500 }, new Date())
    expect(rows.map((row) => row.id)).toContain(id)
    await prisma.wageDeclaration.update({ where: { id }, data: { status: 'processing' } })
    expect(await waiting()).toBe(before)
    await prisma.wageDeclaration.update({ where: { id }, data: { status: 'accepted' } })
  })

  it('stand in the log of the employer', async () => {
    const { set } = await handOn(1)
    await receiver.answer(set)
    await look()
    const employerId = world.employerId('brasserie')
    for (const action of ['export.send', 'export.answer']) {
      const entry = await prisma.auditEntry.findFirstOrThrow({ where: { action, employerId }, orderBy: { at: 'desc' } })
      expect(JSON.stringify(entry.after)).not.toContain('91112499975')
    }
  })

  it('to Forms wait for the answer to their set, an hour at most', async () => {
    const { set, references } = await handOn(1)
    await receiver.notify(set)
    await look()
    expect(receiver.list('OUT')).toHaveLength(2)
    receiver.acknowledge(set)
    await look()
    expect((await outcomeOf(references[0] ?? '')).outside?.status).toBe('accepted')
    const other = await handOn(1)
    await receiver.notify(other.set)
    await look(2 * HOUR)
    expect(receiver.list('ASIDE')).toHaveLength(2)
  })

  it('that are none, or to nothing of ours, are put aside with a line in the log, and stop no other', async () => {
    const warn = vi.spyOn(log, 'warn')
    const { set, references } = await handOn(1)
    receiver.acknowledge({ ...set, name: 'FLEX.007770.20250303.ZZZZZ.R.1' })
    receiver.lay('FO.ACRF.999999.20250303.90001.R', '<!DOCTYPE a><ACRF/>')
    receiver.lay('GO.ACRF.999999.20250303.90001.R', '')
    receiver.lay('FO.NOTI.999999.20250303.90002.R.1.1', Buffer.alloc(100_000, 255).toString('latin1'))
    receiver.lay('GO.NOTI.999999.20250303.90002.R.1', '')
    receiver.lay('GO.NOTI.999999.20250303.90003.R.1', '')
    receiver.lay('readme.txt', 'hello')
    receiver.acknowledge(set)
    await receiver.notify({ ...set, forms: set.forms.map((form) => ({ ...form, creationHour: '23:59:59.999' })) })
    await receiver.notify({ ...set, forms: set.forms.map((form) => ({ ...form, payslipReference: 'another' })) })
    await receiver.notify(set)
    await look(60_001)
    expect((await outcomeOf(references[0] ?? '')).outside?.status).toBe('accepted')
    expect([receiver.list('OUT'), receiver.list('READ').length]).toEqual([[], 4])
    expect(receiver.list('ASIDE')).toHaveLength(12)
    const complaints = warn.mock.calls.map(([facts]) => (facts as unknown as { complaint: string }).complaint)
    expect(complaints).toEqual(
      expect.arrayContaining([
        'no file of an answer',
        'a DOCTYPE is not allowed',
        'it answers to no set of ours, or says another thing than before',
        '1 of its answers speak of no Form of ours',
        'a GO without a file',
      ]),
    )
  })

  it('without GO are left alone for a day', async () => {
    receiver.lay('FO.ACRF.999999.20250303.90004.R', 'half')
    await look(HOUR)
    expect(receiver.list('OUT')).toHaveLength(1)
    await look(25 * HOUR)
    expect([receiver.list('OUT').length, receiver.list('ASIDE').length]).toEqual([0, 1])
  })

  it('that say a name is taken lead to the same Forms under another name, by themselves', async () => {
    const { set, references } = await handOn(2)
    const place = { fileName: `FI.${set.name}.1`, lineNumber: null, columnNumber: null, detail: '' }
    receiver.acknowledge(set, { errors: [{ code: 'ACRF-133', ...place }] })
    await look()
    const [again, ...others] = await receiver.take()
    expect(others).toEqual([])
    expect(again?.name).not.toBe(set.name)
    expect(again?.forms.map(({ payslipReference }) => payslipReference)).toEqual(references)
  })

  it('that refuse a whole set leave it to an agent to let it go out again, once', async () => {
    const { set, references } = await handOn(1)
    const place = { fileName: `FI.${set.name}.1`, lineNumber: null, columnNumber: null, detail: 'no certificate' }
    receiver.acknowledge(set, { errors: [{ code: 'ACRF-125', ...place }] })
    await look()
    await look(2 * HOUR)
    expect(await receiver.take()).toEqual([])
    const { employerId: _e, senderId: _s, permissions: _p, ...signedIn } = world.actor()
    const agent = { ...signedIn, actingAs: 'agent', userId: world.workerId('agnes') } as const
    const [latest] = await listExportSets(agent)
    expect(latest).toMatchObject({ errors: [{ code: 'ACRF-125' }], acceptedCount: 0, refusedCount: 0, formCount: 1 })
    await expect(saveSentAgain(world.actor(), latest?.setId ?? '', new Date())).rejects.toThrow()
    expect(await saveSentAgain(agent, latest?.setId ?? '', new Date())).toBe(true)
    expect(await saveSentAgain(agent, latest?.setId ?? '', new Date())).toBe(false)
    await look()
    const [again] = await receiver.take()
    if (!again) throw new Error('no set')
    expect(again.forms.map(({ payslipReference }) => payslipReference)).toEqual(references)
    await receiver.answer(again)
    await look()
    expect((await outcomeOf(references[0] ?? '')).outside?.status).toBe('accepted')
  })
})
