import type { DeclarationRecord } from '../../db/declaration/declarations.ts'
import type { VersionRecord } from '../../db/declaration/versions.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import { type LocalDate, todayInBrussels } from '../../domain/local-date.ts'
import { checkCalculation } from '../../domain/wage-declaration/check-calculation.ts'
import type { Arrival, GatheredFacts } from '../facts/assemble-facts.ts'
import { readDeclarationFacts } from '../facts/read-declaration-facts.ts'
import { newTicket } from '../receipt/new-ticket.ts'

export interface DecidedDeclaration {
  declaration: DeclarationRecord
  version: VersionRecord
  status: 'accepted' | 'refused'
  ticket: string
  anomalies: readonly Anomaly[]
  parameterDates: Readonly<Record<string, LocalDate>>
}

/** In the order of arrival: of two declarations in processing, the later one is judged with the earlier one in mind. */
function arrivedBefore(declaration: DeclarationRecord) {
  const arrival = ({ createdAt, declarationId }: Arrival) => `${createdAt.toISOString()} ${declarationId}`
  return (other: Arrival) => arrival(other) < arrival(declaration)
}

/** A cancellation has nothing to be judged but its target, which rule 23 looked at when it came and which is held since. */
function judge(
  declaration: DeclarationRecord,
  version: VersionRecord,
  context: { gathered: GatheredFacts; refusedIds: ReadonlySet<string> },
): Pick<DecidedDeclaration, 'anomalies' | 'parameterDates'> {
  if (version.kind === 'cancellation') return { anomalies: [], parameterDates: {} }
  const isEarlier = arrivedBefore(declaration)
  const facts = context.gathered.of({
    workerId: declaration.worker.workerId,
    calculationPeriod: version.calculation.calculationPeriod,
    declarationId: declaration.declarationId,
    ...(version.kind === 'modification' ? { firstReceivedDate: todayInBrussels(declaration.createdAt) } : {}),
    isBefore: (other) => isEarlier(other) && !context.refusedIds.has(other.declarationId),
  })
  const anomalies = checkCalculation(version.calculation, facts)
  return { anomalies, parameterDates: facts.limits.parameterDates }
}

/** An outcome for each version in processing. Late or not is counted from the day of receipt, not of this decision. */
export async function decideAll(
  tx: Transaction,
  undecided: {
    transmission: TransmissionRecord
    versions: readonly VersionRecord[]
    declarations: readonly DeclarationRecord[]
  },
): Promise<DecidedDeclaration[]> {
  const { employerId, senderId, channel, receivedAt } = undecided.transmission
  const declarations = new Map(undecided.declarations.map((each) => [each.declarationId, each]))
  const gathered = await readDeclarationFacts(tx, {
    employerId,
    senderId,
    channel,
    today: todayInBrussels(receivedAt ?? new Date(Number.NaN)),
    receivedAt,
    workerIds: undecided.declarations.map((each) => each.worker.workerId),
    categoryCodes: undecided.versions.flatMap((version) =>
      version.calculation.qualities.map((quality) => quality.employerCategory),
    ),
  })
  const refusedIds = new Set<string>()
  return undecided.versions.flatMap((version) => {
    const declaration = declarations.get(version.declarationId)
    if (!declaration) return []
    const judged = judge(declaration, version, { gathered, refusedIds })
    const status = hasBlocking(judged.anomalies) ? 'refused' : 'accepted'
    if (status === 'refused') refusedIds.add(declaration.declarationId)
    return [{ declaration, version, status, ticket: newTicket(), ...judged }]
  })
}
