/**
 * What goes wrong at one sync:
 * - `refused`: nothing is executed
 * - `lost`: all is executed, the answer never says so
 * - `broken`: the actions before one of them are executed, the rest are not
 * - `silent`: all is executed, no answer comes at all
 */
export type Fault =
  | { readonly kind: 'refused'; readonly officeError: number }
  | { readonly kind: 'lost'; readonly officeError: number }
  | { readonly kind: 'broken'; readonly beforeAction: number }
  | { readonly kind: 'silent' };
