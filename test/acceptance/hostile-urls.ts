/** Addresses to which no event may go. `inside` is a server that would be reached by some of them, as 127.0.0.1:port. */
export function hostileUrls(inside: string): string[] {
    const port = inside.slice(inside.indexOf(':'))
    return [
        // This machine.
        `https://${inside}/`, `https://127.1${port}/`, `https://0${port}/`, `https://0.0.0.0${port}/`, `https://2130706433${port}/`, `https://0x7f000001${port}/`, `https://0177.0.0.1${port}/`,
        `https://localhost${port}/`, `https://localhost.${port}/`, `https://app.localhost${port}/`, `http://127.1${port}/`, `http://0.0.0.0${port}/`, `http://2130706433${port}/`, `http://localhost.${port}/`,
        // IPv6.
        `https://[::1]${port}/`, `http://[::1]${port}/`, `https://[::ffff:127.0.0.1]${port}/`, 'https://[fe80::1%25eth0]/', 'https://[fd00:ec2::254]/',
        // Inside a network.
        'https://169.254.169.254/latest/meta-data/', 'http://169.254.169.254/latest/meta-data/', 'https://10.0.0.5/', 'https://metadata.google.internal/', 'https://intranet/',
        // Names that stand for addresses inside.
        `https://127.0.0.1.nip.io${port}/`, `https://localtest.me${port}/`,
        // Not where it seems to go.
        `https://hooks.example.com@${inside}/`, 'https://user:secret@hooks.example.com/', `https://hooks.example.com\\@${inside}/`, `http://${inside}#@hooks.example.com/`,
        'https://hooks.example.com%2eevil.example/', 'https://hooks.example.com%00.evil.example/', 'https://hooks.example.com./', 'https://hooks\u3002example\u3002com/', 'https://evil-hooks.example.com.evil.example/',
        // Another port, another scheme.
        'https://hooks.example.com:22/', 'http://hooks.example.com/', 'ftp://hooks.example.com/', 'file:///etc/passwd', `gopher://${inside}/_POST`, 'javascript:alert(1)', '//hooks.example.com/', 'https:///hooks.example.com/',
    ]
}
