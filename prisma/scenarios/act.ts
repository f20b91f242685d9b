import type { EmployerActor } from '../../lib/domain/actor.ts'
import type { EuroCents } from '../../lib/domain/euro-cents.ts'
import type { LocalDate } from '../../lib/domain/local-date.ts'
import type { DraftWages, EnteredWages } from '../../lib/domain/transmission/draft.ts'
import { chooseWorkers } from '../../lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '../../lib/use-cases/transmission/read-draft.ts'
import { saveConfirmedWarnings } from '../../lib/use-cases/transmission/save-confirmed-warnings.ts'
import { saveDraftLine } from '../../lib/use-cases/transmission/save-draft-line.ts'
import { startTransmission } from '../../lib/use-cases/transmission/start-transmission.ts'
import { submitTransmission } from '../../lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '../../lib/use-cases/transmission/validate-transmission.ts'
import { idOf, type Planted } from './cast.ts'
import { brusselsMoment, daysLater } from './moment.ts'
import type { WageScenario } from './wages.ts'

const typedDate = (day: string) => day.split('-').reverse().join('/')
const typedAmount = (cents: number) => `${Math.trunc(cents / 100)},${String(cents % 100).padStart(2, '0')}`

/** The wage form as somebody would have typed it. */
export function typed(wage: WageScenario): EnteredWages {
  return {
    language: 'fr',
    payslipReference: '',
    calculationStartDate: typedDate(wage.startDate),
    calculationEndDate: typedDate(wage.endDate),
    calculationDate: typedDate(wage.endDate),
    qualities: [
      {
        employerCategory: wage.employerCategory,
        workerType: wage.workerType,
        hasOwnValidity: false,
        validityStartDate: '',
        validityEndDate: '',
        grossWage: typedAmount(wage.grossWageCents),
        premiums: [],
      },
    ],
  }
}

/** What the portal understands of it. */
export function understood(wage: WageScenario): DraftWages {
  return {
    calculationPeriod: { startDate: wage.startDate as LocalDate, endDate: wage.endDate as LocalDate },
    calculationDate: wage.endDate as LocalDate,
    qualities: [
      {
        employerCategory: wage.employerCategory,
        workerType: wage.workerType,
        grossWageCents: wage.grossWageCents as EuroCents,
        premiums: [],
      },
    ],
    unreadable: [],
  }
}

/** Goes through the wizard up to the overview, at one moment. Answers the draft's id. */
export async function enter(
  actor: EmployerActor,
  planted: Planted,
  wages: readonly WageScenario[],
  now: Date,
): Promise<string> {
  const [first] = wages
  if (!first) throw new Error('a transmission needs wages')
  const range = { startDate: first.startDate as LocalDate, endDate: first.endDate as LocalDate }
  const entered = { startDate: typedDate(first.startDate), endDate: typedDate(first.endDate) }
  const { transmissionId } = await startTransmission(actor, { entered, parsed: range }, now)
  const workerIds = wages.map(({ person }) => idOf(planted.personIds, person))
  await chooseWorkers(actor, transmissionId, workerIds, now)
  const draft = await readDraft(actor, transmissionId, now)
  for (const wage of wages) {
    const line = draft.lines.find(({ worker }) => worker.workerId === idOf(planted.personIds, wage.person))
    if (!line) throw new Error(`${wage.person} has no Dimona in ${wage.startDate} – ${wage.endDate}`)
    const change = { entered: typed(wage), wages: understood(wage), revision: 0, editorId: 'scenario' }
    await saveDraftLine(actor, line.lineId, change, now)
  }
  return transmissionId
}

/** Sends a draft, ticking the warnings that ask for it, and lets the queue's verb decide it. */
async function send(actor: EmployerActor, transmissionId: string, now: Date): Promise<void> {
  let answer = await submitTransmission(actor, transmissionId, now)
  if (answer.kind === 'unconfirmed') {
    const draft = await readDraft(actor, transmissionId, now)
    const confirmed = draft.lines.map(({ lineId, anomalies }) => ({ lineId, codes: anomalies.map(({ code }) => code) }))
    await saveConfirmedWarnings(actor, { transmissionId, confirmed }, now)
    answer = await submitTransmission(actor, transmissionId, now)
  }
  if (answer.kind !== 'received')
    throw new Error(`a scenario's transmission was not received: ${JSON.stringify(answer)}`)
  await validateTransmission(transmissionId, now)
}

/** Enters and sends the wages of one calculation period of one employer, two days after its end at ten. */
export async function transmit(actor: EmployerActor, planted: Planted, wages: readonly WageScenario[]): Promise<void> {
  const lastDay = wages[0]?.endDate ?? ''
  const now = brusselsMoment(daysLater(lastDay, 2))
  await send(actor, await enter(actor, planted, wages, now), now)
}
