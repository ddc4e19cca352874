/** Check-ins into sentences, and the meeting that each reports on. */
package org.placard.sentence;
