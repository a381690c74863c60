// Runs before the first paint of the map page: whoever has a map of their own does not see the start flash by.
try {
  if (localStorage.getItem('journey-map-open')) document.documentElement.dataset.mapOpening = '';
} catch {
  // Storage may be switched off; then there is no map to wait for.
}
