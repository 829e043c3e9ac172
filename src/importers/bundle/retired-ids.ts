/** Ids that were renamed or merged, with their heirs, so that no shared link ever breaks. */
export { heirs } from 'virtual:retired-ids';
