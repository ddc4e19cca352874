/** What is on the floor, and who stands how to it: stances into proposals and positions. */
package org.placard.position;
