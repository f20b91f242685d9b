import { expectAccessible } from '../../support/axe.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'
import { french, Walk } from '../../support/walk.ts'

const cases = [
  { javaScriptEnabled: true, name: 'Cuisine week-end', judge: expectAccessible },
  { javaScriptEnabled: false, name: 'Salle du midi', judge: async () => {} },
]

for (const { javaScriptEnabled, name, judge } of cases)
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('A group named at the overview is ticked in step 2, lends its template in step 3, is renamed and removed', async ({
      page,
      portal,
    }) => {
      test.setTimeout(90_000)
      await signInAs(page, portal, 'nathalie.servais')
      const walk = new Walk(page)
      await walk.toWages('Isabelle Clarebout', 'Christophe Van Houdt')
      await walk.fillSimply('1000')
      await walk.next()
      await page.waitForURL(/\/overview/)
      await page.getByRole('link', { name: 'Enregistrer ces travailleurs comme groupe' }).click()
      await page.waitForURL(/\/group$/)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enregistrer un groupe')
      await page.setViewportSize({ width: 320, height: 640 })
      await judge(page)
      await page.getByLabel('Nom du groupe', { exact: true }).fill(' - ')
      await page.getByRole('checkbox', { name: /^Garder aussi les montants/ }).check()
      await page.getByRole('button', { name: 'Enregistrer le groupe' }).click()
      await page.waitForURL(/problem=missing/)
      await walk.expectProblem('name', /^Donnez un nom au groupe/)
      await expect(page.getByLabel('Nom du groupe', { exact: true })).toHaveValue(' - ')
      await expect(page.getByRole('checkbox', { name: /^Garder aussi les montants/ })).toBeChecked()
      await expect(page).toHaveTitle(/^Erreur\s: /)
      await judge(page)
      await page.getByLabel('Nom du groupe', { exact: true }).fill(name)
      await page.getByRole('checkbox', { name: /^Garder aussi les montants/ }).uncheck()
      await page.getByRole('button', { name: 'Enregistrer le groupe' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Le groupe est enregistré' })).toBeVisible()

      await walk.choosePeriod('01/12/2024', '31/12/2024')
      await page.waitForURL(/\/workers/)
      await judge(page)
      await page.getByRole('checkbox', { name: 'Marc Duvivier' }).check()
      await page.getByLabel('Groupe', { exact: true }).selectOption({ label: `${name} (2)` })
      await page.getByRole('button', { name: 'Cocher le groupe' }).click()
      await expect(page.getByRole('status').filter({ hasText: `${name}` })).toContainText('2 flexi-travailleurs cochés')
      await expect(page.locator('tbody input:checked')).toHaveCount(3)
      await judge(page)
      await walk.next()
      await page.waitForURL(/\/wages\//)

      await page.locator('summary', { hasText: 'Reprendre le modèle d’un groupe' }).click()
      await judge(page)
      await page.getByLabel('Groupe', { exact: true }).selectOption({ label: `${name} (1)` })
      await page.getByRole('button', { name: 'Reprendre le modèle' }).click()
      await expect(
        page.getByRole('heading', { name: new RegExp(`Données reprises du modèle «\\s${name}`) }),
      ).toBeVisible()
      await expect(page.locator('[name="qualities.0.employerCategory"]')).toHaveValue('210')
      await expect(page.getByRole('radio', { name: french.blueCollar })).toBeChecked()
      await expect(walk.field(french.grossWage)).toHaveValue('')
      await judge(page)
      await walk.fill(french.calculationDate, '31/12/2024')
      await walk.fill(french.grossWage, '800')
      await walk.next()
      await page.waitForURL(/\/overview/)
      await expect(page.getByText('À confirmer', { exact: true })).toHaveCount(0)

      await page.goto('/fr/groups')
      await judge(page)
      await page.getByRole('link', { name }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
      await expect(page.locator('main table')).toContainText('210, Ouvrier (050)')
      await expect(page.locator('main table')).toContainText('Aucun modèle')
      await page.getByLabel('Nom du groupe', { exact: true }).fill(`${name} 2`)
      await page.getByRole('button', { name: 'Enregistrer le nom' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${name} 2`)
      await judge(page)
      await page.locator('summary', { hasText: 'Supprimer ce groupe' }).click()
      await page.getByRole('button', { name: 'Supprimer le groupe' }).click()
      await expect(page.getByText('Le groupe est supprimé')).toBeVisible()
      await expect(page.getByRole('link', { name: `${name} 2` })).toHaveCount(0)
    })
  })

test('The selection of step 2 becomes a group; in another period the group says who has no Dimona', async ({
  page,
  portal,
}) => {
  await signInAs(page, portal, 'nathalie.servais')
  const walk = new Walk(page)
  await walk.choosePeriod('01/12/2024', '31/12/2024')
  await page.waitForURL(/\/workers/)
  await page.getByRole('button', { name: 'Enregistrer la sélection comme groupe' }).click()
  await walk.expectProblem('workers', /Cochez au moins un/)
  await page.getByRole('checkbox', { name: 'Isabelle Clarebout', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Marc Duvivier', exact: true }).check()
  await page.getByRole('button', { name: 'Enregistrer la sélection comme groupe' }).click()
  await page.waitForURL(/\/group$/)
  await expect(page.locator('main li').filter({ hasText: 'Marc Duvivier' })).toHaveCount(1)
  await page.getByLabel('Nom du groupe', { exact: true }).fill('Été')
  await page.getByRole('button', { name: 'Enregistrer le groupe' }).dblclick()
  await expect(page.getByRole('status').filter({ hasText: 'Le groupe est enregistré' })).toBeVisible()
  await page.getByRole('link', { name: 'Continuer' }).click()
  await page.waitForURL(/\/workers/)
  await walk.choosePeriod('01/08/2024', '31/08/2024')
  await page.waitForURL(/\/workers/)
  await page.getByRole('button', { name: 'Cocher le groupe' }).click()
  await page.waitForURL(/group=/)
  await expect(page.locator('main')).toContainText(
    'Sans Dimona pendant ces dates, donc pas à cocher\u00a0: Marc Duvivier.',
  )
  await expect(page.getByRole('checkbox', { name: 'Isabelle Clarebout', exact: true })).toBeChecked()
  await page.goto('/nl/groups')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Groepen van flexi-jobbers')
  await expect(page.getByRole('link', { name: 'Été' })).toHaveCount(1)
})
