/** A role in few words: what stands before its first comma or semicolon. */
export const shortRole = (role: string): string => role.split(/[,;]/, 1)[0]?.trim() ?? '';
