import { parseForms } from '../channels/batch/parse-forms.ts'
import type { Job } from '../queue/claim.ts'
import { receiveForms } from '../use-cases/batch/receive-forms.ts'

/** Reads the files of a received set and gives the first answer: refused as a whole, or its Forms wait to be decided. */
export const readBatchSet: Job<'read-batch-set'> = {
  name: 'read-batch-set',
  run: ({ setId }) => receiveForms(setId, parseForms, new Date()),
}
