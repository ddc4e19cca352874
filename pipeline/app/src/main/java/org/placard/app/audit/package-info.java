/**
 * One page of HTML on which an output is checked sentence by sentence, against gold where there is some, and corrected.
 * It needs no network and no server.
 */
package org.placard.app.audit;
