/** {@code placard unknown}: what was not understood in annotated check-ins, so that a user can add what is missing. */
package org.placard.app.unknown;
