/** Why a file or a text is not read as a whole; each has its words in the messages of the import. */
export const sheetRefusals = [
  'nothing',
  'tooLarge',
  'notASheet',
  'oldFormat',
  'encrypted',
  'broken',
  'bomb',
  'noTitles',
  'titleTwice',
  'noRows',
  'tooManyRows',
  'tooManyColumns',
  'longRow',
  'longCell',
  'tooLong',
] as const
export type SheetRefusal = (typeof sheetRefusals)[number]

/** Thrown while reading, told as a refusal. */
export class UnreadableSheet extends Error {
  override name = 'UnreadableSheet'
  readonly refusal: SheetRefusal
  /** Row of the sheet, where one is to blame. */
  readonly row: number | null

  constructor(refusal: SheetRefusal, row: number | null = null) {
    super(refusal)
    this.refusal = refusal
    this.row = row
  }
}

/** Limits of what is imported (reliability: R11); those without a source are ours. */
export const sheetLimits = {
  textBytes: 10_000_000,
  workbookBytes: 5_000_000,
  rows: 20_000,
  /** A template has fifteen columns; a payroll program may put its own beside them. */
  columns: 200,
  rowCharacters: 50_000,
  cellCharacters: 500,
} as const
