import type { Severity } from '../../domain/anomaly.ts'
import { type FormAnswer, isRefused } from '../../domain/batch/answer.ts'
import type { VersionKind } from '../../domain/wage-declaration/version.ts'
import { streamTexts } from '../documents/stream-texts.ts'
import { presentLocation } from './present-location.ts'
import { presentStamp } from './present-stamp.ts'
import { block, element } from './xml.ts'

export const statuses: Readonly<Record<VersionKind, number>> = { original: 0, modification: 1, cancellation: 3 }
export const anomalyClasses: Readonly<Record<Severity, string>> = { blocking: 'B', nonBlocking: 'NB', warning: 'W' }

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<NOTIFICATION>\n'
const TAIL = '</NOTIFICATION>\n'
/** What the receivers of the real service take in one file. */
const LARGEST_PIECE = 50_000_000
/** Of one piece: some twenty-six megabytes. A piece ends sooner only when each Form of it has half a dozen anomalies. */
const PIECE_FORMS = 20_000

/** How many files the notifications of a set are. */
export function countNotificationPieces(formCount: number): number {
  return Math.ceil(formCount / PIECE_FORMS)
}

/** What follows next, and in which file, counted from 1. */
export interface NotificationText {
  pieceNumber: number
  text: string
}

export interface NotificationSettings {
  /** Of the reception of the set. */
  ticket: string
  /** When the set was done. */
  moment: Date
  largestPiece?: number
}

/**
 * Answer 2, the NOTIFICATIONs of a set: one Form for each Form answered, in files of 20,000 and of at most 50 MB, each a document of its own. An
 * answer to nothing has no file.
 */
export async function* presentNotifications(
  answers: AsyncIterable<FormAnswer>,
  { ticket, moment, largestPiece = LARGEST_PIECE }: NotificationSettings,
): AsyncGenerator<NotificationText> {
  const stamp = presentStamp(moment)
  let pieceNumber = 0
  let left = 0
  let formsLeft = 0
  for await (const answer of answers) {
    const text = presentForm(answer, { ticket, stamp })
    const size = Buffer.byteLength(text)
    if (size > left || formsLeft === 0) {
      if (pieceNumber > 0) yield { pieceNumber, text: TAIL }
      pieceNumber += 1
      left = largestPiece - HEAD.length - TAIL.length
      formsLeft = PIECE_FORMS
      yield { pieceNumber, text: HEAD }
    }
    left -= size
    formsLeft -= 1
    yield { pieceNumber, text }
  }
  if (pieceNumber > 0) yield { pieceNumber, text: TAIL }
}

/** One piece of them, for whoever downloads it. Empty when there are not so many. */
export function presentNotificationStream(
  answers: AsyncIterable<FormAnswer>,
  { wantedPiece, ...settings }: NotificationSettings & { wantedPiece: number },
): ReadableStream<Uint8Array> {
  async function* texts() {
    for await (const { pieceNumber, text } of presentNotifications(answers, settings)) {
      if (pieceNumber > wantedPiece) return
      if (pieceNumber === wantedPiece) yield text
    }
  }
  return streamTexts(texts())
}

function presentForm(answer: FormAnswer, { ticket, stamp }: { ticket: string; stamp: string }): string {
  const { creationDate, creationHour, kind, givenEmployer } = answer
  const form = block(
    'Form',
    element('Identification', 'NOTI001'),
    stamp,
    element('AttestationStatus', 0),
    element('TypeForm', 'FA'),
    block(
      'HandledOriginalForm',
      element('Identification', 'FLXWAGE'),
      element('FormCreationDate', creationDate),
      element('FormCreationHour', creationHour),
      element('AttestationStatus', statuses[kind]),
      element('TypeForm', 'SU'),
    ),
    presentReference('Reference', [0, 2], ticket),
    block(
      'EmployerId',
      element('NOSSRegistrationNbr', givenEmployer.nssoNumber),
      element('CompanyID', givenEmployer.enterpriseNumber),
    ),
    presentReference('HandledReference', [1, 2], answer.ticket),
    presentReference('HandledReference', [10, 8], answer.payslipReference),
    presentResult(answer),
  )
  return `${form}\n`
}

function presentReference(name: string, [type, origin]: [number, number], reference: string | null): string {
  if (reference === null) return ''
  return block(
    name,
    element('ReferenceType', type),
    element('ReferenceOrigin', origin),
    element('ReferenceNbr', reference),
  )
}

function presentResult(answer: FormAnswer): string {
  return block(
    'HandlingResult',
    element('ResultCode', isRefused(answer) ? 0 : 1),
    element('Diagnosis', isRefused(answer) ? 3 : null),
    ...answer.anomalies.map(({ code, severity, path }) =>
      block(
        'AnomalyReport',
        element('ErrorID', code),
        element('AnomalyClass', anomalyClasses[severity]),
        block(
          'AnomalyLocation',
          element('LineNbr', answer.lineNumber),
          element('Location', presentLocation(answer, path)),
        ),
      ),
    ),
  )
}
