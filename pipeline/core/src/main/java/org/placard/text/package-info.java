/** Texts and places in them. Nothing else holds raw offsets. */
package org.placard.text;
