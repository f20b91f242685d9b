import { todayInBrussels } from '../../domain/local-date.ts'
import { element } from './xml.ts'

const brusselsHour = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  fractionalSecondDigits: 3,
})

/** FormCreationDate and FormCreationHour of an answer, as a clock in Brussels shows them. */
export function presentStamp(moment: Date): string {
  return (
    element('FormCreationDate', todayInBrussels(moment)) +
    element('FormCreationHour', brusselsHour.format(moment).replace(',', '.'))
  )
}
