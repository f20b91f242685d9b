/** Texts of the elements of one Form; null leaves the element out. */
export interface FormWords {
  date: string | null
  hour: string | null
  status: string | null
  nssoNumber: string | null
  enterpriseNumber: string | null
  inss: string | null
  reference: string | null
  /** Null: a cancellation stops after the reference. */
  calculation: string | null
}

const element = (name: string, text: string | null) => (text === null ? '' : `<${name}>${text}</${name}>`)

export const aWageElement = (amount: string | null = '100000') =>
  `<FinancialElement><FinancialElementType>1</FinancialElementType><FinancialElementCode>0001001000</FinancialElementCode>${element('Amount', amount)}</FinancialElement>`

export const aPremiumElement = (amount: string | null = '15000', frequency: string | null = '1') =>
  `<FinancialElement><FinancialElementType>1</FinancialElementType><FinancialElementCode>0002001000</FinancialElementCode>${element('Amount', amount)}${element('BonusPaymentFrequency', frequency)}</FinancialElement>`

export interface FeaturesWords {
  startDate: string | null
  endDate: string | null
  employerCategory: string | null
  workerCode: string | null
  elements: string
}

export const someFeatures = (words: Partial<FeaturesWords> = {}) => {
  const whole = {
    startDate: null,
    endDate: null,
    employerCategory: '210',
    workerCode: '050',
    elements: aWageElement(),
    ...words,
  }
  return `<Features>${element('ValidityPeriodStartingDate', whole.startDate)}${element('ValidityPeriodEndingDate', whole.endDate)}${element('EmployerClass', whole.employerCategory)}${element('WorkerCode', whole.workerCode)}${whole.elements}</Features>`
}

export interface CalculationWords {
  startDate: string | null
  endDate: string | null
  calculationDate: string | null
  features: string
}

/** February 2025, calculated on its last day. */
export const aCalculationElement = (words: Partial<CalculationWords> = {}) => {
  const whole = {
    startDate: '2025-02-01',
    endDate: '2025-02-28',
    calculationDate: '2025-02-28',
    features: someFeatures(),
    ...words,
  }
  return `<Calculation>${element('CalculationPeriodStartingDate', whole.startDate)}${element('CalculationPeriodEndingDate', whole.endDate)}${element('CalculationDate', whole.calculationDate)}${whole.features}</Calculation>`
}

/** The payslip of one worker of the brasserie, as a payroll office writes it. */
export const aFormElement = (words: Partial<FormWords> = {}) => {
  const whole: FormWords = {
    date: '2025-03-03',
    hour: '09:14:02.000',
    status: '0',
    nssoNumber: '123456749',
    enterpriseNumber: '0123456749',
    inss: '91112499975',
    reference: 'payslip-1',
    calculation: aCalculationElement(),
    ...words,
  }
  const reference =
    whole.reference === null
      ? ''
      : `<Reference><ReferenceType>10</ReferenceType><ReferenceOrigin>8</ReferenceOrigin><ReferenceNbr>${whole.reference}</ReferenceNbr></Reference>`
  return `
  <Form>
    <Identification>FLXWAGE</Identification>
    ${element('FormCreationDate', whole.date)}${element('FormCreationHour', whole.hour)}
    ${element('AttestationStatus', whole.status)}<TypeForm>SU</TypeForm>
    <Debtor>
      ${element('NOSSRegistrationNbr', whole.nssoNumber)}${element('CompanyID', whole.enterpriseNumber)}
      <Beneficiary>
        ${element('INSS', whole.inss)}
        <Relation><RelationType>1</RelationType>${reference}${whole.calculation ?? ''}</Relation>
      </Beneficiary>
    </Debtor>
  </Form>`
}

export const aFlxwage = (...forms: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<FLXWAGE xmlns="http://socialsecurity.be/xml/ns/FLXWAGE">${forms.join('')}\n</FLXWAGE>\n`
