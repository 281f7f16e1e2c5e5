const NEEDED = [20, 19] as const

// Before any other module: an old Node fails on their syntax, with a message that does not name the cause.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
    console.error(`Node.js ${NEEDED.join('.')} or newer is needed; this is ${process.versions.node}.`)
    process.exit(1)
}

const { main } = await import('./main.ts')
await main(process.argv.slice(2), process.env)

export {}
