interface UntickedLine {
  lineId: string
  /** The form as typed; null before it was saved once. */
  entered: unknown
}

/** Of the lines whose tick was taken away: those that may go, and those for which something was typed. */
export function separateUnticked(lines: readonly UntickedLine[]): { gone: string[]; heldLineIds: string[] } {
  const idsOf = (isHeld: boolean) =>
    lines.filter(({ entered }) => (entered !== null) === isHeld).map(({ lineId }) => lineId)
  return { gone: idsOf(false), heldLineIds: idsOf(true) }
}
