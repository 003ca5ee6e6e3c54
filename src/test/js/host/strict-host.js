/**
 * The host page over the strict LMS. The page's address may say how it launches: `?mode=review`,
 * `?credit=no-credit`, `?review-after-completion`.
 */

import { StrictLms } from "../doubles/strict-lms.js";
import { installHost } from "./host.js";

const query = new URLSearchParams(location.search);

installHost(
  (kept) => {
    const lms = new StrictLms({
      mode: query.get("mode") ?? "normal",
      credit: query.get("credit") ?? "credit",
      reviewAfterCompletion: query.has("review-after-completion"),
      stored: kept,
    });
    return { api: lms.launch(), committed: () => lms.stored };
  },
  (kept) => kept,
);
