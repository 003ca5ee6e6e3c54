import { ONE, two as pair } from "./low.js";

export class Sum {
  total = /** @type {number} */ ONE + pair();
}
