import type { ImportColumn } from '../../domain/transmission/imported-sheet.ts'
import { type Language, languages } from '../../i18n/languages.ts'

/** Premiums of a template; a file may have more columns of them. */
const TEMPLATE_PREMIUMS = 2

/** As many as a quality may have (domain: rule 12), and one that the rule can refuse. */
const MOST_PREMIUMS = 21

type FixedColumn = Exclude<ImportColumn, `premiums.${string}`>

/** The title of each column in our templates, then other words that payroll programs and people use for it. */
const words: Record<Language, Record<FixedColumn, readonly [title: string, ...others: string[]]>> = {
  fr: {
    ssin: [
      'NISS',
      'Numéro NISS',
      'Registre national',
      'Numéro de registre national',
      'Numéro national',
      'NRN',
      'Numéro BIS',
    ],
    familyName: ['Nom', 'Nom de famille', 'Nom et prénom', 'Nom, prénom', 'Prénom et nom', 'Travailleur'],
    givenName: ['Prénom'],
    payslipReference: ['Référence de la fiche de paie', 'Référence', 'Fiche de paie', 'Réf.'],
    'calculationPeriod.startDate': ['Début de la période de calcul', 'Date de début', 'Début', 'Du'],
    'calculationPeriod.endDate': ['Fin de la période de calcul', 'Date de fin', 'Fin', 'Au'],
    calculationDate: ['Date de calcul', 'Date du calcul'],
    employerCategory: ['Catégorie d’employeur', 'Catégorie', 'Indice'],
    workerType: ['Type de travailleur', 'Type', 'Code travailleur', 'Statut'],
    grossWageCents: ['Salaire brut', 'Salaire', 'Brut', 'Montant du salaire brut', 'Flexi-salaire'],
    'validityPeriod.startDate': ['Début de validité de la qualité', 'Début de validité', 'Date de début de la qualité'],
    'validityPeriod.endDate': ['Fin de validité de la qualité', 'Fin de validité', 'Date de fin de la qualité'],
  },
  nl: {
    ssin: ['INSZ', 'INSZ-nummer', 'Rijksregisternummer', 'Rijksregister', 'RRN', 'BIS-nummer'],
    familyName: ['Naam', 'Familienaam', 'Achternaam', 'Naam en voornaam', 'Voornaam en naam', 'Werknemer'],
    givenName: ['Voornaam'],
    payslipReference: ['Referentie van de loonbrief', 'Referentie', 'Loonbrief', 'Ref.'],
    'calculationPeriod.startDate': ['Begin van de berekeningsperiode', 'Begindatum', 'Begin', 'Startdatum', 'Van'],
    'calculationPeriod.endDate': ['Einde van de berekeningsperiode', 'Einddatum', 'Einde', 'Tot'],
    calculationDate: ['Berekeningsdatum', 'Datum van de berekening'],
    employerCategory: ['Werkgeverscategorie', 'Categorie', 'Kengetal'],
    workerType: ['Type werknemer', 'Werknemerstype', 'Werknemerskengetal', 'Statuut'],
    grossWageCents: ['Brutoloon', 'Loon', 'Bruto', 'Bedrag van het brutoloon', 'Flexiloon'],
    'validityPeriod.startDate': ['Begin van de geldigheid van de hoedanigheid', 'Begin geldigheid', 'Geldig vanaf'],
    'validityPeriod.endDate': ['Einde van de geldigheid van de hoedanigheid', 'Einde geldigheid', 'Geldig tot'],
  },
  de: {
    ssin: ['ENSS', 'ENSS-Nummer', 'Nationalregisternummer', 'Nationalnummer', 'BIS-Nummer'],
    familyName: ['Name', 'Familienname', 'Nachname', 'Name und Vorname', 'Vorname und Name', 'Arbeitnehmer'],
    givenName: ['Vorname'],
    payslipReference: ['Referenz der Gehaltsabrechnung', 'Referenz', 'Gehaltsabrechnung', 'Ref.'],
    'calculationPeriod.startDate': ['Beginn des Berechnungszeitraums', 'Anfangsdatum', 'Beginn', 'Von'],
    'calculationPeriod.endDate': ['Ende des Berechnungszeitraums', 'Enddatum', 'Ende', 'Bis'],
    calculationDate: ['Berechnungsdatum', 'Datum der Berechnung'],
    employerCategory: ['Arbeitgeberkategorie', 'Kategorie'],
    workerType: ['Art des Arbeitnehmers', 'Arbeitnehmerart', 'Art', 'Statut'],
    grossWageCents: ['Bruttolohn', 'Lohn', 'Brutto', 'Betrag des Bruttolohns', 'Flexi-Lohn'],
    'validityPeriod.startDate': ['Beginn der Gültigkeit der Eigenschaft', 'Beginn der Gültigkeit', 'Gültig ab'],
    'validityPeriod.endDate': ['Ende der Gültigkeit der Eigenschaft', 'Ende der Gültigkeit', 'Gültig bis'],
  },
  en: {
    ssin: ['SSIN', 'National number', 'National register number', 'BIS number', 'National or BIS number'],
    familyName: ['Name', 'Family name', 'Last name', 'Surname', 'Full name', 'Worker'],
    givenName: ['Given name', 'First name'],
    payslipReference: ['Payslip reference', 'Reference', 'Payslip', 'Ref.'],
    'calculationPeriod.startDate': ['Start of the calculation period', 'Start date', 'Start', 'From'],
    'calculationPeriod.endDate': ['End of the calculation period', 'End date', 'End', 'To'],
    calculationDate: ['Calculation date', 'Date of calculation'],
    employerCategory: ['Employer category', 'Category'],
    workerType: ['Worker type', 'Type of worker', 'Status'],
    grossWageCents: ['Gross wage', 'Wage', 'Gross', 'Gross salary', 'Salary'],
    'validityPeriod.startDate': ['Start of validity of the quality', 'Start of validity', 'Valid from'],
    'validityPeriod.endDate': ['End of validity of the quality', 'End of validity', 'Valid until'],
  },
}

const premiumWords: Record<
  Language,
  { amount: readonly [string, ...string[]]; frequency: readonly [string, ...string[]] }
> = {
  fr: { amount: ['Prime', 'Prime brute', 'Montant de la prime'], frequency: ['Fréquence', 'Fréquence de la prime'] },
  nl: {
    amount: ['Premie', 'Brutopremie', 'Bedrag van de premie'],
    frequency: ['Frequentie', 'Frequentie van de premie'],
  },
  de: { amount: ['Prämie', 'Bruttoprämie', 'Betrag der Prämie'], frequency: ['Häufigkeit', 'Häufigkeit der Prämie'] },
  en: { amount: ['Premium', 'Gross premium', 'Premium amount'], frequency: ['Frequency', 'Premium frequency'] },
}

/** A title without accents, capitals and signs. */
const plain = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const fixed = new Map<string, ImportColumn>()
const numbered = new Map<string, 'amountCents' | 'frequencyMonths'>()
for (const language of languages) {
  for (const [column, titles] of Object.entries(words[language]))
    for (const title of titles) fixed.set(plain(title), column as ImportColumn)
  for (const title of premiumWords[language].amount) numbered.set(plain(title), 'amountCents')
  for (const title of premiumWords[language].frequency) numbered.set(plain(title), 'frequencyMonths')
}

/** What a column with that title holds, in whichever of the four languages; null when we do not know the title. */
export function findColumn(title: string): ImportColumn | null {
  const text = plain(title)
  const known = fixed.get(text)
  if (known) return known
  const [, word = '', number = '1'] = /^(.*?)(?: (\d{1,2}))?$/.exec(text) ?? []
  const field = numbered.get(word)
  const place = Number(number) - 1
  return field && place >= 0 && place < MOST_PREMIUMS ? `premiums.${place}.${field}` : null
}

/** Columns of a template in their order. Given names stand with family names in one column. */
export const templateColumns: readonly ImportColumn[] = [
  'ssin',
  'familyName',
  'payslipReference',
  'calculationPeriod.startDate',
  'calculationPeriod.endDate',
  'calculationDate',
  'employerCategory',
  'workerType',
  'grossWageCents',
  ...Array.from({ length: TEMPLATE_PREMIUMS }, (_, place): ImportColumn[] => [
    `premiums.${place}.amountCents`,
    `premiums.${place}.frequencyMonths`,
  ]).flat(),
  'validityPeriod.startDate',
  'validityPeriod.endDate',
]

/** Its title in that language. */
export function titleOf(column: ImportColumn, language: Language): string {
  const [, place, field] = /^premiums\.(\d+)\.(\w+)$/.exec(column) ?? []
  if (place === undefined) return words[language][column as FixedColumn][0]
  const { amount, frequency } = premiumWords[language]
  return `${(field === 'amountCents' ? amount : frequency)[0]} ${Number(place) + 1}`
}

/** Words by which the type of a worker is known, beside the codes 050 and 450 of the wire. */
const workerTypeWords: Record<'blueCollar' | 'whiteCollar', readonly string[]> = {
  blueCollar: [
    '050',
    '50',
    'ouvrier',
    'ouvriere',
    'arbeider',
    'arbeidster',
    'arbeiter',
    'arbeiterin',
    'blue collar',
    'blue collar worker',
  ],
  whiteCollar: [
    '450',
    'employe',
    'employee',
    'bediende',
    'angestellter',
    'angestellte',
    'white collar',
    'white collar worker',
  ],
}

/** Null when the words name neither; codes with the words in brackets as the form shows them are known too. */
export function findWorkerType(typed: string): 'blueCollar' | 'whiteCollar' | null {
  const text = plain(typed)
  const [, withoutCode = text] = /^(.+) (?:050|450)$/.exec(text) ?? []
  const found = Object.entries(workerTypeWords).find(([, known]) => known.includes(withoutCode))
  return (found?.[0] as 'blueCollar' | 'whiteCollar' | undefined) ?? null
}

/** Words for a frequency; a number of months needs none. */
const frequencyWords: Record<string, readonly string[]> = {
  '0': ['irreguliere', 'irregulier', 'onregelmatig', 'unregelmassig', 'irregular'],
  '1': [
    'chaque mois',
    'mensuelle',
    'mensuel',
    'elke maand',
    'maandelijks',
    'jeden monat',
    'monatlich',
    'every month',
    'monthly',
  ],
  '3': ['trimestrielle', 'trimestriel', 'per kwartaal', 'driemaandelijks', 'vierteljahrlich', 'quarterly'],
  '6': ['semestrielle', 'semestriel', 'halfjaarlijks', 'zesmaandelijks', 'halbjahrlich', 'half yearly'],
  '12': ['annuelle', 'annuel', 'jaarlijks', 'jahrlich', 'yearly', 'annual', 'annually'],
}

/** Number of months by words of the four languages; null when they are none of them. */
export function findFrequency(typed: string): string | null {
  const text = plain(typed)
  return Object.entries(frequencyWords).find(([, known]) => known.includes(text))?.[0] ?? null
}
