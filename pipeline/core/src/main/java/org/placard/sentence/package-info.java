/** The sentences of a check-in, and the meeting that each of them reports on. */
package org.placard.sentence;
