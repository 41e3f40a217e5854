import type { ReliefAct } from '../relief-act';
import { closeTicket } from './close-ticket';
import { keepPromise } from './keep-promise';
import { publicReply } from './public-reply';
import { updateCustomer } from './update-customer';

/** Every act there is, the least work first. A new one is a file here, its test, and a line at its place by effort. */
export const reliefActs: readonly ReliefAct[] = [updateCustomer, publicReply, keepPromise, closeTicket];
