/** A record as the Table API gives it. */
export type TableRow = Record<string, string>

/** The instance's Table API, signed in as one user. A refusal throws with the platform's own words. */
export interface TableApi {
    find(table: string, query: string, fields: string): Promise<TableRow[]>
    get(table: string, sysId: string, fields: string): Promise<TableRow>
    create(table: string, values: TableRow): Promise<TableRow>
    update(table: string, sysId: string, values: TableRow): Promise<TableRow>
}

export function tableApi(instanceUrl: string, user: string, password: string): TableApi {
    const call = async (method: string, path: string, body?: TableRow): Promise<unknown> => {
        const answer = await fetch(`${instanceUrl}/api/now/table/${path}`, {
            method,
            headers: { authorization: basic(user, password), accept: 'application/json', 'content-type': 'application/json' },
            ...(body ? { body: JSON.stringify(body) } : {}),
        })
        if (!answer.ok) throw new Error(`${method} ${path} as ${user} answered ${answer.status}: ${await refusal(answer)}`)
        return ((await answer.json()) as { result: unknown }).result
    }
    return {
        find: async (table, query, fields) => (await call('GET', `${table}?${new URLSearchParams({ sysparm_query: query, sysparm_fields: fields })}`)) as TableRow[],
        get: async (table, sysId, fields) => (await call('GET', `${table}/${sysId}?${new URLSearchParams({ sysparm_fields: fields })}`)) as TableRow,
        create: async (table, values) => (await call('POST', table, values)) as TableRow,
        update: async (table, sysId, values) => (await call('PATCH', `${table}/${sysId}`, values)) as TableRow,
    }
}

export function basic(user: string, password: string): string {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

async function refusal(answer: Response): Promise<string> {
    const text = await answer.text()
    try {
        const { error } = JSON.parse(text) as { error: { message: string; detail: string | null } }
        return error.detail ? `${error.message} - ${error.detail}` : error.message
    } catch {
        return text.slice(0, 300)
    }
}
