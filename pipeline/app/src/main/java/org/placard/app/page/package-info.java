/** What all HTML pages share: one file each, which needs no network and no server and allows nothing from outside. */
package org.placard.app.page;
