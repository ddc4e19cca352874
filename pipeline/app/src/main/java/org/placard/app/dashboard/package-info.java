/** One page of HTML that shows what a run found: it needs no network and no server. */
package org.placard.app.dashboard;
