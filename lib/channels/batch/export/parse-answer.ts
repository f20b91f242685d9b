import type { Severity } from '../../../domain/anomaly.ts'
import type { ReceiverAcknowledgement, ReceiverAnswer } from '../../../domain/batch/export.ts'
import type { FileError } from '../../../domain/batch/file-error.ts'
import type { LocalDate } from '../../../domain/local-date.ts'
import { parseSetFileName } from '../parse-set-file-name.ts'
import { anomalyClasses } from '../present-notification.ts'
import { parseLocation } from './parse-location.ts'
import { type AnswerElement, NoAnswer, readAnswerForms } from './read-answer-forms.ts'

/** What one NOTIFICATION says of the Forms of one set. */
export interface ReceiverNotification {
  /** Under which the receiver acknowledged the set. */
  ticket: string
  answers: readonly ReceiverAnswer[]
}

const childOf = ({ children }: AnswerElement, name: string) => children.find((each) => each.name === name)

/** As `xs:token` reads it; empty where there is none. */
function textOf(element: AnswerElement, ...path: readonly string[]): string {
  const found = path.reduce<AnswerElement | undefined>((at, name) => at && childOf(at, name), element)
  return (found?.text ?? '').replace(/[ \t\r\n]+/g, ' ').trim()
}

/** @throws NoAnswer */
function decode(file: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    throw new NoAnswer('a byte is not UTF-8')
  }
}

/** Reads an ACRF: one for each set it cites. @throws NoAnswer */
export function parseAcknowledgements(file: Uint8Array, today: LocalDate): ReceiverAcknowledgement[] {
  return readAnswerForms('ACRF', decode(file)).map((form) => {
    const parsed = parseSetFileName(textOf(form, 'FileReference', 'FileName'), today)
    if (!parsed.ok) throw new NoAnswer('the file that is cited is none of a set')
    const errors = readErrors(form)
    if (textOf(form, 'ReceptionResult', 'ResultCode') === '0' && errors.length === 0)
      throw new NoAnswer('a set is refused without an error')
    return { name: parsed.value, ticket: textOf(form, 'FileReference', 'ReferenceNbr'), errors }
  })
}

function readErrors(form: AnswerElement): FileError[] {
  const result = childOf(form, 'ReceptionResult')?.children ?? []
  return result.flatMap((element, index) => {
    if (element.name !== 'ErrorID') return []
    const next = result[index + 1]
    const place = next?.name === 'ErrorLocation' ? next : { name: '', text: '', children: [] }
    return {
      code: textOf(element),
      fileName: textOf(place, 'FileName') || null,
      lineNumber: Number(textOf(place, 'LineNbr')) || null,
      columnNumber: Number(textOf(place, 'ColumnNbr')) || null,
      detail: textOf(place, 'Detail'),
    }
  })
}

/** Reads a NOTIFICATION: what it says, by the set it speaks of. @throws NoAnswer */
export function parseNotifications(file: Uint8Array): ReceiverNotification[] {
  const byTicket = Map.groupBy(readAnswerForms('NOTIFICATION', decode(file)), (form) =>
    findReference(form, 'Reference'),
  )
  return [...byTicket].map(([ticket, forms]) => ({ ticket: ticket ?? '', answers: forms.map(readAnswer) }))
}

/** Of type 0 or 1 from the receiver (origin 2), of type 10 what we gave (origin 8). */
function findReference(form: AnswerElement, name: string, origin = '2'): string | null {
  const found = form.children.find((each) => each.name === name && textOf(each, 'ReferenceOrigin') === origin)
  return found ? textOf(found, 'ReferenceNbr') : null
}

const severityOf = new Map(Object.entries(anomalyClasses).map(([severity, letters]) => [letters, severity as Severity]))

function readAnswer(form: AnswerElement): ReceiverAnswer {
  const reports = childOf(form, 'HandlingResult')?.children.filter(({ name }) => name === 'AnomalyReport') ?? []
  return {
    creationDate: textOf(form, 'HandledOriginalForm', 'FormCreationDate'),
    creationHour: textOf(form, 'HandledOriginalForm', 'FormCreationHour'),
    reference: findReference(form, 'HandledReference', '8'),
    ticket: findReference(form, 'HandledReference'),
    isRefused: textOf(form, 'HandlingResult', 'ResultCode') === '0',
    anomalies: reports.map((report) => ({
      code: textOf(report, 'ErrorID'),
      severity: severityOf.get(textOf(report, 'AnomalyClass')) ?? 'blocking',
      path: parseLocation(textOf(report, 'AnomalyLocation', 'Location')),
    })),
  }
}
