/** Regions that scroll are stops of the keyboard only while there is something to scroll to. */
const observer = new ResizeObserver((entries) => {
  for (const { target } of entries)
    if (target instanceof HTMLElement) target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
});

for (const region of document.querySelectorAll('main [role=region][tabindex]')) observer.observe(region);
