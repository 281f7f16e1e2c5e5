import type { Import, Module } from './modules.ts'

interface Layer {
    /** Modules whose path begins so; the longest wins. */
    folder: string
    /** What they may import, besides packages and themselves. */
    may: string[]
    /** What they may import types from. */
    mayTypes?: string[]
    why: string
}

const CAPABILITIES = ['security', 'connection', 'tickets', 'status-push', 'setup']
const GROUND = ['src/server/shared/', 'src/server/contract/', 'src/server/names.ts']

/** Who may import whom (design: rooms). A capability may use those before it, never the reverse. */
export const LAYERS: Layer[] = [
    ...CAPABILITIES.map((capability, at) => ({
        folder: `src/server/${capability}/`,
        may: [...CAPABILITIES.slice(0, at).map(earlier => `src/server/${earlier}/`), ...GROUND],
        why: 'a capability uses those before it',
    })),
    { folder: 'src/server/shared/', may: ['src/server/contract/', 'src/server/names.ts'], why: 'shared code knows no capability' },
    { folder: 'src/server/contract/', may: [], why: 'the contract knows nobody' },
    { folder: 'src/server/names.ts', may: [], why: 'names know nobody' },
    ...CAPABILITIES.map((capability, at) => ({
        folder: `src/fluent/${capability}/`,
        may: [...CAPABILITIES.slice(0, at + 1).flatMap(known => [`src/fluent/${known}/`, `src/server/${known}/`]), 'src/server/names.ts', 'src/client/index.html'],
        why: 'a record installs modules of its own capability or of one before it',
    })),
    { folder: 'src/fluent/generated/', may: [], why: 'the SDK writes it' },
    { folder: 'src/client/', may: [], mayTypes: ['src/server/contract/'], why: 'the page takes types only from the contract' },
    { folder: 'src/microsoft-client/', may: [], mayTypes: ['src/contract/', 'src/server/contract/'], why: 'a package of its own' },
    { folder: 'src/power-platform/', may: ['src/contract/'], why: 'generated from the contract' },
    { folder: 'src/contract/', may: ['src/server/shared/refusal.ts'], why: 'the contract is the master; only the catalogue of refusals is written elsewhere' },
    { folder: 'test/instance/', may: [], why: 'the local instance knows ServiceNow, never this app' },
    { folder: 'test/microsoft/', may: ['src/microsoft-client/'], mayTypes: ['src/contract/', 'src/server/contract/'], why: 'the simulator knows the contract, never ServiceNow' },
    { folder: 'test/', may: ['src/', 'test/'], why: 'tests may look at everything' },
]

/** Imports that a module may not have, one line each. */
export function forbiddenImports(module: Module): string[] {
    const layer = layerOf(module.path)
    if (!layer) return [`${module.path} is in no known room`]
    return module.imports.filter(one => !isAllowed(layer, one)).map(({ specifier }) => `${module.path} imports ${specifier}: ${layer.why}`)
}

function layerOf(path: string): Layer | undefined {
    return LAYERS.filter(({ folder }) => path.startsWith(folder)).sort((a, b) => b.folder.length - a.folder.length)[0]
}

function isAllowed({ folder, may, mayTypes = [] }: Layer, { target, typeOnly }: Import): boolean {
    if (target === null) return true
    const allowed = [folder, ...may, ...(typeOnly ? mayTypes : [])]
    return allowed.some(start => target.startsWith(start))
}

/** Circles of value imports, each as its modules joined by arrows. Type imports are free. */
export function importCycles(modules: Module[]): string[] {
    const byPath = new Map(modules.map(module => [module.path, module]))
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (path: string, trail: string[]): void => {
        if (trail.includes(path)) return void cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
        if (done.has(path)) return
        for (const { target, typeOnly } of byPath.get(path)?.imports ?? []) if (target && !typeOnly) walk(target, [...trail, path])
        done.add(path)
    }
    for (const { path } of modules) walk(path, [])
    return cycles
}

/** The same between folders: whoever reads one need not read the other first. */
export function folderCycles(modules: Module[]): string[] {
    const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
    const folders = new Map<string, Module>()
    for (const module of modules) {
        const path = folderOf(module.path)
        const folder = folders.get(path) ?? { ...module, path, imports: [] }
        const outside = module.imports.filter(({ target }) => target !== null && folderOf(target) !== path)
        folders.set(path, { ...folder, imports: [...folder.imports, ...outside.map(one => ({ ...one, target: folderOf(one.target ?? '') }))] })
    }
    return importCycles([...folders.values()])
}

const GLIDE = '@servicenow/glide'
const TOUCHES_GLIDE = /(-records|-client|-channel)\.ts$|^src\/server\/shared\//

/**
 * Where Glide may be used: records modules, outbound clients, shared code. Entries (what Fluent installs) may log;
 * everything else is rules, which take and give values only.
 */
export function glideOutsideRecords(modules: Module[]): string[] {
    const installed = modules.filter(({ path }) => path.startsWith('src/fluent/')).flatMap(({ imports }) => imports.map(({ target }) => target))
    const server = modules.filter(({ path }) => path.startsWith('src/server/') && !TOUCHES_GLIDE.test(path))
    return server.flatMap(({ path, imports }) => {
        const glide = imports.filter(({ specifier, typeOnly }) => specifier.startsWith(GLIDE) && !typeOnly)
        const allowed = installed.includes(path) ? ['gs'] : []
        return glide.flatMap(({ names }) => names.filter(name => !allowed.includes(name)).map(name => `${path} uses ${name}`))
    })
}
