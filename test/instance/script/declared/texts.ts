import type * as Declared from '@servicenow/glide'
import type { GlideSecureRandomUtil } from '../glide/glide-secure-random-util.ts'
import type { GlideDigest } from '../glide/glide-digest.ts'
import type { GlideStringUtil } from '../glide/glide-string-util.ts'
import type { CertificateEncryption } from '../glide/certificate-encryption.ts'
import { members, statics } from './members.ts'

export const GLIDE_SECURE_RANDOM_UTIL = statics<typeof Declared.GlideSecureRandomUtil, typeof GlideSecureRandomUtil>()({
    notEmulated: [],
    notInScopes: [],
})

export const GLIDE_DIGEST = members<Declared.GlideDigest, GlideDigest>()({
    notEmulated: [
        'getMD5Base64FromInputStream', 'getMD5HexFromInputStream', 'getSHA1Base64FromInputStream', 'getSHA1HexFromInputStream',
        'getSHA256Base64FromInputStream', 'getSHA256HexFromInputStream', 'md5_digest', 'sha1_digest', 'sha256_digest',
    ],
    notInScopes: [],
})

export const GLIDE_STRING_UTIL = statics<typeof Declared.GlideStringUtil, typeof GlideStringUtil>()({
    notEmulated: ['escapeForHomePage', 'escapeNonPrintable', 'getHTMLValue'],
    notInScopes: ['unEscapeHTML'],
    documented: {
        base64Encode: 'reported',
        base64Decode: 'reported',
    },
})

export const CERTIFICATE_ENCRYPTION = members<Declared.CertificateEncryption, CertificateEncryption>()({
    notEmulated: [],
    notInScopes: [],
    documented: {
        generateMac: 'api-reference/server-api-reference/c_CertificateEncryptionScopedAPI.md',
    },
})

export const CERTIFICATE_ENCRYPTION_CLASS = statics<typeof Declared.CertificateEncryption, typeof CertificateEncryption>()({
    notEmulated: ['getThumbPrint', 'getThumbPrintFromKeyStore', 'sign'],
    notInScopes: [],
})
