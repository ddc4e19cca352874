/** {@code placard diff}: what two runs found otherwise. */
package org.placard.app.diff;
