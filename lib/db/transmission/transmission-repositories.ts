import { BatchSets } from '../batch/batch-sets.ts'
import { FormAnswers } from '../batch/form-answers.ts'
import type { Connection } from '../connection.ts'
import { DraftLines } from './draft-lines.ts'
import { Transmissions } from './transmissions.ts'

/** What is sent: drafts of the web, and sets of files. */
export interface TransmissionRepositories {
  transmissions: Transmissions
  draftLines: DraftLines
  batchSets: BatchSets
  formAnswers: FormAnswers
}

export function openTransmissionRepositories(connection: Connection): TransmissionRepositories {
  return {
    transmissions: new Transmissions(connection),
    draftLines: new DraftLines(connection),
    batchSets: new BatchSets(connection),
    formAnswers: new FormAnswers(connection),
  }
}
