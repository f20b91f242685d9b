import { type ExportFormat, type ExportKind, exportFormats, exportKinds } from '../../../domain/overview/export.ts'

/** `workers.csv`, `declarations.xlsx`; null for what is no file of ours. */
export function parseExportFile(name: string): { kind: ExportKind; format: ExportFormat } | null {
  const kind = exportKinds.find((each) => name.startsWith(`${each}.`))
  const format = kind && parseFormat(name, kind)
  return kind && format ? { kind, format } : null
}

/** The format of a file with exactly that name before its dot; null for any other. */
export function parseFormat(name: string, expected: string): ExportFormat | null {
  return exportFormats.find((format) => name === `${expected}.${format}`) ?? null
}
