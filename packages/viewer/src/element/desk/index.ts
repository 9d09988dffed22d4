export { deskBar, deskSpeech } from './desk-bar.ts';
export { Desk } from './desk.ts';
