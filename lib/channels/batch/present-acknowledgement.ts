import type { SetAnswer } from '../../domain/batch/answer.ts'
import type { FileError } from '../../domain/batch/file-error.ts'
import { presentStamp } from './present-stamp.ts'
import { block, element } from './xml.ts'

/**
 * Answer 1, the ACRF of a whole set, as a text. A positive one cites the GO, a negative one the first file that is wrong [as the real
 * service was seen to do].
 */
export function presentAcknowledgement(
  answer: SetAnswer,
  { goName, moment }: { goName: string; moment: Date },
): string {
  const { errors, ticket } = answer
  const fileName = errors.find((error) => error.fileName !== null)?.fileName ?? goName
  const form = block(
    'Form',
    element('Identification', 'ACRF001'),
    presentStamp(moment),
    element('AttestationStatus', 0),
    element('TypeForm', 'FA'),
    block(
      'FileReference',
      element('FileName', fileName),
      element('ReferenceOrigin', 2),
      element('ReferenceNbr', ticket),
    ),
    block('ReceptionResult', element('ResultCode', errors.length > 0 ? 0 : 1), ...errors.map(presentError)),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ACRF>${form}</ACRF>\n`
}

function presentError({ code, fileName, lineNumber, columnNumber, detail }: FileError): string {
  const place =
    element('FileName', fileName) +
    element('LineNbr', lineNumber) +
    element('ColumnNbr', columnNumber) +
    element('Detail', detail || null)
  return `\n${element('ErrorID', code)}${place && block('ErrorLocation', place)}`
}
