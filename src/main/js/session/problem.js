/**
 * Why less is recorded than the learner would expect: `ended`, the LMS has closed the session by itself;
 * `elsewhere`, another window of the learner's records instead; `newer`, the record is in the form of a newer version of the course and is left as it is; `review`, the
 * learner looks back at the course or takes no credit; `unreadable`, what was done in earlier launches is lost; `partly`, some of it is.
 *
 * @typedef {"" | "elsewhere" | "ended" | "newer" | "partly" | "review" | "unreadable"} Problem
 */

export {};
