const LEVELS = { 1: '1 - High', 2: '2 - Medium', 3: '3 - Low' }
const CLOSE_CODES = { successful: 'Successful', successful_issues: 'Successful with issues', unsuccessful: 'Unsuccessful' }

/**
 * Choice lists of the task tables, by table and column, in their order. Labels: docs itsm (c_IncidentManagementStateModel,
 * c_ChangeStateModel, resolve-and-close-an-incident); numbers: platform-facts 9, reported.
 */
export const TASK_CHOICES: Record<string, Record<string, string>> = {
    'task.state': { '-5': 'Pending', 1: 'Open', 2: 'Work in Progress', 3: 'Closed Complete', 4: 'Closed Incomplete', 7: 'Closed Skipped' },
    'task.impact': LEVELS,
    'task.urgency': LEVELS,
    'task.priority': { 1: '1 - Critical', 2: '2 - High', 3: '3 - Moderate', 4: '4 - Low', 5: '5 - Planning' },
    'task.approval': {
        'not requested': 'Not Yet Requested', requested: 'Requested', approved: 'Approved', rejected: 'Rejected', cancelled: 'No Longer Required', not_required: 'Not Required', duplicate: 'Duplicate',
    },
    'task.escalation': { '-1': 'Overdue', 0: 'Normal', 1: 'Moderate', 2: 'High', 3: 'Overdue' },
    'task.contact_type': {
        chat: 'Chat', email: 'Email', phone: 'Phone', monitoring: 'Monitoring', 'self-service': 'Self-service', virtual_agent: 'Virtual Agent', 'walk-in': 'Walk-in',
    },
    'incident.state': { 1: 'New', 2: 'In Progress', 3: 'On Hold', 6: 'Resolved', 7: 'Closed', 8: 'Canceled' },
    'incident.hold_reason': { 1: 'Awaiting Caller', 3: 'Awaiting Problem', 4: 'Awaiting Vendor', 5: 'Awaiting Change' },
    'incident.severity': LEVELS,
    'incident.notify': { 1: 'Do Not Notify', 2: 'Send Email', 3: 'Telephone' },
    'incident.category': {
        inquiry: 'Inquiry / Help', software: 'Software', hardware: 'Hardware', network: 'Network', database: 'Database', password_reset: 'Password Reset',
    },
    'incident.subcategory': { antivirus: 'Antivirus', email: 'Email', internal_application: 'Internal Application', os: 'Operating System', vpn: 'VPN', wireless: 'Wireless' },
    'incident.close_code': {
        Duplicate: 'Duplicate',
        'Known error': 'Known error',
        'No resolution provided': 'No resolution provided',
        'Resolved by caller': 'Resolved by caller',
        'Resolved by change': 'Resolved by change',
        'Resolved by problem': 'Resolved by problem',
        'Resolved by request': 'Resolved by request',
        'Solution provided': 'Solution provided',
        'Workaround provided': 'Workaround provided',
        'User error': 'User error',
    },
    'change_request.state': {
        '-5': 'New', '-4': 'Assess', '-3': 'Authorize', '-2': 'Scheduled', '-1': 'Implement', 0: 'Review', 3: 'Closed', 4: 'Canceled',
    },
    'change_request.type': { normal: 'Normal', standard: 'Standard', emergency: 'Emergency' },
    'change_request.risk': { 2: 'High', 3: 'Moderate', 4: 'Low' },
    'change_request.scope': { 1: 'Massive', 2: 'Large', 3: 'Medium', 4: 'Small', 5: 'Tiny' },
    'change_request.category': {
        Hardware: 'Hardware', Software: 'Software', Service: 'Service', 'System Software': 'System Software', 'Applications Software': 'Applications Software', Network: 'Network', Telecom: 'Telecom', Documentation: 'Documentation', Other: 'Other',
    },
    'change_request.close_code': CLOSE_CODES,
    'change_request.phase': { requested: 'Requested', authorization: 'Authorization', work_in_progress: 'Work in progress', closed: 'Closed' },
    'change_request.phase_state': { open: 'Open', 'on hold': 'On hold', closed: 'Closed' },
    'problem.state': { 101: 'New', 102: 'Assess', 103: 'Root Cause Analysis', 104: 'Fix in Progress', 106: 'Resolved', 107: 'Closed' },
}
