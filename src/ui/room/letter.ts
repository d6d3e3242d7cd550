/** Returns the letter of an option in a room: A, B, C … */
export const letterOf = (place: number): string => String.fromCharCode('A'.charCodeAt(0) + place);
