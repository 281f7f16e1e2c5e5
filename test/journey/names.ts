/** The local instance comes with these two. */
export const ADMIN_USER = 'admin'
export const FULFILLER_USER = 'fred.fulfiller'
/** Those two as forms show them. */
export const ADMIN_NAME = 'System Administrator'
export const FULFILLER_NAME = 'Fred Fulfiller'
/** The name that the journey chooses on the checklist. */
export const INTEGRATION_USER = 'm365.integration'
/** The checklist, as the app names it. */
export const SETUP_PAGE = 'x_mioms_m365ticket_setup.do'
