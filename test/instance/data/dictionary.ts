import type { Storage } from './column-types.ts'

export interface Column {
    /** Table that defines the column. */
    table: string
    name: string
    /** `internal_type`: string, integer, boolean, reference, glide_date_time, password2, ... */
    type: string
    label: string
    maxLength: number
    mandatory: boolean
    readOnly: boolean
    /** As in the dictionary; `javascript:...` is evaluated when a record is made. */
    defaultValue: string | null
    /** Table that a reference (or a list) points to. */
    reference: string | null
    /** 0 none, 1 dropdown with --None--, 2 suggestion, 3 dropdown without --None--. */
    choice: number
    /** Table and column whose choices are used instead of the column's own. */
    choiceSource: { table: string; column: string } | null
    dependent: string | null
    unique: boolean
    display: boolean
    active: boolean
    primary: boolean
    cascadeRule: string | null
    attributes: ReadonlyMap<string, string>
    storage: Storage
    /** Its column in the physical table. */
    physical: string
}

/** What scripts of other scopes may do (platform-facts 2.1); web services look at `ws` only. */
export interface ApplicationAccess {
    /** `public` or `package_private`. */
    access: string
    read: boolean
    create: boolean
    update: boolean
    delete: boolean
    ws: boolean
    caller: string
}

export interface Table {
    name: string
    label: string
    sysId: string
    parent: string | null
    /** Physical table: the top of the hierarchy; below sys_metadata the top is the direct child of sys_metadata. */
    base: string
    /** Own and inherited columns. */
    columns: ReadonlyMap<string, Column>
    own: ReadonlyMap<string, Column>
    /** Itself and everything that extends it, directly or not. */
    descendants: readonly string[]
    /** Itself first, then its parent, up to the root. */
    ancestors: readonly string[]
    application: ApplicationAccess
    scope: string
    /** sys_id of the scope's record. */
    scopeId: string
    displayColumn: string | null
    /** Extends sys_metadata: an application file. */
    isMetadata: boolean
    extendable: boolean
    attributes: ReadonlyMap<string, string>
}

export interface Dictionary {
    table(name: string): Table | undefined
    /** Throws `Table <name> does not exist`. */
    require(name: string): Table
    tables(): readonly Table[]
    tableById(sysId: string): Table | undefined
    /** Throws `Field <column> of table <table> does not exist`. */
    column(table: string, column: string): Column
    /** Reads the dictionary again for the rest of this thread's transaction, which changed it. */
    changed(): void
}
