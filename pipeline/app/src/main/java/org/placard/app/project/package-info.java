/**
 * A project of one's own: a folder with {@code placard.yaml} and tables whose rows are laid over the built-in ones. The
 * built-in tables and the user's are merged into one folder that stands ahead of the program on the class path, so that
 * everything that reads a table reads both.
 */
package org.placard.app.project;
