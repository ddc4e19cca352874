/** Words: their closed classes, and their parts of speech by a tagger behind a small interface. */
package org.placard.token;
