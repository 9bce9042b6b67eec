// The first page: a file can be dropped onto the form.

for (const form of document.querySelectorAll("form.drop")) {
  takeDrops(form, form.querySelector("input[type=file]"));
}

function takeDrops(form, field) {
  for (const kind of ["dragenter", "dragover"]) {
    form.addEventListener(kind, (event) => {
      if (event.dataTransfer.types.includes("Files")) {
        event.preventDefault();
        form.classList.add("over");
      }
    });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      form.classList.remove("over");
      field.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
