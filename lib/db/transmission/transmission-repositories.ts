import { BatchSets } from '../batch/batch-sets.ts'
import { FormAnswers } from '../batch/form-answers.ts'
import { BulkCancellations } from '../bulk-cancellation/bulk-cancellations.ts'
import type { Connection } from '../connection.ts'
import { ExportSets } from '../export/export-sets.ts'
import { ExportedVersions } from '../export/exported-versions.ts'
import { WageImports } from '../import/wage-imports.ts'
import { DraftLines } from './draft-lines.ts'
import { Receipts } from './receipts.ts'
import { Transmissions } from './transmissions.ts'
import { WorkerGroups } from './worker-groups.ts'

/** What is sent: drafts of the web, sets of files, and what goes on to the outside receiver. */
export interface TransmissionRepositories {
  transmissions: Transmissions
  draftLines: DraftLines
  receipts: Receipts
  wageImports: WageImports
  bulkCancellations: BulkCancellations
  workerGroups: WorkerGroups
  batchSets: BatchSets
  formAnswers: FormAnswers
  exportSets: ExportSets
  exportedVersions: ExportedVersions
}

export function openTransmissionRepositories(connection: Connection): TransmissionRepositories {
  return {
    transmissions: new Transmissions(connection),
    draftLines: new DraftLines(connection),
    receipts: new Receipts(connection),
    wageImports: new WageImports(connection),
    bulkCancellations: new BulkCancellations(connection),
    workerGroups: new WorkerGroups(connection),
    batchSets: new BatchSets(connection),
    formAnswers: new FormAnswers(connection),
    exportSets: new ExportSets(connection),
    exportedVersions: new ExportedVersions(connection),
  }
}
