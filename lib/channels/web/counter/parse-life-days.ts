import { attestationLifeDays, USUAL_LIFE_DAYS } from '../../../domain/counter/attestation.ts'

/** How many days a code shall live; the usual number when none of those offered was chosen. */
export function parseLifeDays(form: FormData): number {
  const chosen = Number(form.get('lifeDays'))
  return attestationLifeDays.find((days) => days === chosen) ?? USUAL_LIFE_DAYS
}
