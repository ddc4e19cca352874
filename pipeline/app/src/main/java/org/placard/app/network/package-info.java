/** Networks of actors, proposals and articles, and the file of Discourse Network Analyzer. */
package org.placard.app.network;
