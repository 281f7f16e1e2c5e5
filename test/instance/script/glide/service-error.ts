import type { Glide } from './glide-class.ts'
import { numberOf, textOf, textOrEmpty } from './values.ts'

/** Errors of `sn_ws_err` that a REST operation sets or throws. The numbers are those that HTTP gives the names (not from docs). */
export class ServiceError {
    protected status = 500
    #message: string
    #detail: string | null = null

    constructor(_glide: Glide, message?: unknown) { this.#message = textOrEmpty(message) }

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

export class BadRequestError extends ServiceError {
    protected override status = 400
}

export class NotFoundError extends ServiceError {
    protected override status = 404
}

export class NotAcceptableError extends ServiceError {
    protected override status = 406
}

export class ConflictError extends ServiceError {
    protected override status = 409
}

export class UnsupportedMediaTypeError extends ServiceError {
    protected override status = 415
}
