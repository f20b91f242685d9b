/**
 * Enter in a field presses the first submit button of the form; where "Retirer" or "Ajouter" stand before "Suivant", this one,
 * out of sight and out of the order of Tab, is pressed instead. Without a name it means "Suivant".
 */
export function DefaultSubmit() {
  return <button type="submit" className="sr" tabIndex={-1} aria-hidden="true" />
}
