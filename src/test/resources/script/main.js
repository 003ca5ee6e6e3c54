import { ONE } from "./low.js";
import { Sum } from "./middle.js";

console.log(ONE, new Sum().total);
