import { findClientIds, listNamedEmployers } from '@/lib/db/batch/named-parties.ts'
import { readPairFacts } from '@/lib/db/batch/pair-facts.ts'
import { listCancellableRows } from '@/lib/db/bulk-cancellation/cancellable-rows.ts'
import { readFactsRows } from '@/lib/db/declaration/facts-rows.ts'
import { listRefusedRows } from '@/lib/db/declaration/refused-declarations.ts'
import type { Repositories } from '@/lib/db/repositories.ts'
import { readToDoRows } from '@/lib/db/to-do/to-do-rows.ts'
import type { Transaction } from '@/lib/db/transaction.ts'
import { listTransmissionRows } from '@/lib/db/transmission/transmission-rows.ts'
import { countEligible, listEligibleIds, readEligible } from '@/lib/db/worker/eligible-workers.ts'
import type { SetName } from '@/lib/domain/batch/set-name.ts'
import { localDate } from '@/lib/domain/local-date.ts'

/** Ids of somebody else: an employer, its worker and user, and one of each thing they have. */
export interface Stranger {
  employerId: string
  enterpriseNumber: string
  workerId: string
  userId: string
  ssin: string
  transmissionId: string
  draftId: string
  lineId: string
  importId: string
  bulkId: string
  groupId: string
  declarationId: string
  versionId: string
  messageId: string
  disputeId: string
  attestationCode: string
  readingId: string
  invitationId: string
  invitationTokenHash: string
  officeId: string
  mandateId: string
  membershipId: string
  sessionId: string
  enrolmentTokenHash: string
  setId: string
  setName: SetName
  /** A set for the outside receiver. */
  exportId: string
  now: Date
}

const day = (text: string) => localDate.parse(text)
const range = { startDate: day('2024-01-01'), endDate: day('2025-12-31') }
const firstPage = { position: null, pageSize: 50 } as const

/** Questions that stand beside the repositories. */
export const besideThem: Record<string, (tx: Transaction, stranger: Stranger) => Promise<unknown>> = {
  readFactsRows: async (tx, { employerId, workerId }) => {
    const asked = { employerId, senderId: employerId, workerIds: [workerId], categoryCodes: [] }
    const rows = await readFactsRows(tx, asked)
    return [rows?.employer.directoryEntries, rows?.workers, rows?.known, rows?.mandates]
  },
  listNamedEmployers: async (tx, { employerId, enterpriseNumber }) =>
    (await listNamedEmployers(tx, { enterpriseNumbers: [enterpriseNumber], nssoNumbers: [] }, employerId)).flatMap(
      ({ directoryEntries, mandates }) => [directoryEntries, mandates],
    ),
  findClientIds: async (tx, { officeId, userId }) => [
    ...((await findClientIds(tx, { userId, senderId: officeId })) ?? []),
  ],
  readPairFacts: (tx, { employerId, workerId }) => readPairFacts(tx, [{ employerId, workerId }]),
  countEligible: (tx, { employerId }) => countEligible(tx, { employerId, wagePeriod: range }),
  listEligibleIds: (tx, { employerId, workerId }) => listEligibleIds(tx, { employerId, wagePeriod: range }, [workerId]),
  readEligible: (tx, { employerId }) =>
    readEligible(tx, { employerId, wagePeriod: range }, { position: null, limit: 50 }),
  listRefusedRows: (tx, { employerId }) => listRefusedRows({ ...tx, employerId }, 50),
  listCancellableRows: async (tx, { employerId }) => {
    const { rows, totalCount } = await listCancellableRows(tx, employerId, { range, ...firstPage })
    return [rows, totalCount]
  },
  listTransmissionRows: async (tx, { employerId }) => {
    const { rows, totalCount } = await listTransmissionRows(tx, employerId, firstPage)
    return [rows, totalCount]
  },
  readToDoRows: async (tx, { employerId }) => {
    const months = [{ startDate: day('2024-12-01'), endDate: day('2024-12-31'), dueDate: day('2025-01-05') }]
    const terms = { today: day('2025-01-03'), months, transmissionDelayDays: 5 }
    return (await readToDoRows(tx, { employerId, terms }, firstPage)).rows
  },
}

/** Questions about nobody: dated law, and the names of enterprises, which are public; a code opens to whoever has it. */
export const publicQuestions: Partial<Record<keyof Repositories, readonly string[]>> = {
  enterprises: ['listNames', 'getBrief', 'findIdOfSender'],
  attestations: ['findValid'],
  receipts: ['findGenuine'],
  mandates: ['listOffices'],
  legalParameters: ['list', 'listLayers', 'listCategories', 'listAllCategories'],
  parameterProposals: ['list', 'get', 'listNames'],
}
