import type { PersonKey } from '../../../prisma/scenarios/people.ts'
import type { WageScenario } from '../../../prisma/scenarios/wages.ts'

/** A wage of the only worker of a client, in the month in which all of them have a Dimona period; another amount each time. */
export function wageOf(client: PersonKey, repetition: number): WageScenario {
  return {
    enterprise: client,
    person: client,
    startDate: '2024-12-01',
    endDate: '2024-12-31',
    grossWageCents: 50_000 + repetition,
    employerCategory: '017',
    workerType: 'blueCollar',
  }
}
