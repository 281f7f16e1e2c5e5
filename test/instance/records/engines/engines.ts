import type { RecordInFlight, Transaction } from '../../platform.ts'
import type { Table } from '../../data/dictionary.ts'
import { nameUser, numberTask } from './calculated.ts'
import { checkChangeState } from './change-model.ts'
import { lookUpData } from './data-lookup.ts'
import { enforceDataPolicies } from './data-policy.ts'
import type { Engine } from './engine.ts'
import { excludeExplicitRoles } from './explicit-roles.ts'
import { followUserLock } from './user-lock.ts'
import { guardIpAccess } from './ip-access.ts'
import { clearAssignee, followIncidentState } from './incident-state.ts'
import { registerClient } from './oauth-client.ts'
import { encryptProperty } from './property-secret.ts'
import { guardConfiguration } from './configuration-guard.ts'
import { guardRoles } from './role-guard.ts'
import { followSchedule } from './schedule.ts'
import { guardSchema } from './schema-guard.ts'
import { keepInheritedRoles } from './role-inheritance.ts'
import { followTaskState } from './task-state.ts'

/** Base rules of the platform with a low order: they have run when an application's before rules see the record. */
const FIRST: Engine[] = [followIncidentState, followTaskState]

/**
 * Engines between the before rules of order < 1000 and the others; their order is not defined on the platform. States are
 * followed once more, because a rule may have changed them; data policies come last and see what will be written.
 */
const BETWEEN: Engine[] = [
    guardSchema, guardConfiguration, followIncidentState, followTaskState, clearAssignee, nameUser, numberTask, lookUpData, checkChangeState, guardRoles, excludeExplicitRoles,
    followUserLock, guardIpAccess, registerClient, encryptProperty, enforceDataPolicies,
]

export function runFirstEngines(tx: Transaction, record: RecordInFlight, table: Table): void {
    for (const engine of FIRST) engine(tx, record, table)
}

/** The refusal of the first engine that refuses, or null. */
export function runEngines(tx: Transaction, record: RecordInFlight, table: Table): string | null {
    for (const engine of BETWEEN) {
        const refusal = engine(tx, record, table)
        if (refusal !== null) return refusal
    }
    return null
}

/** What the platform does once the record is written, between the after rules of order < 1000 and the others. */
export function runAfterEngines(tx: Transaction, record: RecordInFlight): void {
    keepInheritedRoles(tx, record)
    followSchedule(tx, record)
}
