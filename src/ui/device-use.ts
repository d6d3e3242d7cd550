/** Whose device this is: one person's, where progress is stored, or shared, where nothing is. */
export type DeviceUse = 'own' | 'shared';
