import { z } from 'zod'

/**
 * A business refusal or remark, as data: the words are made by the messages of each language.
 * `code` follows the ONSS zone-anomaly style (`90501-021`), `path` names the field within the declaration
 * (`qualities.0.grossWageCents`; empty for the whole), `parameters` fill the message (dates as LocalDate, amounts as cents).
 */
export const severities = ['blocking', 'nonBlocking', 'warning'] as const
export type Severity = (typeof severities)[number]

export interface Anomaly {
  code: string
  severity: Severity
  path: string
  parameters?: Record<string, string | number>
}

/** A value, or the anomalies that prevented it. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; anomalies: Anomaly[] }

export const anomalySchema = z.object({
  code: z.string(),
  severity: z.enum(severities),
  path: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})
