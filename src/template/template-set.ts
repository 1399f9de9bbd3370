/** Templates as plain data. The command line reads the files; nothing below it does. */

/** `name` as used by `renderTemplate` and `{{> name}}`, without extension; `origin` says where it came from ("built-in" or a file name), for people. */
export type TemplateSource = { readonly name: string; readonly text: string; readonly origin: string }

/** The `origin` of the templates that come with the package. */
export const BUILT_IN = 'built-in'

/** `documents` can be rendered, `partials` can be included. */
export type TemplateSet = {
  readonly documents: ReadonlyMap<string, TemplateSource>
  readonly partials: ReadonlyMap<string, TemplateSource>
}
