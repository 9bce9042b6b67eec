// What all pages share: sheets close by Escape and when focus goes elsewhere.

const sheets = document.querySelectorAll("details.settings");

for (const sheet of sheets) {
  sheet.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && sheet.open) {
      sheet.open = false;
      sheet.querySelector("summary").focus();
    }
  });
  sheet.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !sheet.contains(event.relatedTarget)) {
      sheet.open = false;
    }
  });
}
document.addEventListener("click", (event) => {
  for (const sheet of sheets) {
    if (!sheet.contains(event.target)) {
      sheet.open = false;
    }
  }
});
