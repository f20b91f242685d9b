/** Display forms of the Belgian identifiers, the same in every language; an unexpected length is shown as it is. */

/** National or BIS number: `96030899922` is 96.03.08-999.22. */
export function formatSsin(ssin: string): string {
  return ssin.replace(/^(\d{2})(\d{2})(\d{2})(\d{3})(\d{2})$/, '$1.$2.$3-$4.$5')
}

/** Enterprise number: `0123456749` is 0123.456.749. */
export function formatEnterpriseNumber(enterpriseNumber: string): string {
  return enterpriseNumber.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3')
}

/** ONSS number: `123456749` is 1234567-49, without the leading zeros of a ten-digit form. */
export function formatNssoNumber(nssoNumber: string): string {
  return nssoNumber.replace(/^0*(\d+)(\d{2})$/, '$1-$2')
}
