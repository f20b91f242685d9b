import { todayInBrussels } from '@/lib/domain/local-date.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { expectAccessible } from '../../support/axe.ts'
import { wordsOf } from '../../support/counter/counter-page.ts'
import { expect, test } from '../../support/server.ts'
import { signInAs } from '../../support/sign-in.ts'

const unknown = 'Ce code n’ouvre rien, ou plus rien.'

/** What is left this year can be said only once its ceiling is published: until then the last one goes on. */
const keepLastCeiling = `
  INSERT INTO "LegalParameter"
    ("name", "startDate", "edition", "value", "unit", "legalReference", "confidence", "lastCheckedDate")
  SELECT "name", date_trunc('year', $1::date), "edition" + 1, "value", "unit", "legalReference", "confidence", "lastCheckedDate"
  FROM "LegalParameter" WHERE "name" = 'annualCeiling' AND "value" IS NOT NULL ORDER BY "startDate" DESC LIMIT 1`

test('[CASE-46] An attestation code shows the rest alone; expired, revoked and wrong codes meet the same words', async ({
  browser,
  page,
  portal,
}) => {
  const asOwner = (sql: string, values: string[] = []) =>
    withClient(portal.database?.databaseOwnerUrl ?? '', (client) => client.query(sql, values))
  await asOwner(keepLastCeiling, [todayInBrussels(new Date())])
  const worker = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await signInAs(worker, portal, 'lotte.verhaeren')
  const makeCode = async () => {
    await worker.goto('/fr/counter/attestations')
    await worker.getByRole('button', { name: 'Créer un code' }).click()
    return (await worker.locator('.code').textContent()) ?? ''
  }
  await signInAs(page, portal, 'greet.maes')
  const enter = async (code: string) => {
    await page.goto('/fr/workers')
    await page.locator('.rail').getByRole('link', { name: 'Attestations' }).click()
    await page.getByLabel('Code', { exact: true }).fill(code)
    await page.getByRole('button', { name: 'Voir le montant' }).click()
    await page.waitForURL(/attestation\?/)
    return wordsOf(page)
  }
  const code = await makeCode()
  expect(code).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/)
  const words = await enter(code.toLowerCase())
  expect(words).toMatch(/\d [\d,]+ €reste sous le plafond annuel/)
  for (const hidden of ['Verhaeren', 'Brasserie', 'Gasthof', '17 460', '540,00']) expect(words).not.toContain(hidden)
  expect(page.url()).not.toContain(code.slice(0, 5))
  await expectAccessible(page)

  await worker.goto('/fr/counter/attestations')
  await expect(worker.locator('tbody tr')).toContainText('Café De Post BV')
  await worker.getByRole('button', { name: /^Retirer/ }).click()
  await expect(worker.locator('tbody tr')).toContainText('Retiré')
  await page.reload()
  await expect(page.locator('#error-summary')).toContainText(unknown)
  const answers = [await enter(code), await enter('ZZZZZ-ZZZZZ')]
  const expiring = await makeCode()
  await asOwner(`UPDATE "Attestation" SET "expiresAt" = '2024-01-01'`)
  answers.push(await enter(expiring))
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toContain(unknown)
  await expectAccessible(page)
  await worker.context().close()
})

test('[CASE-47] A worker disputes a line, the employer sees the task and corrects, both see it closed', async ({
  browser,
  page,
  portal,
}) => {
  const worker = await (await browser.newContext({ javaScriptEnabled: false, baseURL: portal.url })).newPage()
  await signInAs(worker, portal, 'lotte.verhaeren')
  await worker.goto('/fr/counter?year=2025')
  await worker.getByRole('link', { name: /^Ce n’est pas juste \?.*Brasserie du Canal SRL, 01\/12\/2025/ }).click()
  await worker.getByRole('button', { name: /^Envoyer à/ }).click()
  await expect(worker.locator('#error-summary')).toContainText('Choisissez ce qui n’est pas juste')
  await worker.getByRole('radio', { name: 'Le montant' }).check()
  await worker.getByLabel('Expliquez en quelques mots').fill('Ma fiche dit 530 €.')
  await worker.getByRole('button', { name: 'Envoyer à Brasserie du Canal SRL' }).click()
  await expect(worker.locator('.dispute')).toContainText('En cours')

  await signInAs(page, portal, 'nathalie.servais')
  await page.goto('/fr/to-do?kind=dispute')
  await page.getByRole('link', { name: 'Répondre à la contestation de Lotte Verhaeren' }).click()
  await page.waitForURL(/\/fr\/workers\/disputes#[0-9a-f-]{36}$/)
  const { hash } = new URL(page.url())
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toContainText('Lotte Verhaeren')
  const task = page.locator('.dispute-card', { hasText: 'Lotte Verhaeren' })
  await expect(task).toContainText('Ma fiche dit 530 €.')
  await expect(task).toContainText('510,00')
  await expectAccessible(page)
  await task.getByRole('button', { name: /^Répondre/ }).click()
  await expect(page.locator('#error-summary')).toContainText('Écrivez une réponse.')
  await expectAccessible(page)
  await task.getByRole('button', { name: /^Corriger la fiche/ }).click()
  await page.waitForURL(/\/wages\//)
  await page.locator('[id="qualities.0.grossWageCents"]').fill('530,00')
  await page.getByRole('radio', { name: 'Correction du calcul salarial' }).check()
  await page.getByRole('button', { name: 'Suivant', exact: true }).click()
  await page.waitForURL(/\/overview/)
  await page.getByRole('button', { name: 'Transmettre la modification' }).click()
  await page.waitForURL(/\/receipt/)
  await expect
    .poll(async () => {
      await worker.reload()
      return wordsOf(worker, '.dispute')
    })
    .toContain('Clôturée : la fiche a été corrigée')
  await page.goto('/fr/workers/disputes')
  await expect(task).toContainText('Clôturée : la fiche a été corrigée')
  await expect(task.getByRole('button')).toHaveCount(0)
  await worker.context().close()
})

test('[CASE-47] The employer answers in words; another employer sees nothing of it', async ({
  browser,
  page,
  portal,
}) => {
  const worker = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInAs(worker, portal, 'lotte.verhaeren')
  await worker.goto('/fr/counter?year=2025')
  await worker.getByRole('link', { name: /^Ce n’est pas juste \?.*Café De Post BV, 01\/12\/2025/ }).click()
  await worker.getByLabel('Expliquez en quelques mots').fill('Je n’ai pas travaillé le 24.')
  await expectAccessible(worker)
  await worker.getByRole('button', { name: /^Envoyer à/ }).click()
  await expect(worker.locator('.dispute')).toContainText('Autre chose')

  await signInAs(page, portal, 'anna.hermes')
  await page.goto('/fr/workers')
  await page.locator('.rail').getByRole('link', { name: 'Contestations' }).click()
  await expect(page.locator('main')).toContainText('Aucune contestation')
  await expect(page.locator('.rail [aria-current=page]')).toHaveText('Contestations')
  const cafe = await (await browser.newContext({ baseURL: portal.url })).newPage()
  await signInAs(cafe, portal, 'greet.maes')
  await cafe.goto('/fr/workers/disputes')
  await cafe.getByLabel(/^Ou répondez/).fill('Le 24 était prévu au planning.')
  await cafe.getByRole('button', { name: /^Répondre/ }).click()
  await expect(cafe.locator('.dispute-card')).toContainText('Clôturée : l’employeur a répondu')
  await worker.reload()
  await expect(worker.locator('.dispute')).toContainText('Le 24 était prévu au planning.')
  await expect(worker.locator('.dispute')).toContainText('Clôturée : l’employeur a répondu')
  await cafe.context().close()
  await worker.context().close()
})
