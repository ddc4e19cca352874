/** {@code placard run} and {@code placard extract}: reports into an output folder, only what changed. */
package org.placard.app.run;
