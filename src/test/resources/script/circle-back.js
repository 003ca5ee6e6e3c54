import { b } from "./circle.js";

export const a = b;
