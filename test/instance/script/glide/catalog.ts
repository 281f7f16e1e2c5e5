import * as action from '../declared/action.ts'
import * as dates from '../declared/dates.ts'
import * as element from '../declared/element.ts'
import { NOTHING, type Refused } from '../declared/members.ts'
import * as record from '../declared/record.ts'
import * as session from '../declared/session.ts'
import * as system from '../declared/system.ts'
import * as texts from '../declared/texts.ts'
import * as webServices from '../declared/web-services.ts'
import { CertificateEncryption } from './certificate-encryption.ts'
import { GlideAction } from './glide-action.ts'
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

/** An object of `sn_ws_err` that no declaration knows: the page of scripted REST names it. */
const NAMED_BY_PAGES: Refused = NOTHING

const entry = (name: string, type: unknown, kind: GlideClass['kind'], refused: Refused, more: Partial<GlideClass> = {}): GlideClass =>
    ({ name, namespace: null, type: type as GlideType, kind, refused, refusedStatics: NOTHING, ...more })

/** Every class that scripts can use. A class that the typings declare and that is not here is refused by name. */
export const CATALOG: readonly GlideClass[] = [
    entry('gs', GlideSystem, 'singleton', NOTHING, { refusedStatics: system.GLIDE_SYSTEM }),
    entry('GlideRecord', GlideRecord, 'class', record.GLIDE_RECORD, { dynamic: true }),
    entry('GlideRecordSecure', GlideRecordSecure, 'class', record.GLIDE_RECORD, { dynamic: true }),
    entry('GlideElement', GlideElement, 'object', element.GLIDE_ELEMENT, { dynamic: true }),
    entry('GlideElementDescriptor', GlideElementDescriptor, 'object', element.GLIDE_ELEMENT_DESCRIPTOR),
    entry('GlideQueryCondition', GlideQueryCondition, 'object', record.GLIDE_QUERY_CONDITION),
    entry('GlideAggregate', GlideAggregate, 'class', record.GLIDE_AGGREGATE, { dynamic: true }),
    entry('GlideDateTime', GlideDateTime, 'class', dates.GLIDE_DATE_TIME, { refusedStatics: dates.GLIDE_DATE_TIME_CLASS }),
    entry('GlideDate', GlideDate, 'class', dates.GLIDE_DATE, { refusedStatics: dates.GLIDE_DATE_CLASS }),
    entry('GlideTime', GlideTime, 'class', dates.GLIDE_TIME, { refusedStatics: dates.GLIDE_TIME_CLASS }),
    entry('GlideDuration', GlideDuration, 'class', dates.GLIDE_DURATION, { refusedStatics: dates.GLIDE_DURATION_CLASS }),
    entry('GlideAction', GlideAction, 'object', action.GLIDE_ACTION),
    entry('GlideSession', GlideSession, 'object', session.GLIDE_SESSION, { refusedStatics: session.GLIDE_SESSION_CLASS }),
    entry('GlideUser', GlideUser, 'object', session.GLIDE_USER, { refusedStatics: session.GLIDE_USER_CLASS }),
    entry('GlideSecureRandomUtil', GlideSecureRandomUtil, 'class', NOTHING, { refusedStatics: texts.GLIDE_SECURE_RANDOM_UTIL, privileged: true }),
    entry('GlideDigest', GlideDigest, 'class', texts.GLIDE_DIGEST, { privileged: true }),
    entry('GlideStringUtil', GlideStringUtil, 'class', NOTHING, { refusedStatics: texts.GLIDE_STRING_UTIL }),
    entry('CertificateEncryption', CertificateEncryption, 'class', texts.CERTIFICATE_ENCRYPTION, { refusedStatics: texts.CERTIFICATE_ENCRYPTION_CLASS, privileged: true }),
    entry('RESTMessageV2', RESTMessageV2, 'class', webServices.REST_MESSAGE_V2, { namespace: 'sn_ws' }),
    entry('RESTResponseV2', RESTResponseV2, 'object', webServices.REST_RESPONSE_V2, { namespace: 'sn_ws' }),
    entry('ServiceError', ServiceError, 'class', webServices.SERVICE_ERROR, { namespace: 'sn_ws_err' }),
    entry('BadRequestError', BadRequestError, 'class', NAMED_BY_PAGES, { namespace: 'sn_ws_err' }),
    entry('NotFoundError', NotFoundError, 'class', NAMED_BY_PAGES, { namespace: 'sn_ws_err' }),
    entry('NotAcceptableError', NotAcceptableError, 'class', NAMED_BY_PAGES, { namespace: 'sn_ws_err' }),
    entry('ConflictError', ConflictError, 'class', NAMED_BY_PAGES, { namespace: 'sn_ws_err' }),
    entry('UnsupportedMediaTypeError', UnsupportedMediaTypeError, 'class', NAMED_BY_PAGES, { namespace: 'sn_ws_err' }),
    entry('RESTAPIRequest', RESTAPIRequest, 'object', webServices.REST_API_REQUEST, { namespace: 'sn_ws_int' }),
    entry('RESTAPIRequestBody', RESTAPIRequestBody, 'object', webServices.REST_API_REQUEST_BODY, { namespace: 'sn_ws_int' }),
    entry('RESTAPIResponse', RESTAPIResponse, 'object', webServices.REST_API_RESPONSE, { namespace: 'sn_ws_int' }),
    entry('RESTAPIResponseStream', RESTAPIResponseStream, 'object', webServices.REST_API_RESPONSE_STREAM, { namespace: 'sn_ws_int' }),
]
