// The search answers without loading the page anew, where scripts run.

import "/assets/htmx.js";

// Read by htmx when the document is there: no styles and no code of its own making, which the
// policy forbids; no copies of pages in the browser's store; a refused question is shown too.
const settings = document.createElement("meta");
settings.name = "htmx-config";
settings.content = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  responseHandling: [
    { code: "[23]..|400", swap: true },
    { code: ".*", swap: false, error: true },
  ],
});
document.head.append(settings);

// What is not asked for stays out of the address.
document.addEventListener("htmx:configRequest", (event) => {
  const parameters = event.detail.formData;
  for (const [name, value] of [...parameters.entries()]) {
    if (value === "" || (name === "in" && value === "statements")) {
      parameters.delete(name);
    }
  }
});

// What is chosen from a list counts at once; what is typed waits for the key that sends it.
for (const form of document.querySelectorAll("form.question")) {
  form.addEventListener("change", (event) => {
    if (event.target.matches("select, [type=radio], [type=checkbox], [type=date]")) {
      form.requestSubmit();
    }
  });
}
