/** The {@code placard} command: its subcommands by package, and what they share. */
package org.placard.app;
