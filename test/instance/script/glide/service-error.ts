import type { Glide } from './glide-class.ts'
import { numberOf, textOf, textOrEmpty } from './values.ts'

/** Errors of `sn_ws_err` that a REST operation sets or throws. The numbers are those that HTTP gives the names (not from docs). */
export class ServiceError {
    protected status: number
    #message = ''
    #detail: string | null = null

    constructor(_glide: Glide, status = 500, message: unknown = '') {
        this.status = status
        this.#message = textOrEmpty(message)
    }

    setStatus(status: unknown): ServiceError {
        this.status = numberOf(status, 'ServiceError.setStatus')
        return this
    }

    setMessage(message: unknown): ServiceError {
        this.#message = textOrEmpty(message)
        return this
    }

    setDetail(detail: unknown): ServiceError {
        this.#detail = textOf(detail)
        return this
    }

    $answer(): { status: number; message: string; detail: string | null } {
        return { status: this.status, message: this.#message, detail: this.#detail }
    }
}

/** `new ServiceError()` as scripts make it. */
export class PlainServiceError extends ServiceError {
    constructor(glide: Glide) { super(glide) }
}

export class BadRequestError extends ServiceError {
    constructor(glide: Glide, message?: unknown) { super(glide, 400, message) }
}

export class NotFoundError extends ServiceError {
    constructor(glide: Glide, message?: unknown) { super(glide, 404, message) }
}

export class NotAcceptableError extends ServiceError {
    constructor(glide: Glide, message?: unknown) { super(glide, 406, message) }
}

export class ConflictError extends ServiceError {
    constructor(glide: Glide, message?: unknown) { super(glide, 409, message) }
}

export class UnsupportedMediaTypeError extends ServiceError {
    constructor(glide: Glide, message?: unknown) { super(glide, 415, message) }
}
