import { computeTotalCents } from '@/lib/domain/wage-declaration/amounts.ts'
import type { Calculation } from '@/lib/domain/wage-declaration/calculation.ts'
import type {
  CategoryFacts,
  DeclarationFacts,
  DimonaFacts,
  EmployerFacts,
  KnownDeclaration,
  RuleLimits,
  WorkerFacts,
} from '@/lib/domain/wage-declaration/facts.ts'
import { aCalculation } from './calculation.ts'
import { cents, day, range } from './values.ts'

export const anEmployer = (overrides: Partial<EmployerFacts> = {}): EmployerFacts => ({
  enterpriseNumber: '0123456749',
  nssoNumber: '123456749',
  activeStartDate: day('2015-01-01'),
  activeEndDate: null,
  directoryEntries: [
    { employerCategory: '210', startDate: day('2015-01-01'), endDate: null },
    { employerCategory: '597', startDate: day('2020-01-01'), endDate: null },
  ],
  ...overrides,
})

export const aDimonaPeriod = (overrides: Partial<DimonaFacts> = {}): DimonaFacts => ({
  ...range('2025-01-01', '2025-03-31'),
  status: 'accepted',
  anomalyCode: null,
  ...overrides,
})

export const aWorker = (overrides: Partial<WorkerFacts> = {}): WorkerFacts => ({
  ssin: '91112499975',
  dimonaPeriods: [aDimonaPeriod()],
  overseasQuarters: [],
  ...overrides,
})

export const aCategory = (overrides: Partial<CategoryFacts> = {}): CategoryFacts => ({
  code: '210',
  startDate: day('2012-04-01'),
  endDate: null,
  flexi: [{ workerTypes: ['blueCollar', 'whiteCollar'], startDate: day('2024-01-01'), endDate: null }],
  ...overrides,
})

export const someLimits = (overrides: Partial<RuleLimits> = {}): RuleLimits => ({
  syntheticPeople: 'allowed',
  firstCalculationDate: day('2024-01-01'),
  daysAhead: 31,
  transmissionDelayDays: 5,
  maximumQualities: 20,
  maximumPremiums: 20,
  maximumAmountCents: cents(99_999_999),
  maximumFrequencyMonths: 99,
  payslipReferenceLength: 64,
  outlierFactor: 3,
  outlierHistory: 3,
  ceilingCents: cents(18_000_00),
  ceilingThresholdPercents: [80, 95, 100],
  parameterDates: {},
  ...overrides,
})

/** An accepted declaration of the same worker at the same employer. */
export const aKnownDeclaration = (
  calculation: Calculation = aCalculation(),
  overrides: Partial<KnownDeclaration> = {},
): KnownDeclaration => ({
  declarationId: '01937d3c-0000-7000-8000-000000000001',
  status: 'accepted',
  calculation,
  isAccepted: true,
  totalCents: computeTotalCents(calculation),
  ...overrides,
})

/** 1 March 2025 on the web: an employer, a worker and a category about which nothing is to be said. */
export const someFacts = (overrides: Partial<DeclarationFacts> = {}): DeclarationFacts => ({
  today: day('2025-03-01'),
  employer: anEmployer(),
  senderRight: 'own',
  worker: aWorker(),
  categories: [
    aCategory(),
    aCategory({ code: '597', flexi: [{ workerTypes: ['blueCollar', 'whiteCollar'], startDate: null, endDate: null }] }),
  ],
  otherDeclarations: [],
  limits: someLimits(),
  channel: 'web',
  ...overrides,
})
