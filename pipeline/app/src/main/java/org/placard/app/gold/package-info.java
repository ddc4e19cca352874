/** {@code placard gold}: corrections folded into gold, the agreement of annotators, and other tools' formats. */
package org.placard.app.gold;
