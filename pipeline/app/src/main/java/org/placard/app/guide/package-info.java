/** What the files, keys, columns and constructions of an output mean, in words for people. */
package org.placard.app.guide;
