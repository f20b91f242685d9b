/** Paths of fields only: what stands here ends up in an address. */
const fieldPath = /^[a-zA-Z]+(\.(\d{1,2}|[a-zA-Z]+)){0,5}$/

/** Which declaration to correct, and the field at which the form should open. */
export function parseCorrectionStart(form: FormData): { declarationId: string; field: string | null } {
  const declarationId = form.get('declarationId')
  const field = form.get('field')
  return {
    declarationId: typeof declarationId === 'string' ? declarationId : '',
    field: typeof field === 'string' && fieldPath.test(field) ? field : null,
  }
}
