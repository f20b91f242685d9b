/**
 * Whether a text may be the employer's reference of a payslip: 1 to the given number of printable characters (zone 00222:
 * 64 for references of the declarant). Control, formatting and line-breaking characters and mere spaces are not printable.
 */
export function isPayslipReference(text: string, maximumLength: number): boolean {
  const length = [...text].length
  return length >= 1 && length <= maximumLength && /\S/.test(text) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text)
}
