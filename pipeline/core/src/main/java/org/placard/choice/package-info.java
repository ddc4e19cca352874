/** Weighs the grammar's readings by how often readings of their kind were right, and lets the unlikely go. */
package org.placard.choice;
