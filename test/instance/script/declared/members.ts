/**
 * Ties an emulated class to its declaration in `@servicenow/glide`, when the project is compiled: every declared member is
 * emulated, or is named as one that is refused; every emulated member is declared, or is named with the page that documents
 * it; every parameter that the declaration knows is taken. A member in no place, or in two, is a type error that names it.
 */
export interface Refused {
    /** Refused by the local instance, with the member's name. */
    notEmulated: readonly string[]
    /** Refused to scoped applications by the platform, emulated or not: documented for the global scope only, or reported. */
    notInScopes: readonly string[]
}

type Method = (...given: never[]) => unknown

/** Names of members, without the index signatures by which records declare their fields. */
type Named<T> = Extract<keyof { [K in keyof T as string extends K ? never : K]: T[K] }, string>

/** What scripts do not see of an emulated class; and what every object has. */
type Inner = `$${string}` | 'member' | 'assign' | 'prototype' | 'toString' | 'valueOf'

type Declared<D> = Exclude<Named<D>, Inner>
type Emulated<E> = Exclude<Named<E>, Inner>
type Missing<D, E> = Exclude<Declared<D>, Emulated<E>>
type Beyond<D, E> = Exclude<Emulated<E>, Declared<D>>

/** Static members get the `Glide` first, then what the script gave. */
export type WithoutGlide<E> = { [K in keyof E]: E[K] extends (glide: never, ...given: infer P) => infer R ? (...given: P) => R : E[K] }

type IsAny<T> = 0 extends 1 & T ? true : false

type ResultFits<D, E> =
    IsAny<D> extends true ? true
    : [NonNullable<D>] extends [string] ? [NonNullable<E>] extends [string] ? true : false
    : [NonNullable<D>] extends [number] ? [NonNullable<E>] extends [number] ? true : false
    : [NonNullable<D>] extends [boolean] ? [NonNullable<E>] extends [boolean] ? true : false
    : true

type Fits<D, E> = IsAny<D> extends true ? true : D extends Method ? E extends Method
    ? Required<Parameters<D>> extends Parameters<E> ? ResultFits<ReturnType<D>, ReturnType<E>> : false
    : false : true

export type Misfits<D, E> = { [K in Declared<D> & Emulated<E>]: K extends keyof D & keyof E ? Fits<D[K], E[K]> extends true ? never : K : never }[Declared<D> & Emulated<E>]

type Needed<Name extends string, Key extends string> = [Name] extends [never] ? unknown : Record<Key, Record<Name, string>>

type Places<D, E, A extends readonly string[], B extends readonly string[]> =
    & { notEmulated: A; notInScopes: B }
    /** Emulated though undeclared: the page that documents it, or `reported`. */
    & Needed<Beyond<D, E>, 'documented'>
    /** Takes or gives something else than declared: why. */
    & Needed<Misfits<D, E>, 'differs'>
    & ([Exclude<Missing<D, E>, A[number] | B[number]>] extends [never] ? unknown : { inNoPlace: Exclude<Missing<D, E>, A[number] | B[number]> })
    & ([A[number] & B[number]] extends [never] ? unknown : { inTwoPlaces: A[number] & B[number] })

type Lists<D, E> = <const A extends readonly Missing<D, E>[], const B extends readonly Declared<D>[]>(places: Places<D, E, A, B>) => Refused

/** Of the objects of a class: `members<Declared.GlideDate, GlideDate>()({ … })`. */
export const members = <D, E>(): Lists<D, E> => ({ notEmulated, notInScopes }) => ({ notEmulated, notInScopes })

/** Of the class itself: `statics<typeof Declared.GlideDate, typeof GlideDate>()({ … })`. */
export const statics = <D, E>(): Lists<D, WithoutGlide<E>> => ({ notEmulated, notInScopes }) => ({ notEmulated, notInScopes })

/** A class whose every declared member is emulated, or that declares none on this side. */
export const NOTHING: Refused = { notEmulated: [], notInScopes: [] }
