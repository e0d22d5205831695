import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';

type Plain = string | number | boolean | null | undefined;

type Complete<T> = T extends Plain ? T : { readonly [K in keyof T]-?: Complete<T[K]> };
type Frozen<T> = T extends Plain ? T : { readonly [K in keyof T]: Frozen<T[K]> };

type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The same fields, optional ones too, all the way down. */
type SameShape<A, B> =
  Mutual<Frozen<A>, Frozen<B>> extends true ? Mutual<Complete<A>, Complete<B>> : false;

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/**
 * Compiles only if the schema gives exactly `T`: a field added to the domain and forgotten in a
 * schema would be dropped in silence when a session is loaded.
 */
export const shaped =
  <T>() =>
  <S extends Schema>(schema: SameShape<InferOutput<S>, T> extends true ? S : never): S =>
    schema;
