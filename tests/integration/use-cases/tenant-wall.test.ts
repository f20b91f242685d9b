import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { listOverview } from '@/lib/use-cases/declaration/list-overview.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'
import { readWorkerId } from '@/lib/use-cases/declaration/read-worker-id.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { listDimonaPeriods } from '@/lib/use-cases/dimona/list-dimona-periods.ts'
import { listEBoxMessages } from '@/lib/use-cases/e-box/list-e-box-messages.ts'
import { readEBoxMessage } from '@/lib/use-cases/e-box/read-e-box-message.ts'
import { saveMarks } from '@/lib/use-cases/e-box/save-marks.ts'
import { cancelDraft } from '@/lib/use-cases/transmission/cancel-draft.ts'
import { cancelDraftLine } from '@/lib/use-cases/transmission/cancel-draft-line.ts'
import { chooseMoreWorkers } from '@/lib/use-cases/transmission/choose-more-workers.ts'
import { chooseShownWorkers } from '@/lib/use-cases/transmission/choose-shown-workers.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { readReceipt } from '@/lib/use-cases/transmission/read-receipt.ts'
import { saveConfirmedWarnings } from '@/lib/use-cases/transmission/save-confirmed-warnings.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { saveRepeatedWages } from '@/lib/use-cases/transmission/save-repeated-wages.ts'
import { saveWagePeriod } from '@/lib/use-cases/transmission/save-wage-period.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { typed, understood } from '@/prisma/scenarios/act.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { day } from '../../factories/values.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
let own: { draft: string; line: string; sent: string; declaration: string; version: string; message: string }

beforeAll(async () => {
  world = await World.plant()
  const sent = await world.transmit()
  const draft = await world.enter([aWage({ person: 'laurine' })])
  const { lines } = await readDraft(world.actor(), draft, now)
  const version = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId: sent } })
  const message = await prisma.eBoxMessage.findFirstOrThrow({ where: { transmissionId: sent } })
  const line = lines[0]?.lineId ?? ''
  own = { draft, line, sent, declaration: version.declarationId, version: version.id, message: message.id }
})

type Attempt = readonly [
  name: string,
  of: keyof typeof own,
  act: (actor: EmployerActor, id: string) => Promise<unknown>,
]

const change = { entered: typed(aWage()), wages: understood(aWage()), revision: 0, editorId: 'x', isOverwrite: true }
const period = { entered: { startDate: '', endDate: '' }, parsed: {} }
const cancellation = (declarationId: string) => ({
  declarationId,
  basedOnVersionId: own.version,
  reason: 'notWorked' as const,
  reasonText: '',
})

/** Every verb that takes an id from outside. */
const attempts: readonly Attempt[] = [
  ['readDraft', 'draft', (actor, id) => readDraft(actor, id, now)],
  ['saveWagePeriod', 'draft', (actor, id) => saveWagePeriod(actor, id, period, now)],
  ['listEligibleWorkers', 'draft', (actor, id) => listEligibleWorkers(actor, id, {}, now)],
  ['chooseWorkers', 'draft', (actor, id) => chooseWorkers(actor, id, [], now)],
  [
    'chooseShownWorkers',
    'draft',
    (actor, id) => chooseShownWorkers(actor, id, { shownIds: [], workerIds: [], isOrderedByName: true }, now),
  ],
  ['chooseMoreWorkers', 'draft', (actor, id) => chooseMoreWorkers(actor, id, [], now)],
  ['cancelDraft', 'draft', (actor, id) => cancelDraft(actor, id, now)],
  ['submitTransmission', 'draft', (actor, id) => submitTransmission(actor, id, now)],
  ['readReceipt', 'sent', (actor, id) => readReceipt(actor, id)],
  ['readDraftLine', 'line', (actor, id) => readDraftLine(actor, id, now)],
  ['saveDraftLine', 'line', (actor, id) => saveDraftLine(actor, id, change, now)],
  [
    'saveConfirmedWarnings',
    'draft',
    (actor, id) => saveConfirmedWarnings(actor, { transmissionId: id, confirmed: [] }, now),
  ],
  [
    'saveRepeatedWages',
    'draft',
    (actor, id) => saveRepeatedWages(actor, { transmissionId: id, lineId: null, calculationDate: null }, now),
  ],
  ['cancelDraftLine', 'line', (actor, id) => cancelDraftLine(actor, id, now)],
  ['readDeclaration', 'declaration', (actor, id) => readDeclaration(actor, id, now)],
  ['startCorrection', 'declaration', (actor, id) => startCorrection(actor, id, now)],
  ['cancelDeclaration', 'declaration', (actor, id) => cancelDeclaration(actor, cancellation(id), now)],
  ['readEBoxMessage', 'message', (actor, id) => readEBoxMessage(actor, id, now)],
  ['saveMarks', 'message', (actor, id) => saveMarks(actor, { messageIds: [id], mark: 'read' }, now)],
]

const strangers = ['a foreign id', 'an unknown id', 'no id at all'] as const
const idsOf = (of: keyof typeof own) => [own[of], '01937d3c-0000-7000-8000-00000000000a', "x' OR 1=1"]

describe('another enterprise', () => {
  it.each(attempts)(
    'meets the same "not found" in %s for a foreign, an unknown and a meaningless id',
    async (_, of, act) => {
      const karel = world.actor('karel', 'cafe')
      const refusals = await Promise.all(idsOf(of).map((id) => act(karel, id).catch((refusal) => refusal)))
      expect(refusals.map((refusal) => refusal instanceof NotFound)).toEqual(strangers.map(() => true))
    },
  )

  it('leaves what it tried to touch as it was', async () => {
    const draft = await readDraft(world.actor(), own.draft, now)
    expect(draft.lines).toHaveLength(1)
    expect((await readDeclaration(world.actor(), own.declaration, now)).status).toBe('accepted')
    const message = await prisma.eBoxMessage.findUniqueOrThrow({ where: { id: own.message } })
    expect(message.readAt).toBeNull()
  })

  it('finds nobody by his national number who works elsewhere only', async () => {
    const karel = world.actor('karel', 'cafe')
    expect(await readWorkerId(karel, people.isabelle.ssin)).toBeNull()
    expect(await readWorkerId(world.actor(), people.isabelle.ssin)).toBe(world.workerId('isabelle'))
    await expect(readWorker(karel, world.workerId('isabelle'), now)).rejects.toBeInstanceOf(NotFound)
  })

  it('sees none of the lists', async () => {
    const karel = world.actor('karel', 'cafe')
    const range = { startDate: day('2024-01-01'), endDate: day('2024-12-31') }
    const overview = await listOverview(karel, { range, sort: 'latest', isDescending: true, pageSize: 50 })
    expect([overview.totalCount, overview.processingCount]).toEqual([0, 0])
    expect((await listEBoxMessages(karel, { view: 'inbox', pageSize: 50 }, now)).totalCount).toBe(0)
    const dimona = await listDimonaPeriods(karel, { search: 'clarebout', pageSize: 50 })
    expect(dimona.totalCount).toBe(0)
  })
})

describe('a permission or level that is missing', () => {
  it('is named in the refusal', async () => {
    const onlyConsultation = { ...world.actor(), permissions: ['dimonaConsultation' as const] }
    const refusal = await readDraft(onlyConsultation, own.draft, now).catch((each) => each)
    expect(refusal).toBeInstanceOf(AccessRefused)
    expect(refusal.missing).toEqual({ need: 'permission', permissions: ['flexiAtWork'] })
  })

  it('lets the e-mail code read the e-Box and nothing about wages', async () => {
    const emailCode = { ...world.actor(), level: 350 }
    expect((await listEBoxMessages(emailCode, { view: 'inbox', pageSize: 5 }, now)).totalCount).toBeGreaterThan(0)
    const refusal = await readDeclaration(emailCode, own.declaration, now).catch((each) => each)
    expect(refusal.missing).toEqual({ need: 'level', level: 400 })
  })

  it('keeps what is inside a message from somebody without a permission on wages', async () => {
    const withoutWages = { ...world.actor(), permissions: ['eBox' as const] }
    expect((await readEBoxMessage(withoutWages, own.message, now)).declarations).toBeNull()
    expect((await readEBoxMessage(world.actor(), own.message, now)).declarations).toHaveLength(1)
  })
})

describe('a worker', () => {
  it('sees his own declarations of every employer, and an employer is refused there', async () => {
    const isabelle = world.worker('isabelle')
    const { counter } = await readCounter(isabelle, 2024, day('2025-01-03'))
    expect(counter.lines.map(({ employerName, amountCents }) => [employerName, amountCents])).toEqual([
      ['Brasserie du Canal SRL', 100_000],
    ])
    await expect(readCounter(world.actor(), 2024, day('2025-01-03'))).rejects.toBeInstanceOf(AccessRefused)
    await expect(readDraft(isabelle, own.draft, now)).rejects.toBeInstanceOf(AccessRefused)
  })
})
