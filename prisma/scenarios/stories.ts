import type { EuroCents } from '../../lib/domain/euro-cents.ts'
import type { LocalDate } from '../../lib/domain/local-date.ts'
import { chooseWorkers } from '../../lib/use-cases/transmission/choose-workers.ts'
import { readDraft } from '../../lib/use-cases/transmission/read-draft.ts'
import { receiveDeclarations } from '../../lib/use-cases/transmission/receive-declarations.ts'
import { saveDraftLine } from '../../lib/use-cases/transmission/save-draft-line.ts'
import { startTransmission } from '../../lib/use-cases/transmission/start-transmission.ts'
import { validateTransmission } from '../../lib/use-cases/transmission/validate-transmission.ts'
import { transmit, typed, understood } from './act.ts'
import { actorOf, idOf, type Planted } from './cast.ts'
import { brusselsMoment, daysLater } from './moment.ts'
import { lastMonth } from './months.ts'
import type { PersonKey } from './people.ts'
import { type WageScenario, wages } from './wages.ts'

/** Who enters the wages of each employer. */
const clerks: Readonly<Record<string, PersonKey>> = { brasserie: 'nathalie', cafe: 'karel', gasthof: 'anna' }

/**
 * Every payroll calculation of the past, in the order in which it was sent: one transmission an employer and calculation
 * period. The employers work beside each other.
 */
export async function tellPastWages(planted: Planted): Promise<void> {
  const employers = Map.groupBy(wages, ({ enterprise }) => enterprise)
  await Promise.all([...employers].map(([enterprise, ofEmployer]) => tellEmployer(planted, enterprise, ofEmployer)))
}

async function tellEmployer(planted: Planted, enterprise: string, ofEmployer: readonly WageScenario[]): Promise<void> {
  const clerk = actorOf(planted, clerks[enterprise] ?? 'nathalie', enterprise)
  const groups = Map.groupBy(ofEmployer, ({ startDate, endDate }) => `${endDate} ${startDate}`)
  for (const key of [...groups.keys()].sort()) await transmit(clerk, planted, groups.get(key) ?? [])
}

/** Yesterday the office sent Łukasz's wage of last month with a category that the brasserie does not have: refused. */
export async function tellRefused(planted: Planted, today: string): Promise<void> {
  const { startDate, endDate } = lastMonth(today)
  const wholeMonth = { startDate: startDate as LocalDate, endDate: endDate as LocalDate }
  const now = brusselsMoment(daysLater(today, -1), '15:30')
  const calculation = {
    calculationPeriod: wholeMonth,
    calculationDate: endDate as LocalDate,
    payslipReference: `${startDate.slice(0, 7)}-szczepanski`,
    qualities: [
      {
        employerCategory: '017',
        workerType: 'blueCollar' as const,
        validityPeriod: wholeMonth,
        grossWageCents: 50000 as EuroCents,
        premiums: [],
      },
    ],
  }
  const declarations = [{ workerId: idOf(planted.personIds, 'lukasz'), calculation }]
  const thomas = actorOf(planted, 'thomas', 'horizon', 'brasserie')
  const { transmissionId } = await receiveDeclarations(thomas, { channel: 'batch', declarations }, now)
  await validateTransmission(transmissionId, now)
}

/** Yesterday Nathalie left Marie-Christine's wage of last month in step 3, with an amount that can be read two ways. */
export async function tellDraft(planted: Planted, today: string): Promise<void> {
  const now = brusselsMoment(daysLater(today, -1), '16:05')
  const nathalie = actorOf(planted, 'nathalie', 'brasserie')
  const range = lastMonth(today)
  const wage: WageScenario = {
    enterprise: 'brasserie',
    person: 'marieChristine',
    ...range,
    grossWageCents: 1,
    employerCategory: '210',
    workerType: 'blueCollar',
  }
  const entered = typed(wage)
  const wagePeriod = { startDate: entered.calculationStartDate, endDate: entered.calculationEndDate }
  const parsed = { startDate: range.startDate as LocalDate, endDate: range.endDate as LocalDate }
  const { transmissionId } = await startTransmission(nathalie, { entered: wagePeriod, parsed }, now)
  await chooseWorkers(nathalie, transmissionId, [idOf(planted.personIds, 'marieChristine')], now)
  const line = (await readDraft(nathalie, transmissionId, now)).lines[0]
  const quality = { ...entered.qualities[0], grossWage: '12,345' }
  const read = understood(wage)
  await saveDraftLine(
    nathalie,
    line?.lineId ?? '',
    {
      entered: { ...entered, qualities: [quality as (typeof entered.qualities)[number]] },
      wages: {
        ...read,
        qualities: read.qualities.map(({ grossWageCents: _, ...rest }) => rest),
        unreadable: [
          {
            code: '90504-008',
            severity: 'blocking',
            path: 'qualities.0.grossWageCents',
            parameters: { reason: 'ambiguous' },
          },
        ],
      },
      revision: 0,
      editorId: 'scenario',
    },
    now,
  )
}
