import type { Platform, Transaction } from '../../platform.ts'
import type { Refused } from '../declared/members.ts'

/** What a Glide object works with: the thread's platform and the transaction that runs now. */
export interface Glide {
    readonly platform: Platform
    readonly tx: Transaction
    /** Scope of the script that called the one that runs now; null when the platform did. */
    readonly callerScope: string | null
}

/** Constructors and static methods get the `Glide` first, then what the script gave. */
export type GlideType = new (glide: Glide, ...args: never[]) => object

/** An emulated class, as the membrane shows it to scripts. */
export interface GlideClass {
    name: string
    /** `sn_ws` for `sn_ws.RESTMessageV2`; null for the names that scripts reach without a prefix. */
    namespace: string | null
    type: GlideType
    /** `class` may be constructed, `object` is handed out by the platform only, `singleton` has statics only. */
    kind: 'class' | 'object' | 'singleton'
    /** Fields are reached as properties, through `member` and `assign` of the class. */
    dynamic?: boolean
    /** Another application's scripts need the privilege to execute it (docs: application-development/c_CrossScopePrivilegeRecord; which ones: reported). */
    privileged?: boolean
    /** Declared members of its objects, or of a singleton, that scripts are refused; those that only the page documents have none. */
    refused: Refused
    /** Of the class itself. */
    refusedStatics: Refused
}

/** Implemented by dynamic classes. */
export interface WithFields {
    /** The field `name`, or undefined when there is none. */
    member(name: string): unknown
    assign(name: string, value: unknown): void
}

/** JSON that is to be parsed inside the script's context. */
export class JsonText {
    readonly text: string

    constructor(text: string) {
        this.text = text
    }
}
