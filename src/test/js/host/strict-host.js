/**
 * The host page over the strict LMS. The page's address may say which edition it speaks, `?edition=scorm12`, and how
 * it launches: `?mode=review`, `?credit=no-credit`, `?review-after-completion`.
 */

import { StrictLms } from "../doubles/strict-lms.js";
import { StrictLms12 } from "../doubles/strict12-lms.js";
import { SCORM_12, installHost } from "./host.js";

const query = new URLSearchParams(location.search);
const old = query.get("edition") === "scorm12";

installHost(
  (kept) => {
    const lms = new (old ? StrictLms12 : StrictLms)({
      mode: query.get("mode") ?? "normal",
      credit: query.get("credit") ?? "credit",
      reviewAfterCompletion: query.has("review-after-completion"),
      stored: kept,
    });
    return { api: lms.launch(), committed: () => lms.stored };
  },
  (kept) => kept,
  ...(old ? [SCORM_12] : []),
);
