import { CertificateEncryption } from './certificate-encryption.ts'
import { GlideAggregate } from './glide-aggregate.ts'
import type { GlideClass, GlideType } from './glide-class.ts'
import { GlideDate } from './glide-date.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideDigest } from './glide-digest.ts'
import { GlideDuration } from './glide-duration.ts'
import { GlideElement } from './glide-element.ts'
import { GlideElementDescriptor } from './glide-element-descriptor.ts'
import { GlideRecord } from './glide-record.ts'
import { GlideRecordSecure } from './glide-record-secure.ts'
import { GlideSecureRandomUtil } from './glide-secure-random-util.ts'
import { GlideSession } from './glide-session.ts'
import { GlideStringUtil } from './glide-string-util.ts'
import { GlideSystem } from './glide-system.ts'
import { GlideTime } from './glide-time.ts'
import { GlideUser } from './glide-user.ts'
import { GlideQueryCondition } from './query-condition.ts'
import { RESTAPIRequest } from './rest-api-request.ts'
import { RESTAPIRequestBody } from './rest-api-request-body.ts'
import { RESTAPIResponse } from './rest-api-response.ts'
import { RESTAPIResponseStream } from './rest-api-response-stream.ts'
import { RESTMessageV2 } from './rest-message-v2.ts'
import { RESTResponseV2 } from './rest-response-v2.ts'
import { BadRequestError, ConflictError, NotAcceptableError, NotFoundError, ServiceError, UnsupportedMediaTypeError } from './service-error.ts'

/** Declared by the typings, absent from the scoped reference (platform-facts 6.1). */
const RECORD_NOT_IN_SCOPES = [
    'autoSysFields', 'addInactiveQuery', 'applyEncodedQuery', 'queryNoDomain', 'updateNoDomain', 'insertWithReferences', 'setNewGuid',
    'updateMultipleAllowNull', 'addValue', 'enableSecurityFeature', 'disableSecurityFeature', 'getPlural', 'getEscapedDisplayValue',
    'getRequestedElements', 'largeResultExpected', 'targetExtension', 'getTableScope',
]
const SYSTEM_NOT_IN_SCOPES = [
    'now', 'nowDateTime', 'nowNoTZ', 'nowGlideDateTime', 'log', 'logError', 'logWarning', 'print', 'sleep', 'sql', 'load', 'cacheFlush', 'invalidateCache',
    'tableCreate', 'tableDrop', 'dropTable', 'truncateTable', 'setCurrentApplicationId', 'user', 'userID', 'user_id',
]

const glide = (name: string, type: unknown, kind: GlideClass['kind'], more: Partial<GlideClass> = {}): GlideClass =>
    ({ name, namespace: null, type: type as GlideType, kind, ...more })

/** Every class that scripts can use. A class that the typings declare and that is not here is refused by name. */
export const CATALOG: readonly GlideClass[] = [
    glide('gs', GlideSystem, 'singleton', { notInScopes: SYSTEM_NOT_IN_SCOPES }),
    glide('GlideRecord', GlideRecord, 'class', { dynamic: true, notInScopes: RECORD_NOT_IN_SCOPES }),
    glide('GlideRecordSecure', GlideRecordSecure, 'class', { dynamic: true, notInScopes: RECORD_NOT_IN_SCOPES }),
    glide('GlideElement', GlideElement, 'object', { dynamic: true }),
    glide('GlideElementDescriptor', GlideElementDescriptor, 'object'),
    glide('GlideQueryCondition', GlideQueryCondition, 'object'),
    glide('GlideAggregate', GlideAggregate, 'class'),
    glide('GlideDateTime', GlideDateTime, 'class'),
    glide('GlideDate', GlideDate, 'class'),
    glide('GlideTime', GlideTime, 'class'),
    glide('GlideDuration', GlideDuration, 'class'),
    glide('GlideSession', GlideSession, 'object'),
    glide('GlideUser', GlideUser, 'object'),
    glide('GlideSecureRandomUtil', GlideSecureRandomUtil, 'class'),
    glide('GlideDigest', GlideDigest, 'class'),
    glide('GlideStringUtil', GlideStringUtil, 'class'),
    glide('CertificateEncryption', CertificateEncryption, 'class'),
    glide('RESTMessageV2', RESTMessageV2, 'class', { namespace: 'sn_ws' }),
    glide('RESTResponseV2', RESTResponseV2, 'object', { namespace: 'sn_ws' }),
    glide('ServiceError', ServiceError, 'class', { namespace: 'sn_ws_err' }),
    glide('BadRequestError', BadRequestError, 'class', { namespace: 'sn_ws_err' }),
    glide('NotFoundError', NotFoundError, 'class', { namespace: 'sn_ws_err' }),
    glide('NotAcceptableError', NotAcceptableError, 'class', { namespace: 'sn_ws_err' }),
    glide('ConflictError', ConflictError, 'class', { namespace: 'sn_ws_err' }),
    glide('UnsupportedMediaTypeError', UnsupportedMediaTypeError, 'class', { namespace: 'sn_ws_err' }),
    glide('RESTAPIRequest', RESTAPIRequest, 'object', { namespace: 'sn_ws_int' }),
    glide('RESTAPIRequestBody', RESTAPIRequestBody, 'object', { namespace: 'sn_ws_int' }),
    glide('RESTAPIResponse', RESTAPIResponse, 'object', { namespace: 'sn_ws_int' }),
    glide('RESTAPIResponseStream', RESTAPIResponseStream, 'object', { namespace: 'sn_ws_int' }),
]
