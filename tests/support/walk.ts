import { expect, type Page } from '@playwright/test'

/** What a person does in the wizard, step by step; labels are those of the language of the page. */
export interface WalkWords {
  next: string
  startDate: string
  endDate: string
  payslipReference: string
  calculationDate: string
  employerCategory: string
  blueCollar: string
  whiteCollar: string
  hasOwnValidity: RegExp
  validityStartDate: string
  validityEndDate: string
  grossWage: string
  premiumAmount: string
  otherFrequency: string
  otherMonths: string
  nextWorker: RegExp
  send: (count: number) => string
  sent: string
  everyTwoMonths: string
}

export const french: WalkWords = {
  next: 'Suivant',
  startDate: 'Date de début',
  endDate: 'Date de fin',
  payslipReference: 'Référence de la fiche de paie',
  calculationDate: 'Date de calcul',
  employerCategory: 'Catégorie d’employeur',
  blueCollar: 'Ouvrier (050)',
  whiteCollar: 'Employé (450)',
  hasOwnValidity: /période de validité de la qualité diffère/,
  validityStartDate: 'Date de début de la qualité',
  validityEndDate: 'Date de fin de la qualité',
  grossWage: 'Montant du salaire brut',
  premiumAmount: 'Montant de la prime brute',
  otherFrequency: 'Autre',
  otherMonths: 'Autre fréquence : nombre de mois',
  nextWorker: /^Poursuivre avec le prochain flexi-travailleur/,
  send: (count) => `Transmettre les données de ${count} flexi-travailleurs`,
  sent: 'Vos données ont bien été transmises',
  everyTwoMonths: 'Tous les 2 mois',
}

export const dutch: WalkWords = {
  next: 'Volgende',
  startDate: 'Begindatum',
  endDate: 'Einddatum',
  payslipReference: 'Referentie van de loonbrief',
  calculationDate: 'Berekeningsdatum',
  employerCategory: 'Werkgeverscategorie',
  blueCollar: 'Arbeider (050)',
  whiteCollar: 'Bediende (450)',
  hasOwnValidity: /geldigheidsperiode van de hoedanigheid verschilt/,
  validityStartDate: 'Begindatum van de hoedanigheid',
  validityEndDate: 'Einddatum van de hoedanigheid',
  grossWage: 'Bedrag van het brutoloon',
  premiumAmount: 'Bedrag van de brutopremie',
  otherFrequency: 'Andere',
  otherMonths: 'Andere frequentie: aantal maanden',
  nextWorker: /^Doorgaan met de volgende flexi-jobber/,
  send: (count) => `De gegevens van ${count} flexi-jobbers doorgeven`,
  sent: 'Uw gegevens zijn goed doorgegeven',
  everyTwoMonths: 'Om de 2 maanden',
}

/** The wizard in one language, as a person sees it. */
export class Walk {
  readonly page: Page
  readonly words: WalkWords
  readonly language: string

  constructor(page: Page, words: WalkWords = french, language = 'fr') {
    this.page = page
    this.words = words
    this.language = language
  }

  async next(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.next, exact: true }).click()
  }

  /** Step 1 of a new transmission, sent. */
  async choosePeriod(startDate: string, endDate: string): Promise<void> {
    await this.page.goto(`/${this.language}/transmissions/new`)
    await this.page.getByLabel(this.words.startDate, { exact: true }).fill(startDate)
    await this.page.getByLabel(this.words.endDate, { exact: true }).fill(endDate)
    await this.next()
  }

  /** Step 2, sent. */
  async chooseWorkers(...names: string[]): Promise<void> {
    await this.page.waitForURL(/\/workers/)
    for (const name of names) await this.page.getByRole('checkbox', { name, exact: true }).check()
    await this.next()
    await this.page.waitForURL(/\/wages\//)
  }

  /** As far as the empty form of Isabelle, in December 2024. */
  async toWages(...names: string[]): Promise<void> {
    await this.choosePeriod('01/12/2024', '31/12/2024')
    await this.chooseWorkers(...(names.length > 0 ? names : ['Isabelle Clarebout']))
  }

  field(label: string) {
    return this.page.getByLabel(label, { exact: true })
  }

  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
  }

  async chooseCategory(code: string, position = 0): Promise<void> {
    await this.page.locator(`[name="qualities.${position}.employerCategory"]`).selectOption(code)
  }

  async chooseType(label: string, position = 0): Promise<void> {
    await this.page.locator(`[id="qualities.${position}"]`).getByRole('radio', { name: label, exact: true }).check()
  }

  /** The least that is complete. */
  async fillSimply(wage = '1000', category = '210'): Promise<void> {
    await this.fill(this.words.calculationDate, '31/12/2024')
    await this.chooseCategory(category)
    await this.chooseType(category === '597' ? this.words.whiteCollar : this.words.blueCollar)
    await this.fill(this.words.grossWage, wage)
  }

  /** Isabelle of the manual: her own validity, a premium every 2 months. */
  async fillIsabelle(): Promise<void> {
    const { words } = this
    await this.page.getByLabel(words.payslipReference).fill('décembre2024')
    await this.fillSimply()
    await this.page.getByRole('checkbox', { name: words.hasOwnValidity }).check()
    await this.fill(words.validityStartDate, '06/12/2024')
    await this.fill(words.validityEndDate, '09/12/2024')
    await this.fill(words.premiumAmount, '150')
    await this.page.getByRole('radio', { name: words.otherFrequency, exact: true }).check()
    await this.fill(words.otherMonths, '2')
  }

  async send(count = 2): Promise<void> {
    await this.page.getByRole('button', { name: this.words.send(count) }).click()
    await this.page.waitForURL(/\/receipt/)
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.words.sent)
  }

  /** The message in the summary and, word for word, at the field it leads to. */
  async expectProblem(name: string, message: RegExp): Promise<void> {
    const link = this.page.locator(`#error-summary a[href="#${name}"]`)
    await expect(link).toHaveText(message)
    await expect(this.page.locator(`[id="${name}-error"]`)).toContainText((await link.textContent()) ?? '')
  }
}
