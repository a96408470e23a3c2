// Third-party code in a worker, where there is no image to report with.
fetch('__SITE__/ran?name=__NAME__&token=__TOKEN__', { mode: 'no-cors' });
