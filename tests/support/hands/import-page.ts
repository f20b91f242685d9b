import type { Page } from '@playwright/test'

/** A file as a person chooses it. */
export interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** The import of one draft, as a person sees it in French. */
export class ImportPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** From the page of step 2, by its link. */
  async openFromWorkers(): Promise<void> {
    await this.page.waitForURL(/\/workers/)
    await this.page.getByRole('link', { name: /^Importer leurs données/ }).click()
    await this.page.waitForURL(/\/wages\/import$/)
  }

  /** December 2024 at the brasserie. */
  async openNewDraft(): Promise<void> {
    await this.page.goto('/fr/transmissions/new')
    await this.page.getByLabel('Date de début', { exact: true }).fill('01/12/2024')
    await this.page.getByLabel('Date de fin', { exact: true }).fill('31/12/2024')
    await this.page.getByRole('button', { name: 'Suivant', exact: true }).click()
    await this.openFromWorkers()
  }

  async handIn(file: ChosenFile): Promise<void> {
    await this.page.getByLabel(/^Fichier CSV ou Excel/).setInputFiles(file)
    await this.page.getByRole('button', { name: 'Lire le fichier' }).click()
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel('Lignes copiées de votre tableur').fill(text)
    await this.page.getByRole('button', { name: 'Lire les lignes' }).click()
  }

  /** The page that shows what would be taken over. */
  async waitForPreview(): Promise<void> {
    await this.page.waitForURL(/\/wages\/import\/[0-9a-f-]{36}/)
  }

  button(name: RegExp) {
    return this.page.getByRole('button', { name })
  }

  async template(format: 'CSV' | 'Excel'): Promise<Buffer> {
    const address = await this.page.getByRole('link', { name: `Modèle ${format}` }).getAttribute('href')
    const answer = await this.page.request.get(address ?? '')
    return answer.body()
  }
}

export const csvFile = (text: string | Buffer): ChosenFile => ({
  name: 'salaires.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
})

export const xlsxFile = (buffer: Buffer): ChosenFile => ({
  name: 'salaires.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
})
