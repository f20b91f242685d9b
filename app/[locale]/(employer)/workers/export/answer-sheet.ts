import { presentSheetCsv } from '@/lib/channels/documents/sheet/present-sheet-csv.ts'
import { presentSheetJson } from '@/lib/channels/documents/sheet/present-sheet-json.ts'
import { presentSheetPdf } from '@/lib/channels/documents/sheet/present-sheet-pdf.ts'
import { presentSheetXlsx } from '@/lib/channels/documents/sheet/present-sheet-xlsx.ts'
import type { Sheet } from '@/lib/channels/documents/sheet/sheet.ts'
import { streamTexts } from '@/lib/channels/documents/stream-texts.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import type { ExportFormat } from '@/lib/domain/overview/export.ts'

const types: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const bodies: Record<ExportFormat, (sheet: Sheet) => Promise<BodyInit> | BodyInit> = {
  csv: (sheet) => streamTexts(presentSheetCsv(sheet)),
  json: (sheet) => streamTexts(presentSheetJson(sheet)),
  xlsx: (sheet) => streamTexts(presentSheetXlsx(sheet)),
  pdf: presentSheetPdf,
}

/** A table as a file to keep; its name says of which day. */
export async function answerSheet(
  sheet: Sheet,
  { kind, format, today }: { kind: string; format: ExportFormat; today: LocalDate },
): Promise<Response> {
  return new Response(await bodies[format](sheet), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="flexi-${kind}-${today}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}
