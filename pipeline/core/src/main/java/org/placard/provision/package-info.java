/** References to provisions of a text under negotiation: found, expanded and brought into normal form. */
package org.placard.provision;
