/** Starts the preview's page. */

import { Desk } from "./desk.js";

const desk = new Desk(window);
desk.start();
