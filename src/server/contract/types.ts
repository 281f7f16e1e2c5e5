// Generated from src/contract/openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/m365/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I, and is the app there
         * @description Needs nothing but a sign-in with the integration role. Changes nothing but the connection's "last seen" time.
         */
        get: operations["ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/connection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's connection */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        /**
         * End the connection
         * @description From now on nothing is pushed and the caller is refused. Tickets, links and history stay: when the administrator provisions
         *     the same tenant and portal again, they are found. `left` says what the application could not end, and who can.
         */
        delete: operations["removeConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/connection/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say where statuses are sent */
        put: operations["setCallback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every state that a ticket may have, and what it is called at Microsoft */
        get: operations["listStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/states/{kind}/{state}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a state a name of Microsoft's own
         * @description The name is this connection's; null gives the administrator's back.
         */
        put: operations["nameState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tickets of the caller's connection, oldest first
         * @description Filters narrow each other. To read a whole list, ask on with `next` as `cursor` and the same filters until there is
         *     no `next`; with other filters a cursor is refused.
         *
         *     The promise: the order is that in which the tasks came, and no ticket ever changes its place in it. So whatever is
         *     created or changed while you page, by whomever and on whichever node, no ticket comes twice, and each that fits from
         *     the first page to the last comes once. One that begins or ceases to fit meanwhile (`status`, `open`) may be in or out.
         *
         *     To follow changes, keep `asOf` and give it as `updatedSince` the next time. What changes while you page is then in
         *     this round or the next one, or in both: no change is lost.
         *
         *     A page may hold fewer tickets than `limit`, even none, while there is a `next`: after very many new tickets in a few
         *     seconds, the rest of the list has to settle first. Ask on a second later.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Make a ticket for a task
         * @description The key is `taskId`: the same task sent again with the same content answers 200 and the same ticket, with other
         *     content 409. Content is compared as it was sent, with what was changed since. However many identical calls run at once, one ticket is made.
         *
         *     An `Idempotency-Key` besides gives a repeated call the first call's own answer, a `created` included: for 7 days, within
         *     the connection. Refusals are not kept, so that the call succeeds once their cause is gone.
         *
         *     With `dryRun=true` nothing is made, and the answer says what would be.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/ticket-batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make the tickets of up to 100 tasks
         * @description Each item is made, or refused, as a create by itself would be: one result an item, in the order sent, with the status that
         *     the create would have had. A bad item stops no other. When the answer is lost, the same batch is sent again.
         */
        post: operations["createTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/tickets/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ticket of a task
         * @description With `by`, the path holds the ticket's number or sys_id instead. Only tickets of the caller's connection are found.
         */
        get: operations["getTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the task of a ticket
         * @description Only what is sent is written, where it differs from what was sent before; what people changed on the ticket beside it stays.
         *     A due date is written also where people moved it. `dueDate: null` takes the due date away,
         *     `status: cancelled` cancels the ticket. Never makes a ticket for an unknown task.
         *     A ticket that is finished is never written to silently: by the connection's policy it is reopened (`reopened`), continued
         *     in a new ticket (`created`), given a note (`noted`), or the call is refused with `ticket-closed`.
         */
        patch: operations["changeTicket"];
        trace?: never;
    };
    "/m365/tickets/{taskId}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a comment on a ticket
         * @description The key is `commentId`: the same comment sent again, however often and wherever, is posted once.
         *     A ticket that is finished is never written to silently: by the connection's policy it is reopened (`reopened`), continued
         *     in a new ticket (`created`), given a note (`noted`), or the call is refused with `ticket-closed`.
         */
        post: operations["commentTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/m365/ticket-summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts for the change card and the incident card
         * @description Open tickets are counted by the state that they have now. One that was finished and is opened again counts as open from
         *     when the connector has seen it, usually within a second.
         *
         *     Each task counts once, with the ticket that it has now: the one before, which that continues, counts no more. A ticket
         *     that was deleted or archived after it was finished still counts as finished; one that was deleted before does not count.
         */
        get: operations["summarizeTickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The installation checklist, checked just now */
        get: operations["getSetupStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name the Microsoft tenant and portal to connect
         * @description Repeating it for the same tenant and portal answers 200 and changes the connection's other data.
         */
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/connections/{connectionId}/oauth-entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checklist step 1: create the OAuth entity (application registry)
         * @description Answers the client secret once; it is never shown again. Repeating it with `rotateSecret` makes a new secret. An entity
         *     that was there before is linked when it has the redirect URL already, and never changed.
         *     One that was ended with its connection is never made active again: a new one takes its name.
         */
        post: operations["createOauthEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/connections/{connectionId}/integration-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checklist step 2: create the integration user
         * @description A user that was there before is linked and given the role. Password and e-mail are changed only for a user that was
         *     made here, so that nobody's account can be taken over.
         */
        post: operations["createIntegrationUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/connections/{connectionId}/test-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event to the callback
         * @description One signed event that stands for nothing, sent at once and not again, also while the connection is paused or held. It tells
         *     whether the address, the signature and the sign-in are right.
         */
        post: operations["sendTestEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/push-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the sending of statuses stands, for each connection */
        get: operations["getPushStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/connections/{connectionId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send nothing until it is resumed
         * @description News is queued all the same; what is being sent just now is sent.
         */
        post: operations["pausePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/connections/{connectionId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send again, at once
         * @description Closes the circuit too, and what waits for its next try waits no longer.
         */
        post: operations["resumePush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup/connections/{connectionId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send dead letters again
         * @description What is sent is each ticket as it is then. `{}` replays all; several conditions hold together.
         */
        post: operations["replayPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    ticketStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket's status changed
         * @description A CloudEvents 1.0 event in structured JSON, signed as Standard Webhooks describe. Answer any 2xx once it is stored.
         *     An event whose `sequence` is not above the last one seen for the task is old: drop it.
         */
        post: operations["ticketStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ticketComment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody wrote a comment on a ticket
         * @description Each comment is sent once, in the order in which they were written, never instead of another. Those that Microsoft posted
         *     are not sent back. Work notes (`internal`) are sent only where the administrator switched them on.
         */
        post: operations["ticketComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ticketDeleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket was deleted
         * @description Told once. Its `sequence` is above all that was told of the ticket. When the task is sent again, a new ticket is made for it.
         */
        post: operations["ticketDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    connectionTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An administrator tries the connection
         * @description Stands for nothing: answer it as any other, and keep nothing of it.
         */
        post: operations["connectionTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        SysId: string;
        /** @description Microsoft's key of the task; unique within a connection. */
        TaskId: string;
        /**
         * @description A change request or an incident.
         * @enum {string}
         */
        TicketKind: "change" | "incident";
        /**
         * @description Where the work stands.
         * @enum {string}
         */
        Status: "new" | "inProgress" | "onHold" | "resolved" | "closed" | "cancelled";
        /** @enum {string} */
        Priority: "critical" | "high" | "moderate" | "low" | "planning";
        /**
         * @description Who recommended it.
         * @enum {string}
         */
        RecommendationSource: "user" | "microsoft";
        /** @enum {string} */
        RecommendationCategory: "Devices" | "Data" | "Apps" | "Identity" | "Infrastructure";
        /**
         * @description Microsoft's portal.
         * @enum {string}
         */
        Portal: "security" | "compliance";
        /**
         * @description Microsoft's cloud.
         * @enum {string}
         */
        Cloud: "global" | "usGovHigh" | "usGovDod";
        /** @enum {string} */
        ConnectionStatus: "notAuthorised" | "connected" | "paused";
        NewTicket: {
            taskId: components["schemas"]["TaskId"];
            kind: components["schemas"]["TicketKind"];
            /** @description Who started it: object id, user name or e-mail. */
            userId: string;
            /** @description The title. */
            taskName: string;
            /** @description Plain text or HTML. */
            description?: string;
            priority: components["schemas"]["Priority"];
            /**
             * Format: due-date
             * @description RFC 3339 with its offset; or a date alone, as `2031-05-06`, which is due at the time that the administrator set for the connection (as shipped, when the day ends in UTC).
             */
            dueDate?: string;
            recommendationSource: components["schemas"]["RecommendationSource"];
            recommendationCategory: components["schemas"]["RecommendationCategory"];
            /** @description Id of the Secure Score control. */
            recommendationId?: string;
            /**
             * Format: https-url
             * @description Where to act on it.
             */
            recommendationUrl?: string;
        };
        Ticket: {
            taskId: components["schemas"]["TaskId"];
            kind: components["schemas"]["TicketKind"];
            number: string;
            sysId: components["schemas"]["SysId"];
            /** @description The ticket's form in ServiceNow. */
            url: string;
            status: components["schemas"]["Status"];
            /** @description The status as people read it. */
            statusName: string;
            /** @description ServiceNow's own state value. */
            state: string;
            open: boolean;
            /** @description Grows with each change of the ticket. */
            sequence: number;
            /** @description As Microsoft sent it last. */
            taskName: string;
            /** @description The ticket's own; people may have changed it. As Microsoft sent it last where the ticket has none of these. */
            priority: components["schemas"]["Priority"];
            /**
             * Format: date-time
             * @description The ticket's own; people may have moved it.
             */
            dueDate?: string;
            recommendationSource: components["schemas"]["RecommendationSource"];
            recommendationCategory: components["schemas"]["RecommendationCategory"];
            recommendationId?: string;
            /** @description Display name. */
            assignedTo?: string;
            /** @description Display name. */
            assignmentGroup?: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            closedAt?: string;
            /** @description ServiceNow's own value; what people gave when they finished the ticket. */
            closeCode?: string;
            /** @description What people wrote when they finished the ticket. */
            closeNotes?: string;
        };
        /** @enum {string} */
        CreateOutcome: "created" | "unchanged" | "reopened" | "noted";
        Warning: {
            /** @enum {string} */
            code: "user-unknown" | "text-shortened" | "value-changed" | "field-missing" | "choice-missing" | "default-not-used" | "change-model-inactive" | "group-inactive" | "assignee-inactive" | "assignee-not-in-group" | "assignment-unchecked" | "ticket-was-closed";
            /** @description The column of the ticket. */
            column?: string;
            message: string;
        };
        NewTicketBatch: {
            tickets: components["schemas"]["NewTicket"][];
        };
        BatchResult: {
            /** @description As it was sent. */
            taskId?: string;
            /** @description What the create by itself would have answered. */
            status: number;
            outcome?: components["schemas"]["CreateOutcome"];
            ticket?: components["schemas"]["Ticket"];
            warnings?: components["schemas"]["Warning"][];
            error?: components["schemas"]["ErrorBody"];
        };
        TicketBatch: {
            /** @description In the order of the items. */
            results: components["schemas"]["BatchResult"][];
        };
        TicketBatchResult: {
            result: components["schemas"]["TicketBatch"];
        };
        TicketValue: {
            column: string;
            value: string;
        };
        /** @description What a create would do. Business rules, which nobody can foresee, may still refuse or change it. */
        TicketPreview: {
            /** @constant */
            dryRun: true;
            /** @enum {string} */
            outcome: "created" | "unchanged" | "reopened" | "noted" | "refused";
            table: string;
            /** @description Columns as they would be written. */
            fields: components["schemas"]["TicketValue"][];
            warnings: components["schemas"]["Warning"][];
            refusals: {
                code: components["schemas"]["ErrorCode"];
                message: string;
                detail: string;
                fields: components["schemas"]["FieldProblem"][];
                refusedBy?: components["schemas"]["Cause"];
            }[];
        };
        TicketPreviewResult: {
            result: components["schemas"]["TicketPreview"];
        };
        CreatedTicket: {
            outcome: components["schemas"]["CreateOutcome"];
            ticket: components["schemas"]["Ticket"];
            warnings: components["schemas"]["Warning"][];
        };
        /** @description The ticket; with `dryRun` what would be made. */
        CreateAnswer: components["schemas"]["CreatedTicketResult"] | components["schemas"]["TicketPreviewResult"];
        CreatedTicketResult: {
            result: components["schemas"]["CreatedTicket"];
        };
        TicketResult: {
            result: components["schemas"]["Ticket"];
        };
        TicketChange: {
            /** @description The title. */
            taskName?: string;
            /** @description Plain text or HTML. */
            description?: string;
            priority?: components["schemas"]["Priority"];
            /**
             * Format: due-date
             * @description As in a new ticket; null takes it away.
             */
            dueDate?: string | null;
            /**
             * @description Cancels the ticket.
             * @enum {string}
             */
            status?: "cancelled";
            /** @description Why it is cancelled; for people. Only with `status`. */
            reason?: string;
        };
        /**
         * @description What became of the ticket: `created` is a new ticket that continues a closed one.
         * @enum {string}
         */
        ChangeOutcome: "updated" | "unchanged" | "reopened" | "noted" | "created";
        ChangedTicket: {
            outcome: components["schemas"]["ChangeOutcome"];
            ticket: components["schemas"]["Ticket"];
            warnings: components["schemas"]["Warning"][];
        };
        ChangedTicketResult: {
            result: components["schemas"]["ChangedTicket"];
        };
        NewComment: {
            /** @description The caller's key of the comment; unique within the task. */
            commentId: string;
            /** @description Plain text or HTML; people read it as plain text. */
            text: string;
            /** @description Who wrote it; for people. */
            author?: string;
        };
        PostedComment: {
            outcome: components["schemas"]["CommentOutcome"];
            commentId: string;
            ticket: components["schemas"]["Ticket"];
            warnings: components["schemas"]["Warning"][];
        };
        /**
         * @description What became of it: `created` is posted on a new ticket that continues a closed one.
         * @enum {string}
         */
        CommentOutcome: "posted" | "unchanged" | "reopened" | "noted" | "created";
        PostedCommentResult: {
            result: components["schemas"]["PostedComment"];
        };
        AllowedState: {
            /** @description ServiceNow's own state value. */
            state: string;
            status: components["schemas"]["Status"];
            statusName: string;
        };
        TicketPage: {
            tickets: components["schemas"]["Ticket"][];
            /** @description Cursor of the next page; absent on the last. */
            next?: string;
            /**
             * Format: date-time
             * @description Give it as `updatedSince` the next time, to get what changed since this list was begun.
             */
            asOf: string;
        };
        TicketPageResult: {
            result: components["schemas"]["TicketPage"];
        };
        TicketCounts: {
            total: number;
            open: number;
            /** @description Open and past its due date. */
            overdue: number;
            openedLast30Days: number;
            /** @description Resolved, closed or cancelled since. */
            closedLast30Days: number;
            byStatus: {
                new: number;
                inProgress: number;
                onHold: number;
                resolved: number;
                closed: number;
                cancelled: number;
            };
        };
        TicketSummary: {
            change: components["schemas"]["TicketCounts"];
            incident: components["schemas"]["TicketCounts"];
        };
        TicketSummaryResult: {
            result: components["schemas"]["TicketSummary"];
        };
        Connection: {
            portal: components["schemas"]["Portal"];
            tenantId: string;
            cloud: components["schemas"]["Cloud"];
            status: components["schemas"]["ConnectionStatus"];
            appVersion: string;
            /** @description The version of this document that the application speaks. */
            contractVersion: string;
            /** @description Every right that the caller and the application need, tried just now. */
            checks: components["schemas"]["SelfCheck"][];
            /** @description Shown without its query. */
            callbackUrl?: string;
            capabilities: string[];
            /** @description Statuses are sent to a callback. */
            pushEnabled: boolean;
            /** Format: date-time */
            lastDeliveredAt?: string;
        };
        Callback: {
            /**
             * Format: callback-url
             * @description Its host must be on the administrator's list; null stops the pushing.
             */
            callbackUrl: string | null;
        };
        SelfCheck: {
            /** @description What was checked, as `incident.create`. */
            id: string;
            /** @enum {string} */
            state: "pass" | "fail" | "cannotCheck";
            /** @description What was found. */
            detail?: string;
            responsible: components["schemas"]["Responsible"];
        };
        RemovedConnection: {
            /** Format: date-time */
            removedAt: string;
            /** @description No token of the OAuth entity is accepted any more. */
            tokensEnded: boolean;
            /** @description What remains for people to end. */
            left: components["schemas"]["LeftOver"][];
        };
        LeftOver: {
            /** @enum {string} */
            code: "tokens" | "integrationUser";
            message: string;
            responsible: components["schemas"]["Responsible"];
        };
        RemovedConnectionResult: {
            result: components["schemas"]["RemovedConnection"];
        };
        StateDisplayName: {
            displayName: string | null;
        };
        StateEntry: {
            kind: components["schemas"]["TicketKind"];
            state: string;
            /** @description What ServiceNow calls it. */
            label: string;
            status: components["schemas"]["Status"];
            /** @description What it is called at Microsoft. */
            displayName: string;
            /** @description The name is this connection's own; otherwise the administrator's. */
            isOwnName: boolean;
            /** @description The administrator gave it a status; otherwise it counts as in progress. */
            isMapped: boolean;
        };
        StateList: {
            states: components["schemas"]["StateEntry"][];
            /** @description Every state that may be chosen has a status. */
            covered: boolean;
        };
        StateEntryResult: {
            result: components["schemas"]["StateEntry"];
        };
        StateListResult: {
            result: components["schemas"]["StateList"];
        };
        ConnectionResult: {
            result: components["schemas"]["Connection"];
        };
        Ping: {
            /** @description User name of the caller. */
            user: string;
            appVersion: string;
            /** Format: date-time */
            time: string;
        };
        PingResult: {
            result: components["schemas"]["Ping"];
        };
        /** @enum {string} */
        StepState: "done" | "todo" | "blocked" | "cannotCheck";
        /** @enum {string} */
        StepId: "connection" | "oauthEntity" | "integrationUser" | "authorisation" | "push";
        /**
         * @description Who can do it.
         * @enum {string}
         */
        Responsible: "serviceNowAdmin" | "securityAdmin" | "microsoftAdmin";
        SetupStep: {
            id: components["schemas"]["StepId"];
            state: components["schemas"]["StepState"];
            /** @description What was found; in the reader's language. */
            evidence: string[];
            /** @description What to do next; in the reader's language. */
            remedy?: string;
            responsible?: components["schemas"]["Responsible"];
            /** @description Where in ServiceNow; a path on the instance. */
            link?: string;
        };
        SetupConnection: {
            connectionId: components["schemas"]["SysId"];
            portal: components["schemas"]["Portal"];
            tenantId: string;
            cloud: components["schemas"]["Cloud"];
            status: components["schemas"]["ConnectionStatus"];
            /** @description Shown without its query. */
            callbackUrl?: string;
            oauthEntityName?: string;
            clientId?: string;
            redirectUrl?: string;
            integrationUserName?: string;
            /**
             * Format: date-time
             * @description Microsoft's last call.
             */
            lastSeenAt?: string;
            /** Format: date-time */
            lastDeliveredAt?: string;
            waitingUpdates?: number;
            deadUpdates?: number;
            steps: components["schemas"]["SetupStep"][];
        };
        SetupStatus: {
            appVersion: string;
            instanceUrl: string;
            allowedCallbackHosts: string[];
            connections: components["schemas"]["SetupConnection"][];
        };
        SetupStatusResult: {
            result: components["schemas"]["SetupStatus"];
        };
        NewConnection: {
            portal: components["schemas"]["Portal"];
            /**
             * Format: guid
             * @description The Microsoft tenant's id.
             */
            tenantId: string;
            cloud: components["schemas"]["Cloud"];
            /**
             * Format: callback-url
             * @description Where statuses are sent; its host must be on the administrator's list.
             */
            callbackUrl?: string;
            /**
             * @description Makes a new secret; the old one signs besides for a while.
             * @default false
             */
            rotateSigningSecret?: boolean;
            /**
             * @description For so long the old signing secret signs too; 0 ends it at once.
             * @default 24
             */
            signingOverlapHours?: number;
        };
        SavedConnection: {
            connection: components["schemas"]["SetupConnection"];
            /** @description Shown once, when it was made. Give it to the receiver of the events. */
            signingSecret?: string;
            /**
             * Format: date-time
             * @description Until then the secret before signs too; absent when none does.
             */
            oldSigningSecretUntil?: string;
        };
        SavedConnectionResult: {
            result: components["schemas"]["SavedConnection"];
        };
        NewOauthEntity: {
            name: string;
            /**
             * Format: callback-url
             * @description Where the consent page sends the code. No comma: the registry separates several by it.
             */
            redirectUrl: string;
            /** @default false */
            rotateSecret?: boolean;
        };
        OauthEntity: {
            name: string;
            clientId: string;
            /** @description Shown once, when it was made. */
            clientSecret?: string;
        };
        OauthEntityResult: {
            result: components["schemas"]["OauthEntity"];
        };
        NewIntegrationUser: {
            userName: string;
            password?: string;
            /** Format: email */
            email?: string;
        };
        IntegrationUser: {
            userName: string;
            sysId: components["schemas"]["SysId"];
        };
        IntegrationUserResult: {
            result: components["schemas"]["IntegrationUser"];
        };
        PushFailure: {
            /** @description `not-delivered` may pass by itself, `refused` was not wanted, `blocked` needs somebody. */
            code: string;
            /** @description Left out where there was no answer. */
            httpStatus?: number;
            count: number;
        };
        PushCircuit: {
            /**
             * @description While it is `held` nothing is sent; at `trial` one call finds out whether the receiver is back.
             * @enum {string}
             */
            state: "closed" | "held" | "trial";
            /** @description Failed calls in a row. */
            failures: number;
            /** Format: date-time */
            heldUntil?: string;
            /** @description Why the last call failed. */
            cause?: string;
        };
        PushStatus: {
            connectionId: components["schemas"]["SysId"];
            portal: components["schemas"]["Portal"];
            tenantId: string;
            paused: boolean;
            /** @description Updates that wait or are being sent. */
            queued: number;
            /** @description How long the oldest of them has been waiting. */
            oldestQueuedSeconds?: number;
            sentLastHour: number;
            /** @description The most frequent first. */
            failuresLastHour: components["schemas"]["PushFailure"][];
            /** @description Updates that were given up. */
            dead: number;
            /** Format: date-time */
            lastSuccessAt?: string;
            circuit: components["schemas"]["PushCircuit"];
        };
        PushStatusResult: {
            result: components["schemas"]["PushStatus"];
        };
        PushStatusList: {
            /** Format: date-time */
            at: string;
            connections: components["schemas"]["PushStatus"][];
        };
        PushStatusListResult: {
            result: components["schemas"]["PushStatusList"];
        };
        DeadLetters: {
            taskId?: components["schemas"]["TaskId"];
            /** @description How the last error begins. */
            cause?: string;
            /**
             * Format: date-time
             * @description Given up before that.
             */
            before?: string;
        };
        Replayed: {
            /** @description How many wait again. */
            replayed: number;
            status: components["schemas"]["PushStatus"];
        };
        ReplayedResult: {
            result: components["schemas"]["Replayed"];
        };
        TicketStatusEvent: {
            /** @constant */
            specversion: "1.0";
            id: string;
            /** @description The instance. */
            source: string;
            /** @constant */
            type: "x_mioms_m365ticket.ticket.status.v1";
            subject: components["schemas"]["TaskId"];
            /** Format: date-time */
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            data: components["schemas"]["Ticket"];
        };
        TicketCommentEvent: {
            /** @constant */
            specversion: "1.0";
            id: string;
            /** @description The instance. */
            source: string;
            /** @constant */
            type: "x_mioms_m365ticket.ticket.comment.v1";
            subject: components["schemas"]["TaskId"];
            /** Format: date-time */
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            data: components["schemas"]["TicketComment"];
        };
        TicketComment: {
            taskId: components["schemas"]["TaskId"];
            kind: components["schemas"]["TicketKind"];
            number: string;
            sysId: components["schemas"]["SysId"];
            /** @description ServiceNow's own key of it. */
            commentId: string;
            /**
             * @description `customer`: whoever called for the ticket sees it. `internal`: a work note, for those who work on it.
             * @enum {string}
             */
            visibility: "customer" | "internal";
            /** @description Display name. */
            author: string;
            /** @description Plain text; what is longer is cut at a word. */
            text: string;
            /** Format: date-time */
            createdAt: string;
        };
        TicketDeletedEvent: {
            /** @constant */
            specversion: "1.0";
            id: string;
            /** @description The instance. */
            source: string;
            /** @constant */
            type: "x_mioms_m365ticket.ticket.deleted.v1";
            subject: components["schemas"]["TaskId"];
            /** Format: date-time */
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            data: components["schemas"]["DeletedTicket"];
        };
        DeletedTicket: {
            taskId: components["schemas"]["TaskId"];
            kind: components["schemas"]["TicketKind"];
            sysId: components["schemas"]["SysId"];
            /** @description Above all that was told of the ticket. */
            sequence: number;
            /** Format: date-time */
            deletedAt: string;
        };
        ConnectionTestEvent: {
            /** @constant */
            specversion: "1.0";
            id: string;
            /** @description The instance. */
            source: string;
            /** @constant */
            type: "x_mioms_m365ticket.connection.test.v1";
            subject: components["schemas"]["Portal"];
            /** Format: date-time */
            time: string;
            /** @constant */
            datacontenttype: "application/json";
            data: components["schemas"]["ConnectionTest"];
        };
        ConnectionTest: {
            portal: components["schemas"]["Portal"];
            tenantId: string;
        };
        TestedCallback: {
            /**
             * @description `failed` may pass by itself; `refused`: the receiver does not want the event; `blocked`: somebody has to mend something first.
             * @enum {string}
             */
            outcome: "delivered" | "failed" | "refused" | "blocked";
            /** @description Why it was not delivered, and who can mend it. */
            detail?: string;
        };
        TestedCallbackResult: {
            result: components["schemas"]["TestedCallback"];
        };
        /**
         * @description The promise. What each means and who can fix it is in docs/errors.md.
         * @enum {string}
         */
        ErrorCode: "body-not-json" | "body-invalid" | "parameter-invalid" | "connection-unknown" | "connection-missing" | "task-content-differs" | "idempotency-key-reused" | "ticket-unknown" | "ticket-deleted" | "ticket-refused" | "state-unknown" | "ticket-closed" | "state-not-allowed" | "state-not-stored" | "comment-content-differs" | "busy" | "callback-host-not-allowed" | "oauth-entity-refused" | "oauth-entity-name-taken" | "integration-user-refused" | "integration-user-taken" | "integration-user-unfit" | "record-refused" | "platform-refused" | "internal-error";
        /**
         * @description What in the instance refused a write: a data policy, a business rule, or a missing privilege; `unknown` where the
         *     platform does not say.
         * @enum {string}
         */
        Cause: "dataPolicy" | "businessRule" | "privilege" | "unknown";
        FieldProblem: {
            path: string;
            /** @enum {string} */
            code: "required" | "unknown" | "type" | "value" | "length" | "format" | "range" | "refused";
            message: string;
        };
        ErrorBody: {
            message: string;
            /** @description Who can fix it and how. */
            detail: string | null;
            code: components["schemas"]["ErrorCode"];
            fields: components["schemas"]["FieldProblem"][];
            refusedBy?: components["schemas"]["Cause"];
            /** @description Where the ticket can go; only with `state-not-allowed`. */
            allowedStates?: components["schemas"]["AllowedState"][];
            retryable: boolean;
            requestId: components["schemas"]["SysId"];
        };
        Error: {
            /** @constant */
            status: "failure";
            error: components["schemas"]["ErrorBody"];
        };
        PlatformError: {
            status: string;
            error: {
                message: string;
                detail?: string | null;
            };
        };
    };
    responses: {
        /** @description The caller has this content already. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The call is not well formed; `fields` says where. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No valid sign-in. Answered by the platform. */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The user lacks the role (answered by the platform) or belongs to no connection. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The `Accept` header allows no JSON. Answered by the platform. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description The body is not sent as application/json. Answered by the platform. */
        WrongType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description ServiceNow refuses the application something it needs (`platform-refused`), other calls are writing the same ticket just now (`busy`), or the platform does not answer for the application just now. Send the same call again. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description More calls in this hour than the instance's rate limit lets through. Answered by the platform; the call was not begun. */
        TooMany: {
            headers: {
                /** @description Seconds until the next hour begins. */
                "Retry-After"?: string;
                /** @description Calls an hour. */
                "X-RateLimit-Limit"?: string;
                /** @description When the next hour begins; Unix seconds. */
                "X-RateLimit-Reset"?: string;
                /** @description sys_id of the instance's rule. */
                "X-RateLimit-Rule"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PlatformError"];
            };
        };
        /** @description A fault of ours. `requestId` finds it in the log. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The connection's sys_id. */
        ConnectionId: components["schemas"]["SysId"];
        /** @description The event's id; the same in every try. */
        WebhookId: string;
        /** @description When it was sent; Unix seconds. */
        WebhookTimestamp: string;
        /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; while a secret is replaced, one for each secret with a space between. */
        WebhookSignature: string;
        /** @description The `ETag` of an earlier answer: if the content is still the same, 304 comes without it. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description Stands for the content; changes with it. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PingResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    removeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection was ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedConnectionResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            /** @description The instance did not accept it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    setCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Callback"];
            };
        };
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["WrongType"];
            /** @description The administrator's list does not have the host. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    listStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateListResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    nameState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The kind of ticket. */
                kind: components["schemas"]["TicketKind"];
                /** @description ServiceNow's own state value. */
                state: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateDisplayName"];
            };
        };
        responses: {
            /** @description The state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateEntryResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description Tickets of this kind have no such state. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /** @description Only tickets of this kind. */
                kind?: components["schemas"]["TicketKind"];
                /** @description Only tickets that have one of these statuses now: several times, or with commas. */
                status?: components["schemas"]["Status"][];
                /** @description Only tickets that are open now (true) or finished (false). One that somebody opens again in ServiceNow is among the open ones from when the connector has seen it, usually within a second. */
                open?: boolean;
                /** @description Only tickets of this category. */
                recommendationCategory?: components["schemas"]["RecommendationCategory"];
                /** @description Only tickets from this source. */
                recommendationSource?: components["schemas"]["RecommendationSource"];
                /** @description Only tickets that changed in ServiceNow then or later; RFC 3339. */
                updatedSince?: string;
                /** @description At most this many. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if the content is still the same, 304 comes without it. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketPageResult"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    createTicket: {
        parameters: {
            query?: {
                /** @description Says what would be made, and changes nothing. */
                dryRun?: boolean;
            };
            header?: {
                /** @description One key a call; a retry repeats it. Not read with `dryRun`. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTicket"];
            };
        };
        responses: {
            /** @description The task had this ticket already, or nothing was to be made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
                };
            };
            /** @description The ticket was made. */
            201: {
                headers: {
                    /** @description Where to read the ticket. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTicketResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            /** @description The task, or the idempotency key, was sent before with other content. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            415: components["responses"]["WrongType"];
            /** @description The instance did not accept the ticket. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    createTickets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTicketBatch"];
            };
        };
        responses: {
            /** @description A result for each item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketBatchResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["WrongType"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    getTicket: {
        parameters: {
            query?: {
                /** @description What the path holds. */
                by?: "taskId" | "number" | "sysId";
            };
            header?: {
                /** @description The `ETag` of an earlier answer: if the content is still the same, 304 comes without it. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The task's key; with `by` the ticket's number or sys_id. */
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketResult"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No ticket was made for this task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    changeTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's key. */
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketChange"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedTicketResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No ticket was made for this task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The ticket is closed or cannot go to that state; `allowedStates` has those that it can. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            415: components["responses"]["WrongType"];
            /** @description The instance did not accept the change. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    commentTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's key. */
                taskId: components["schemas"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComment"];
            };
        };
        responses: {
            /** @description The comment had been posted already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedCommentResult"];
                };
            };
            /** @description The comment was posted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostedCommentResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No ticket was made for this task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The ticket is closed, or the comment was sent before with another text. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            415: components["responses"]["WrongType"];
            /** @description The instance did not accept the comment. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    summarizeTickets: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: if the content is still the same, 304 comes without it. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSummaryResult"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    getSetupStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checklist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupStatusResult"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConnection"];
            };
        };
        responses: {
            /** @description The connection was there and is up to date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedConnectionResult"];
                };
            };
            /** @description The connection was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedConnectionResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["WrongType"];
            /** @description The instance did not accept it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    createOauthEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's sys_id. */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOauthEntity"];
            };
        };
        responses: {
            /** @description The entity was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthEntityResult"];
                };
            };
            /** @description The entity was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OauthEntityResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The name belongs to another entity. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            415: components["responses"]["WrongType"];
            /** @description The instance did not accept it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    createIntegrationUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's sys_id. */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIntegrationUser"];
            };
        };
        responses: {
            /** @description The user was there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationUserResult"];
                };
            };
            /** @description The user was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationUserResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The user belongs to another connection or is not fit for the role. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            415: components["responses"]["WrongType"];
            /** @description The instance did not accept it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    sendTestEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's sys_id. */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestedCallbackResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    getPushStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connections that were not removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushStatusListResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    pausePush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's sys_id. */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushStatusResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["WrongType"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    resumePush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's sys_id. */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not paused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushStatusResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such connection. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["WrongType"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    replayPush: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The connection's sys_id. */
                connectionId: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeadLetters"];
            };
        };
        responses: {
            /** @description They wait again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayedResult"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            /** @description No such connection, or no ticket for the task. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            415: components["responses"]["WrongType"];
            500: components["responses"]["Failed"];
            503: components["responses"]["Refused"];
        };
    };
    ticketStatus: {
        parameters: {
            query?: never;
            header: {
                /** @description The event's id; the same in every try. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent; Unix seconds. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; while a secret is replaced, one for each secret with a space between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "1c741bd70b2322007518478d83673af3-9",
                 *       "source": "https://example.service-now.com",
                 *       "type": "x_mioms_m365ticket.ticket.status.v1",
                 *       "subject": "AdminMFAV2:change",
                 *       "time": "2026-12-07T12:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "data": {
                 *         "taskId": "AdminMFAV2:change",
                 *         "kind": "change",
                 *         "number": "CHG0030001",
                 *         "sysId": "1c741bd70b2322007518478d83673af3",
                 *         "url": "https://example.service-now.com/change_request.do?sys_id=1c741bd70b2322007518478d83673af3",
                 *         "status": "closed",
                 *         "statusName": "Closed",
                 *         "state": "3",
                 *         "open": false,
                 *         "sequence": 9,
                 *         "taskName": "Ensure multifactor authentication is enabled for all users in administrative roles",
                 *         "priority": "high",
                 *         "recommendationSource": "microsoft",
                 *         "recommendationCategory": "Identity",
                 *         "assignmentGroup": "Service Desk",
                 *         "openedAt": "2026-12-01T08:00:00Z",
                 *         "updatedAt": "2026-12-07T12:00:00Z",
                 *         "closedAt": "2026-12-07T12:00:00Z",
                 *         "closeCode": "successful",
                 *         "closeNotes": "Done for all of them."
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["TicketStatusEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signature does not fit. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ticketComment: {
        parameters: {
            query?: never;
            header: {
                /** @description The event's id; the same in every try. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent; Unix seconds. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; while a secret is replaced, one for each secret with a space between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "1c741bd70b2322007518478d83673af3-9d385017c611228701d22104cc95c371",
                 *       "source": "https://example.service-now.com",
                 *       "type": "x_mioms_m365ticket.ticket.comment.v1",
                 *       "subject": "AdminMFAV2:change",
                 *       "time": "2026-12-07T12:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "data": {
                 *         "taskId": "AdminMFAV2:change",
                 *         "kind": "change",
                 *         "number": "CHG0030001",
                 *         "sysId": "1c741bd70b2322007518478d83673af3",
                 *         "commentId": "9d385017c611228701d22104cc95c371",
                 *         "visibility": "customer",
                 *         "author": "Fred Luddy",
                 *         "text": "Two administrators are left.",
                 *         "createdAt": "2026-12-07T12:00:00Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["TicketCommentEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signature does not fit. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ticketDeleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The event's id; the same in every try. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent; Unix seconds. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; while a secret is replaced, one for each secret with a space between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "1c741bd70b2322007518478d83673af3-1009",
                 *       "source": "https://example.service-now.com",
                 *       "type": "x_mioms_m365ticket.ticket.deleted.v1",
                 *       "subject": "AdminMFAV2:change",
                 *       "time": "2026-12-07T12:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "data": {
                 *         "taskId": "AdminMFAV2:change",
                 *         "kind": "change",
                 *         "sysId": "1c741bd70b2322007518478d83673af3",
                 *         "sequence": 1009,
                 *         "deletedAt": "2026-12-07T12:00:00Z"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["TicketDeletedEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signature does not fit. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    connectionTest: {
        parameters: {
            query?: never;
            header: {
                /** @description The event's id; the same in every try. */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent; Unix seconds. */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; while a secret is replaced, one for each secret with a space between. */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "specversion": "1.0",
                 *       "id": "5f0c1a7e9b2d4c6a8e0f1a2b3c4d5e6f",
                 *       "source": "https://example.service-now.com",
                 *       "type": "x_mioms_m365ticket.connection.test.v1",
                 *       "subject": "security",
                 *       "time": "2026-12-07T12:00:00Z",
                 *       "datacontenttype": "application/json",
                 *       "data": {
                 *         "portal": "security",
                 *         "tenantId": "2f3a7a52-6a0b-4d0e-9a55-0c7e5a3b9d11"
                 *       }
                 *     }
                 */
                "application/cloudevents+json": components["schemas"]["ConnectionTestEvent"];
            };
        };
        responses: {
            /** @description Taken. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The signature does not fit. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
