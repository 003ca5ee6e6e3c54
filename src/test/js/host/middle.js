/** Shows in a frame what the address says behind its `#`. */

const frame = document.createElement("iframe");
frame.title = "Course";
frame.src = decodeURIComponent(location.hash.slice(1));
document.body.append(frame);

export {};
