import type { Job } from '../queue/claim.ts'
import { validateForms } from '../use-cases/batch/validate-forms.ts'

/** Decides the next chunk of a lane of a set, whose transaction asks for the one after it: sets take turns, and no job lasts. */
export const decideBatchSet: Job<'decide-batch-set'> = {
  name: 'decide-batch-set',
  async run(lane) {
    await validateForms(lane, new Date())
  },
}
