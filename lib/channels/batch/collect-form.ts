/** Texts of one Form by the names of their elements, as the file nests them. */
export interface FormText {
  lineNumber: number
  values: Map<string, string>
  features: FeaturesText[]
}

export interface FeaturesText {
  values: Map<string, string>
  financialElements: Map<string, string>[]
}

/** A Form while it is read: texts go to the last of the holders. */
export interface FormCollector {
  form: FormText | null
  holders: Map<string, string>[]
}

/** Names come without prefix. What stands outside a Form, or where the schema will not have it, does no harm. */
export function collectOpen(collector: FormCollector, name: string, lineNumber: number): void {
  const values = new Map<string, string>()
  if (name === 'Form') collector.form = { lineNumber, values, features: [] }
  else if (name === 'Features') collector.form?.features.push({ values, financialElements: [] })
  else if (name === 'FinancialElement') collector.form?.features.at(-1)?.financialElements.push(values)
  else return
  collector.holders.push(values)
}

/** The Form that ends here, else null. */
export function collectClose(collector: FormCollector, name: string, text: string): FormText | null {
  if (name === 'FinancialElement' || name === 'Features') collector.holders.pop()
  else if (name !== 'Form') collector.holders.at(-1)?.set(name, text)
  if (name !== 'Form') return null
  const { form } = collector
  collector.form = null
  collector.holders = []
  return form
}
