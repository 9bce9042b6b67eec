// Places and movements on a map, by Leaflet, over Natural Earth's borders. All comes from the desk.

const CLOSE = 5;

function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error("not loaded: " + address));
    document.head.append(script);
  });
}

function style(address) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = address;
    link.onload = resolve;
    link.onerror = () => reject(new Error("not loaded: " + address));
    document.head.prepend(link);
  });
}

async function countries(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error("not loaded: " + address);
  }
  const topology = await answer.json();
  return topojson.feature(topology, topology.objects.countries);
}

function point(value) {
  const numbers = (value ?? "").split(",").map(Number);
  return numbers.length === 2 && numbers.every(Number.isFinite) ? numbers : null;
}

function svg(shape, name) {
  return `<svg viewBox="0 0 20 20" width="28" height="28" aria-hidden="true"><${shape} class="${name}"/></svg>`;
}

function popup(link) {
  const box = document.createElement("div");
  box.append(link.cloneNode(true));
  return box;
}

function marker(at, words, icon, link) {
  const made = L.marker(at, {
    icon: L.divIcon({ className: "map-icon", html: icon, iconSize: [28, 28], iconAnchor: [14, 14] }),
    title: words,
    alt: words,
    keyboard: true,
  });
  made.bindPopup(popup(link));
  return made;
}

function places(sheet, table, all, countriesNamed) {
  for (const row of table.querySelectorAll("tbody tr")) {
    const at = point(row.dataset.lat + "," + row.dataset.lon);
    const link = row.querySelector("a.ref");
    if (row.dataset.lat && at) {
      const made = marker(at, link.textContent, svg('circle cx="10" cy="10" r="7"', "map-point"), link);
      const name = document.createElement("bdi");
      name.textContent = link.textContent;
      made.bindTooltip(name, { permanent: true, direction: "top", offset: [0, -8], className: "map-name" });
      made.addTo(sheet);
      (row.dataset.country ? countriesNamed : all).push(at);
    }
  }
}

// An arrow's head turns with its line, in degrees from the top.
function turn(sheet, from, to) {
  const a = sheet.project(from);
  const b = sheet.project(to);
  return Math.round((Math.atan2(b.x - a.x, a.y - b.y) * 180) / Math.PI);
}

function movements(sheet, table, all) {
  for (const row of table?.querySelectorAll("tbody tr") ?? []) {
    const from = point(row.dataset.from);
    const to = point(row.dataset.to);
    if (!from || !to) {
      continue;
    }
    const link = row.querySelector("a.ref");
    const supposed = Boolean(row.dataset.hypothetical);
    const className = "map-arrow" + (supposed ? " hypothetical" : "");
    L.polyline([from, to], { className, interactive: false }).addTo(sheet);
    const middle = sheet.unproject(sheet.project(from).multiplyBy(0.35).add(sheet.project(to).multiplyBy(0.65)));
    const head = svg(`path transform="rotate(${turn(sheet, from, to)} 10 10)" d="M10 1l7 16-7-4-7 4z"`, "map-head");
    const cells = row.querySelectorAll("td");
    const words = [link, ...cells].map((each) => each.textContent.trim()).slice(0, 4).join(" · ");
    marker(middle, words, head, link).addTo(sheet);
    all.push(from, to);
  }
}

/** Draws the map of a details element, from the tables in it. */
export async function draw(details) {
  const box = details.querySelector(".map-sheet");
  await Promise.all([style(details.dataset.style), load(details.dataset.leaflet), load(details.dataset.topojson)]);
  const world = await countries(details.dataset.world);
  box.hidden = false;
  const sheet = L.map(box, { zoomControl: false, attributionControl: false, minZoom: 1, maxZoom: 9, worldCopyJump: true, renderer: L.svg({ padding: 0.5 }) });
  sheet.setView([27, 40], 4);
  L.control.zoom({ zoomInTitle: details.dataset.in, zoomOutTitle: details.dataset.out }).addTo(sheet);
  L.control.attribution({ prefix: false }).addAttribution("Natural Earth · Leaflet").addTo(sheet);
  const land = { className: "map-land", interactive: false };
  let borders = L.geoJSON(world, { style: land, interactive: false }).addTo(sheet);
  let finer = false;
  const refine = async () => {
    if (sheet.getZoom() >= CLOSE && !finer) {
      finer = true;
      const more = await countries(details.dataset.finer);
      borders.remove();
      borders = L.geoJSON(more, { style: land, interactive: false }).addTo(sheet);
      borders.bringToBack();
    }
  };
  sheet.on("zoomend", refine);
  const all = [];
  movements(sheet, details.querySelector(".map-movements"), all);
  const countriesNamed = [];
  places(sheet, details.querySelector(".map-places"), all, countriesNamed);
  const bounds = all.length > 0 ? all : countriesNamed; // a country's point says little of where
  if (bounds.length > 0) {
    sheet.fitBounds(L.latLngBounds(bounds).pad(0.25), { maxZoom: 7, animate: false });
  }
  await refine();
}
