import { inTransaction } from '../../db/transaction.ts'
import type { EmployerActor } from '../../domain/actor.ts'
import type { ExportFormat } from '../../domain/overview/export.ts'
import type { TransmissionEntry, TransmissionFilter } from '../../domain/overview/transmission-list.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'
import { listTransmissions } from './list-transmissions.ts'

const ROWS_AT_ONCE = 500

async function* listAll(
  actor: EmployerActor,
  filter: TransmissionFilter,
): AsyncGenerator<readonly TransmissionEntry[]> {
  let cursor: string | null = null
  do {
    const page = await listTransmissions(actor, {
      ...filter,
      pageSize: ROWS_AT_ONCE,
      ...(cursor === null ? {} : { cursor }),
    })
    yield page.rows
    cursor = page.nextCursor
  } while (cursor !== null)
}

/**
 * Every transmission under the filter, to be read while it is sent. That it left the portal is written down before it does.
 * @throws AccessRefused
 */
export async function startTransmissionsExport(
  actor: EmployerActor,
  { format, ...filter }: TransmissionFilter & { format: ExportFormat },
  now: Date,
): Promise<() => AsyncGenerator<readonly TransmissionEntry[]>> {
  const { employerId } = requireEmployerActor(actor, toConsult)
  await inTransaction(actor, async (tx) => {
    const { range, ticket, ...others } = filter
    const after = { format, ...range, ...others, isNarrowed: Boolean(ticket) }
    tx.auditEntries.record({
      at: now,
      action: 'transmission.export',
      subjectKind: 'employer',
      subjectId: employerId,
      after,
    })
  })
  return () => listAll(actor, filter)
}
