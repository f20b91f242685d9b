/** Why a file cannot be read at all: the reason of a negative acknowledgement. Nothing of its set is kept. */
export interface FileError {
  /** `ACRF-` and the official type of error (annex 30): 102 syntax, 312 not valid against the schema… */
  code: string
  /** Null when the error is in the set as a whole. */
  fileName: string | null
  /** Counted from 1; null where the error has no place in a text. */
  lineNumber: number | null
  columnNumber: number | null
  /** What the reader of XML says of it, in English, without what the element holds; empty where the code says all. */
  detail: string
}
