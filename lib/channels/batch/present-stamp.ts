import { hourInBrussels, todayInBrussels } from '../../domain/local-date.ts'
import { element } from './xml.ts'

/** FormCreationDate and FormCreationHour, as a clock in Brussels shows them. */
export function presentStamp(moment: Date): string {
  return element('FormCreationDate', todayInBrussels(moment)) + element('FormCreationHour', hourInBrussels(moment))
}
