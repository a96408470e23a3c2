fetch('{{url}}', { mode: 'no-cors' }).catch(() => {});
