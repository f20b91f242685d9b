import { describe, expect, it } from 'vitest'
import { parseCancellationForm } from '@/lib/channels/web/parse-cancellation-form.ts'

function cancel(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ declarationId: 'd', basedOnVersionId: 'v', ...fields }))
    form.set(name, value)
  return parseCancellationForm(form)
}

describe('the reason of a deletion', () => {
  it('is required', () => {
    expect(cancel({})).toMatchObject({ reason: null, problem: 'reason' })
    expect(cancel({ reason: 'payrollCorrection' })).toMatchObject({ reason: null, problem: 'reason' })
    expect(cancel({ reason: 'duplicate' })).toMatchObject({ reason: 'duplicate', problem: null })
  })

  it('needs words when it is another one, two hundred characters at most', () => {
    expect(cancel({ reason: 'other' }).problem).toBe('reasonText')
    expect(cancel({ reason: 'other', reasonText: '  ' }).problem).toBe('reasonText')
    expect(cancel({ reason: 'other', reasonText: 'x'.repeat(200) }).problem).toBeNull()
    expect(cancel({ reason: 'other', reasonText: 'x'.repeat(201) }).problem).toBe('reasonText')
  })

  it('is another one when words were typed and nothing was chosen', () => {
    expect(cancel({ reasonText: 'saisie dans la mauvaise entreprise' })).toMatchObject({
      reason: 'other',
      problem: null,
    })
  })

  it('says which declaration and which version the person saw', () => {
    expect(cancel({ reason: 'notWorked' })).toMatchObject({ declarationId: 'd', basedOnVersionId: 'v' })
  })
})
