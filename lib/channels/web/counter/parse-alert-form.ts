import { thresholdNames } from '../../../domain/counter/limit.ts'
import type { AlertChoice } from '../../../domain/counter/notice.ts'

/** The boxes that were ticked; none is an answer too. */
export function parseAlertForm(form: FormData): AlertChoice {
  const ticked = new Set(form.getAll('threshold'))
  return {
    thresholds: thresholdNames.filter((name) => ticked.has(name)),
    isMailed: form.get('isMailed') === 'yes',
  }
}
