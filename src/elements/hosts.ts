import { html, nothing } from 'lit';

/** Each host is read from left to right, the list of them as the text around it. */
export const renderHosts = (hosts: readonly string[]): unknown =>
  hosts.map((host, at) => html`${at > 0 ? ', ' : nothing}<bdi dir="ltr">${host}</bdi>`);
