/** Whose device this is: one person's, where their place is kept, or shared, where nothing is. */
export type DeviceUse = 'own' | 'shared';
