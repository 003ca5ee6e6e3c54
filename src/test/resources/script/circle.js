import { a } from "./circle-back.js";

export const b = a;
