/** The shape of the data a template may refer to, as data: read by the lint and printed in the guide for template authors. */

type Common = { readonly note: string; readonly nullable: boolean }

export type TextSchema = Common & { readonly type: 'text'; readonly values: readonly string[] }
export type NumberSchema = Common & { readonly type: 'number' }
export type YesNoSchema = Common & { readonly type: 'yesNo' }
export type ListSchema = Common & { readonly type: 'list'; readonly of: Schema }
export type RecordSchema = Common & {
  readonly type: 'record'
  readonly fields: Readonly<Record<string, Schema>>
}
/** `note` is what the value means, in Vietnamese; `values` lists all texts possible, empty when free. */
export type Schema = TextSchema | NumberSchema | YesNoSchema | ListSchema | RecordSchema

/** The schema a type must have: the compiler keeps the data equal to the type. */
export type SchemaOf<T> = null extends T
  ? CoreSchemaOf<NonNullable<T>> & { readonly nullable: true }
  : CoreSchemaOf<T> & { readonly nullable: false }

type CoreSchemaOf<T> = [T] extends [string]
  ? { readonly type: 'text' }
  : [T] extends [number]
    ? { readonly type: 'number' }
    : [T] extends [boolean]
      ? { readonly type: 'yesNo' }
      : T extends readonly (infer Item)[]
        ? { readonly type: 'list'; readonly of: SchemaOf<Item> }
        : {
            readonly type: 'record'
            readonly fields: { readonly [Key in keyof T]-?: SchemaOf<T[Key]> }
          }

/** Describes a text; give all texts possible when they are fixed. */
export function text<const Values extends readonly string[]>(
  note: string,
  values: Values,
): { readonly type: 'text'; readonly note: string; readonly nullable: false; readonly values: Values }
export function text(note: string): {
  readonly type: 'text'
  readonly note: string
  readonly nullable: false
  readonly values: readonly string[]
}
export function text(note: string, values: readonly string[] = []) {
  return { type: 'text', note, nullable: false, values } as const
}

/** Describes a number. */
export function number(note: string) {
  return { type: 'number', note, nullable: false } as const
}

/** Describes a yes or no. */
export function yesNo(note: string) {
  return { type: 'yesNo', note, nullable: false } as const
}

/** Describes a list. */
export function list<Item extends Schema>(note: string, of: Item) {
  return { type: 'list', note, nullable: false, of } as const
}

/** Describes a record. */
export function record<Fields extends Readonly<Record<string, Schema>>>(note: string, fields: Fields) {
  return { type: 'record', note, nullable: false, fields } as const
}

/** Says that the value may be absent (null). */
export function maybe<Own extends Schema>(schema: Own): Omit<Own, 'nullable'> & { readonly nullable: true } {
  return { ...schema, nullable: true }
}

/** Gives another note to a schema used twice. */
export function noted<Own extends Schema>(note: string, schema: Own): Own {
  return { ...schema, note }
}
