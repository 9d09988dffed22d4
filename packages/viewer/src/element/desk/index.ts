export { deskBar } from './desk-bar.ts';
export { Desk } from './desk.ts';
