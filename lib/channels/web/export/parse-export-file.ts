import { type ExportFormat, type ExportKind, exportFormats, exportKinds } from '../../../domain/overview/export.ts'

/** `workers.csv`, `declarations.xlsx`; null for what is no file of ours. */
export function parseExportFile(name: string): { kind: ExportKind; format: ExportFormat } | null {
  const [first, last] = name.split('.')
  const kind = exportKinds.find((each) => each === first)
  const format = exportFormats.find((each) => each === last)
  return kind && format && name === `${kind}.${format}` ? { kind, format } : null
}
