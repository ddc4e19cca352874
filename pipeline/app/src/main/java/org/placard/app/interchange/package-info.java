/** Gold in the formats of annotation tools, out and back in without loss. */
package org.placard.app.interchange;
