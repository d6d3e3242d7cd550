/** Shortens a role to the text before its first comma or semicolon. */
export const shortRole = (role: string): string => role.split(/[,;]/, 1)[0]?.trim() ?? '';
