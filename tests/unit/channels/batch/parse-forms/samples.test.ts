import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBySchema } from '@/lib/channels/batch/flxwage-schema.ts'
import type { Anomaly } from '@/lib/domain/anomaly.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'
import { completeDraft } from '@/lib/domain/wage-declaration/complete-draft.ts'
import type { DeclarationFacts } from '@/lib/domain/wage-declaration/facts.ts'
import { ruleCatalogue } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import { type ChangeTarget, checkChange } from '@/lib/domain/wage-declaration/rules/change.ts'
import {
  aCategory,
  aDimonaPeriod,
  aKnownDeclaration,
  anEmployer,
  aWorker,
  someFacts,
} from '../../../../factories/facts.ts'
import { day } from '../../../../factories/values.ts'
import { readAll } from './read-all.ts'

const library = new URL('../../../../../public/technical-library/', import.meta.url)
const quarter = readdirSync(library).at(-1)
const folder = new URL(`${quarter}/samples/`, library)
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')
const codes = ruleCatalogue.flatMap((rule) => rule.codes.map(({ code }) => code))

const blueCollarOnly = [{ workerTypes: ['blueCollar' as const], startDate: null, endDate: null }]
const warned = aDimonaPeriod({ status: 'acceptedWithWarning', anomalyCode: '90017-510' })

/** What cannot stand in a file: who sends it, and what is known already. */
const circumstances: Record<string, Partial<DeclarationFacts>> = {
  '00014-101': {
    senderRight: 'none',
    employer: anEmployer({ enterpriseNumber: '0134567803', nssoNumber: '490010146' }),
  },
  '00014-155': {
    senderRight: 'endedMandate',
    employer: anEmployer({ enterpriseNumber: '0134567803', nssoNumber: '490010146' }),
  },
  '00014-343': { employer: null },
  '90501-330': {
    categories: [aCategory({ flexi: [{ workerTypes: ['blueCollar'], startDate: null, endDate: null }] })],
  },
  '90017-510': { worker: aWorker({ ssin: '88121499928', dimonaPeriods: [warned] }) },
}

function factsOf(form: BatchForm, code: string, earlier: readonly BatchForm[]): DeclarationFacts {
  const accepted = earlier.flatMap(({ kind, wages }) =>
    kind === 'original' && wages ? [completeDraft(wages, someFacts()).calculation] : [],
  )
  return someFacts({
    today: day('2025-03-03'),
    channel: 'batch',
    givenEmployer: form.givenEmployer,
    worker: aWorker({ ssin: form.ssin }),
    categories: [aCategory(), aCategory({ code: '017' }), aCategory({ code: '597', flexi: blueCollarOnly })],
    otherDeclarations: accepted.flatMap((calculation) => (calculation ? [aKnownDeclaration(calculation)] : [])),
    ...circumstances[code],
  })
}

/** The declaration with that reference, as the Forms before left it; the last change of the sample of 180 is not decided yet. */
function targetOf({ payslipReference }: BatchForm, code: string, earlier: readonly BatchForm[]): ChangeTarget | null {
  const same = earlier.filter((form) => form.payslipReference === payslipReference)
  if (same.length === 0) return null
  const isCancelled = same.some(({ kind }) => kind === 'cancellation')
  const isUndecided = code === '00222-180' && same.length > 1
  return {
    status: isCancelled ? 'cancelled' : 'accepted',
    acceptedVersionId: 'accepted',
    processingVersionId: isUndecided ? 'undecided' : null,
    refusedVersionId: null,
  }
}

function judge(form: BatchForm, code: string, earlier: readonly BatchForm[]): Anomaly[] {
  if (form.kind === 'original')
    return form.wages ? completeDraft(form.wages, factsOf(form, code, earlier)).anomalies : []
  return checkChange(targetOf(form, code, earlier), { kind: form.kind, basedOnVersionId: null })
}

describe('the samples of the technical library', () => {
  it.each(codes)('%s is produced by its sample, by the last Form and by nothing else that blocks', async (code) => {
    const { forms, errors } = await readAll(read(`FLXWAGE_${code}.xml`))
    expect(errors).toEqual([])
    const anomalies = forms.map((form, index) => judge(form, code, forms.slice(0, index)))
    expect(anomalies.at(-1)?.map((anomaly) => anomaly.code)).toContain(code)
    const blocking = anomalies.flat().filter(({ severity }) => severity === 'blocking')
    expect(blocking.filter((anomaly) => anomaly.code !== code)).toEqual([])
  })

  it.each(['accepted', 'changes', 'overlap'])('FLXWAGE_%s is accepted without a word', async (name) => {
    const { forms, errors } = await readAll(read(`FLXWAGE_${name}.xml`))
    expect(errors).toEqual([])
    expect(forms.flatMap((form, index) => judge(form, '', forms.slice(0, index)))).toEqual([])
  })

  it('are there for every code and nothing else', () => {
    const names = readdirSync(folder).filter((name) => name.startsWith('FLXWAGE_'))
    const expected = [...codes, 'accepted', 'changes', 'overlap'].map((name) => `FLXWAGE_${name}.xml`)
    expect(names.sort()).toEqual(expected.sort())
  })

  it.each(readdirSync(folder).filter((name) => !name.startsWith('FLXWAGE_')))(
    '%s is valid against its schema',
    (name) => {
      expect(checkBySchema(name.startsWith('ACRF') ? 'ACRF' : 'NOTIFICATION', read(name))).toEqual([])
    },
  )
})
