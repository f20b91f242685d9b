export const parameterUnits = [
  'euroCents',
  'euroCentsPerHour',
  'euroCentsPerDay',
  'percent',
  'days',
  'months',
  'hours',
  'count',
  'factor',
  'calendarDay',
] as const
export type ParameterUnit = (typeof parameterUnits)[number]

/** Every legal parameter with its unit, by the subject under which people look for it. Values are dated rows: none stands here. */
const groups = {
  ceilings: {
    annualCeiling: 'euroCents',
    pensionerCeiling: 'euroCents',
    earlyPensionerLimit: 'euroCents',
    ceilingNoticePercent: 'percent',
    ceilingAlertPercent: 'percent',
    ceilingPassedPercent: 'percent',
  },
  minimumWages: {
    minimumFlexiWage: 'euroCentsPerHour',
    minimumFlexiHolidayPay: 'euroCentsPerHour',
    minimumFlexiTotal: 'euroCentsPerHour',
    minimumFlexiWageHealthCare: 'euroCentsPerHour',
    minimumFlexiHolidayPayHealthCare: 'euroCentsPerHour',
    minimumFlexiTotalHealthCare: 'euroCentsPerHour',
  },
  maximumWages: {
    maximumFlexiWagePercent: 'percent',
    maximumHorecaWage: 'euroCentsPerHour',
    maximumHorecaTotal: 'euroCentsPerHour',
    premiumLimitPercent: 'percent',
  },
  rates: {
    specialEmployerContribution: 'percent',
    flexiHolidayPay: 'percent',
  },
  delays: {
    dutyStartDate: 'calendarDay',
    firstCalculationDate: 'calendarDay',
    transmissionDelay: 'days',
    missingDataDelay: 'days',
    daysAhead: 'days',
    documentExpiry: 'months',
  },
  limits: {
    maximumAmount: 'euroCents',
    maximumFrequency: 'months',
    maximumPremiums: 'count',
    maximumQualities: 'count',
    payslipReferenceLength: 'count',
    outlierFactor: 'factor',
    outlierHistory: 'count',
  },
  otherWork: {
    studentContingent: 'hours',
    studentSolidarityEmployer: 'percent',
    studentSolidarityWorker: 'percent',
    article17Year: 'hours',
    article17Quarter: 'hours',
    article17ThirdQuarter: 'hours',
    article17SportYear: 'hours',
    article17SportQuarter: 'hours',
    article17SportThirdQuarter: 'hours',
    article17CombinedYear: 'hours',
    article17StudentYear: 'hours',
    article17EventHours: 'hours',
    article17BroadcastDays: 'days',
    article17Tax: 'percent',
    t46DailyFreeAmount: 'euroCentsPerDay',
    t46Divisor: 'count',
    capacWeeklyHours: 'hours',
    capacFullTimeDivisor: 'factor',
  },
  otherAmounts: {
    artistAllowanceDay: 'euroCentsPerDay',
    artistAllowanceYear: 'euroCents',
    volunteerDay: 'euroCentsPerDay',
    volunteerYear: 'euroCents',
    volunteerRaisedYear: 'euroCents',
    volunteerFirefighterQuarter: 'euroCents',
    youngWorkerMonth: 'euroCents',
    resultBonus: 'euroCents',
    dimonaSolidarity: 'euroCents',
    homeWorkerMonth: 'euroCents',
    officeAllowance: 'euroCents',
    workClothesPurchase: 'euroCentsPerDay',
    workClothesUpkeep: 'euroCentsPerDay',
    ownClothesWear: 'euroCentsPerDay',
    compensationCap: 'percent',
    compensationStudentShare: 'percent',
    compensationRequestDate: 'calendarDay',
    compensationProvisionalDate: 'calendarDay',
    compensationExtendedDate: 'calendarDay',
  },
} as const satisfies Record<string, Record<string, ParameterUnit>>

type Groups = typeof groups
export type ParameterGroup = keyof Groups
export type ParameterName = { [Group in ParameterGroup]: keyof Groups[Group] }[ParameterGroup]

export interface ParameterDefinition {
  name: ParameterName
  group: ParameterGroup
  unit: ParameterUnit
  /** An amount of one income year: it begins on 1 January, and the next year's is not known before it is published. */
  isYearly: boolean
  /** An upper limit that the law may lift: without one the rules and the counter know what to do. */
  canBeUnlimited: boolean
}

const yearly: ReadonlySet<string> = new Set<ParameterName>(['annualCeiling', 'earlyPensionerLimit'])

const liftable: ReadonlySet<string> = new Set<ParameterName>([
  'annualCeiling',
  'pensionerCeiling',
  'earlyPensionerLimit',
  'maximumFlexiWagePercent',
  'maximumHorecaWage',
  'maximumHorecaTotal',
  'premiumLimitPercent',
])

export const parameterGroups = Object.keys(groups) as ParameterGroup[]

export const parameterDefinitions: readonly ParameterDefinition[] = parameterGroups.flatMap((group) =>
  Object.entries(groups[group]).map(([name, unit]) => ({
    name: name as ParameterName,
    group,
    unit,
    isYearly: yearly.has(name),
    canBeUnlimited: liftable.has(name),
  })),
)

export function findDefinition(name: string): ParameterDefinition | null {
  return parameterDefinitions.find((definition) => definition.name === name) ?? null
}
