import { z } from 'zod'

/**
 * A business refusal or remark, as data: the words are made by the messages of each language.
 * `code` follows the ONSS zone-anomaly style (`90501-021`), `path` names the field within the declaration
 * (`qualities.0.grossWageCents`; empty for the whole). `parameters` fill the message: a name ending in `Date` holds a LocalDate
 * and one ending in `Cents` an amount, to be written in the reader's form; any other is shown as it is. The message also
 * receives `field`, the last part of the path.
 */
export const severities = ['blocking', 'nonBlocking', 'warning'] as const
export type Severity = (typeof severities)[number]
export type AnomalyParameters = Record<string, string | number>

export interface Anomaly {
  code: string
  severity: Severity
  path: string
  parameters?: AnomalyParameters
}

/** A value, or the anomalies that prevented it. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; anomalies: Anomaly[] }

export const anomalySchema = z.object({
  code: z.string(),
  severity: z.enum(severities),
  path: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

/** Refuses the declaration. */
export function blocking(code: string, path: string, parameters?: AnomalyParameters): Anomaly {
  return { code, severity: 'blocking', path, ...(parameters && { parameters }) }
}

/** A remark: travels with an acceptance. */
export function nonBlocking(code: string, path: string, parameters?: AnomalyParameters): Anomaly {
  return { code, severity: 'nonBlocking', path, ...(parameters && { parameters }) }
}

/** Shown before sending and recorded; changes nothing in the outcome. */
export function warning(code: string, path: string, parameters?: AnomalyParameters): Anomaly {
  return { code, severity: 'warning', path, ...(parameters && { parameters }) }
}

export function hasBlocking(anomalies: readonly Anomaly[]): boolean {
  return anomalies.some((anomaly) => anomaly.severity === 'blocking')
}

/** The last part of a path: what a message with several fields chooses its words by. Empty for the whole. */
export function computeField(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}
