import { expectAccessible } from '../../support/axe.ts'
import { csvFile, ImportPage } from '../../support/hands/import-page.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'

const pasted = [
  'Naam\tINSZ\tBrutoloon\tBerekeningsdatum\tWerkgeverscategorie\tType werknemer\tPremie 1\tFrequentie 1',
  'Clarebout Isabelle\t91.11.24-999.75\t1 000,50\t02/01/2025\t210\tarbeider\t150\tmaandelijks',
  'Hennebert Laurine\t96030899922\t1000.50\t2025-01-02\t210\t050\t\t',
  'Dupont Jean\t85.08.12-999.94\t900\t02/01/2025\t597\tbediende\t\t',
].join('\r\n')

test.beforeEach(async ({ page, portal }) => signInAs(page, portal, 'nathalie.servais'))

for (const hasScript of [true, false])
  test.describe(hasScript ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: hasScript })

    test('rows pasted from a spreadsheet in another language are shown, then taken over', async ({ page }) => {
      const hands = new ImportPage(page)
      await hands.openNewDraft()
      await hands.paste(pasted)
      await hands.waitForPreview()
      await expect(page.getByText('Rien n’est encore repris dans la transmission.')).toBeVisible()
      await expect(page.getByText('3 justes')).toBeVisible()
      await expect(page.getByText('Ce numéro est celui de Christophe Van Houdt.')).toBeVisible()
      await page.setViewportSize({ width: 320, height: 700 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      await hands.button(/^Reprendre les données justes de 3/).click()
      await expect(page.getByText('Données de 3 flexi-travailleurs reprises dans le brouillon')).toBeVisible()
      await page.getByRole('link', { name: 'Vers l’aperçu de la transmission' }).first().click()
      await expect(page.getByText('3/3 complètes')).toBeAttached()
    })

    test('what cannot be read is said at its field, and what was pasted stays', async ({ page }) => {
      const hands = new ImportPage(page)
      await hands.openNewDraft()
      await hands.paste('Bonjour\r\nà tous')
      await page.waitForURL(/check=noTitles/)
      await expect(page).toHaveTitle(/^Erreur\s:\s/)
      await expect(page.locator('#error-summary')).toContainText('Les titres des colonnes n’ont pas été trouvés.')
      await expect(page.getByLabel('Lignes copiées de votre tableur')).toHaveValue(/Bonjour\r?\nà tous/)
      await page.getByRole('button', { name: /^NL/ }).click()
      await page.waitForURL(/\/nl\//)
      await expect(page.getByLabel('Regels gekopieerd uit uw rekenblad')).toHaveValue(/Bonjour\r?\nà tous/)
    })

    test('the same content is noticed when it comes again, with who took it over and when', async ({ page }) => {
      const hands = new ImportPage(page)
      const file = csvFile(
        `NISS;Date de calcul;Catégorie;Type;Salaire brut\n91.11.24-999.75;02/01/2025;210;050;7${hasScript ? 1 : 2}`,
      )
      await hands.openNewDraft()
      await hands.handIn(file)
      await hands.waitForPreview()
      await expect(page.getByText('Ces données ont déjà été reprises')).toHaveCount(0)
      await hands.button(/^Reprendre les données justes de 1/).click()
      await expect(page.getByText('Données de 1 flexi-travailleur reprises')).toBeVisible()
      await hands.openNewDraft()
      await hands.handIn(file)
      await hands.waitForPreview()
      await expect(page.getByText(/^Le même contenu a été repris le .* par Nathalie Servais\./)).toBeVisible()
      await expect(hands.button(/^Reprendre les données justes de 1/)).toBeVisible()
      if (hasScript) await expectAccessible(page)
    })
  })

test('the preview that an older page was made from takes nothing over once the draft has changed', async ({ page }) => {
  const hands = new ImportPage(page)
  await hands.openNewDraft()
  await hands.paste(pasted)
  await hands.waitForPreview()
  const preview = page.url()
  await page.goto(preview.replace(/\/wages\/.*$/, '/workers'))
  await page.getByRole('checkbox', { name: 'Yves Brisart', exact: true }).check()
  const older = await page.context().newPage()
  await older.goto(preview)
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/wages\//)
  await older.getByRole('button', { name: /^Reprendre les données justes de 3/ }).click()
  await expect(older.getByText('Le brouillon a changé entre-temps')).toBeVisible()
  await expect(older.getByText('1 sélectionné', { exact: true })).toBeVisible()
})
