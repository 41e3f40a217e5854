/** What an agent may see of the account's settings, as far as anybody asks. */
export const accountSettings = {
  branding: {
    header_color: '03363D',
    page_background_color: 'F8F9F9',
    tab_background_color: '03363D',
    text_color: 'FFFFFF',
    header_logo_url: null,
    favicon_url: null,
  },
  brands: { default_brand_id: 360_002_256_672, require_brand_on_new_tickets: false },
  active_features: { user_org_fields: true, user_tagging: true, ticket_tagging: true, on_hold_status: true },
  agents: { agent_workspace: true, agent_home: true, focus_mode: false, idle_timeout_enabled: false },
  api: { accepted_api_agreement: true, api_password_access: 'false', api_token_access: 'true' },
  localization: { locale_ids: [1] },
  side_conversations: {
    email_channel: false,
    slack_channel: false,
    tickets_channel: false,
    msteams_channel: false,
    show_in_context_panel: false,
  },
  tickets: {
    agent_collision: true,
    comments_public_by_default: true,
    list_newest_comments_first: true,
    tagging: true,
  },
  users: { tagging: true, time_zone_selection: true },
};
